const away = 'Onward does not answer. Look at your connection and try again.';

/**
 * One call of the API with the session of this page.
 * @throws an Error whose message is for the person, with `status` (0: no answer), and `field` and `fault` where one field is to blame
 */
export const call = async (path, { method = 'GET', body, headers = {} } = {}) => {
  const response = await fetch(path, {
    method,
    headers: {
      'x-onward-console': '1',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw trouble(0, away);
  });
  if (response.status === 401) {
    location.assign('/console/sign-in');
    throw trouble(401, 'You were signed out. Sign in again.');
  }
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer;
  if (response.status === 404) throw trouble(404, 'There is nothing here any more, or it is not yours.');
  throw trouble(
    response.status,
    answer?.error?.message ?? `Something went wrong at our end (${response.status}). Try again in a minute.`,
  );
};

const trouble = (status, message) => {
  const [, field, fault] = /^(\w+): (.+)$/s.exec(message) ?? [];
  return Object.assign(new Error(fault ?? message), { status, field, fault });
};

/** Sends a file to its place. `onProgress` hears the bytes that left; aborting the signal ends it. */
export const upload = (url, file, onProgress, signal) =>
  new Promise((resolve, reject) => {
    const fail = (message) => reject(trouble(0, message));
    if (signal.aborted) return fail(stopped);
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
    request.addEventListener('load', () =>
      request.status < 300
        ? resolve()
        : fail(`The file was not taken (${request.status}). Nothing was enrolled. Upload it again.`),
    );
    request.addEventListener('error', () => fail(broken));
    request.addEventListener('abort', () => fail(stopped));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });

const broken =
  'The upload broke off, and nothing was enrolled. Look at your connection, and that the file was not changed meanwhile; then upload it again.';
const stopped = 'The upload was stopped. Nothing was enrolled.';
