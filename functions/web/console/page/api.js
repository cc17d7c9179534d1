const away = 'Onward does not answer. Look at your connection and try again.';

/** One call of the API with the session of this page. @throws an Error whose message is for the person. */
export const call = async (path, { method = 'GET', body } = {}) => {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        'x-onward-console': '1',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new Error(away);
  }
  if (response.status === 401) {
    location.assign('/console/sign-in');
    throw new Error('You were signed out. Sign in again.');
  }
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer;
  throw new Error(answer?.error?.message ?? `Onward answered ${response.status}. Try again.`);
};

/** Sends a file to its place. `onProgress` hears a share from 0 to 1; aborting the signal ends it. */
export const upload = (url, file, onProgress, signal) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : loaded / total),
    );
    request.addEventListener('load', () =>
      request.status < 300
        ? resolve()
        : reject(new Error(`The upload was refused (${request.status}). Choose the file again.`)),
    );
    request.addEventListener('error', () =>
      reject(new Error('The upload broke off. Choose the file again; nothing was enrolled.')),
    );
    request.addEventListener('abort', () =>
      reject(new Error('The upload was stopped. Nothing was enrolled.')),
    );
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
