const away = 'The laptop does not answer. Is “npm start” still running?';

const ask = async (path, options) => {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error(away);
  }
  if (response.ok) return response;
  const answer = await response.json().catch(() => null);
  throw new Error(answer?.error?.message ?? `The laptop answered ${response.status} to ${path}.`);
};

const sendJson = (path, value) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });

export const readJson = async (path) => (await ask(path)).json();
export const readText = async (path) => (await ask(path)).text();

/** Resolves to the new time once all that was due has been worked off. */
export const moveClock = async (wish) => (await (await sendJson('/api/clock', wish)).json()).now;

export const sampleMail = async (name, as) =>
  (await ask(`/mailbox/samples/${name}?${new URLSearchParams({ as })}`)).arrayBuffer();

export const wrapText = async (pasted) => (await sendJson('/mailbox/forward-text', pasted)).arrayBuffer();

export const wrapFile = async (file, as) =>
  (
    await ask(`/mailbox/forward-file?${new URLSearchParams({ as, name: file.name })}`, {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822' },
      body: file,
    })
  ).arrayBuffer();

/** Resolves to the mail's id once it has been worked off. */
export const receive = async (mail, as) =>
  (
    await (
      await ask(`/api/inbound?${new URLSearchParams({ mailFrom: as })}`, {
        method: 'POST',
        headers: { 'content-type': 'message/rfc822' },
        body: mail,
      })
    ).json()
  ).id;
