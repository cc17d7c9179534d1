import { call } from './api.js';
import { askFirst } from './ask-first.js';
import { make, sectionOf } from './elements.js';
import { when } from './format.js';
import { actionButton, field, formOf } from './forms.js';
import { say } from './notices.js';
import { rowOf, tableOf } from './tables.js';

/** Keys for programs: made, shown once, revoked. */
export const showKeys = async (place, { signal }) => {
  const fresh = make('div');
  const list = make('div', { tabindex: '-1' });
  const refresh = async () => {
    const { keys } = await call('/v1/keys');
    if (!signal.aborted) list.replaceChildren(keysList(keys, revoke));
  };
  const revoke = async ({ id, name }) => {
    await call(`/v1/keys/${id}`, { method: 'DELETE' });
    fresh.replaceChildren();
    await refresh();
    say(`“${name}” opens nothing any more.`);
    list.focus();
  };
  const create = async ({ name }, form) => {
    const { key } = await call('/v1/keys', { method: 'POST', body: { name } });
    form.reset();
    const shown = freshKey(key);
    fresh.replaceChildren(shown.element);
    shown.input.focus();
    await refresh();
  };
  place.append(
    sectionOf(
      'A new key',
      make('p', {}, 'With a key a program of yours enrolls candidates, under the same checks as here. '),
      formOf(
        create,
        {},
        field(
          'What it is for',
          make('input', { name: 'name', required: true, maxlength: '60', autocomplete: 'off' }),
        ),
        make('p', {}, make('button', { type: 'submit', class: 'main' }, 'Make a key')),
      ),
      fresh,
      make(
        'p',
        { class: 'links' },
        make('a', { href: '/v1/openapi.json' }, 'What a program can do (OpenAPI)'),
      ),
    ),
    sectionOf('Your keys', list),
  );
  await refresh();
};

const freshKey = (key) => {
  const input = make('input', { class: 'secret', readonly: true, value: key, onfocus: () => input.select() });
  const element = make(
    'div',
    { class: 'note' },
    field('Your new key', input, 'Copy it now: it is shown this once, and nobody can look it up again.'),
    make(
      'p',
      {},
      actionButton('Copy', async () => {
        await navigator.clipboard.writeText(key);
        say('Copied.');
      }),
    ),
  );
  return { input, element };
};

const keysList = (keys, revoke) =>
  keys.length === 0
    ? make('p', { class: 'muted' }, 'None yet.')
    : tableOf(
        'Keys and their state',
        ['What it is for', 'Made', 'State', 'No longer needed?'],
        keys.map((key) => keyRow(key, revoke)),
      );

const keyRow = (key, revoke) =>
  rowOf(
    key.name,
    when(key.createdAt),
    key.revokedAt === null ? 'In use' : `Revoked ${when(key.revokedAt)}`,
    key.revokedAt !== null
      ? ''
      : make(
          'div',
          {},
          ...askFirst({
            label: 'Revoke…',
            question: `Revoke “${key.name}”?`,
            text: 'Programs that use it are let in no more, at once and for good. What they enrolled stays.',
            yes: 'Revoke it',
            work: () => revoke(key),
            attributes: { 'aria-label': `Revoke ${key.name}…` },
          }),
        ),
  );
