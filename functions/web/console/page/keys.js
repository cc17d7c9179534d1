import { call } from './api.js';
import { actionButton, field, formOf, make, rowOf, say, tableOf, when } from './elements.js';

/** Keys for programs: made, shown once, revoked. */
export const showKeys = async (place, { signal }) => {
  const fresh = make('div', { role: 'status' });
  const list = make('div');
  const refresh = async () => {
    const { keys } = await call('/v1/keys');
    if (!signal.aborted) list.replaceChildren(keysTable(keys, refresh));
  };
  const create = async ({ name }, form) => {
    const { key } = await call('/v1/keys', { method: 'POST', body: { name } });
    form.reset();
    fresh.replaceChildren(
      make('p', { class: 'note' }, 'Copy this key now. It is shown once and cannot be found again.'),
      make('p', {}, make('code', { class: 'secret' }, key)),
      actionButton('Copy', async () => {
        await navigator.clipboard.writeText(key);
        say('Copied.');
      }),
    );
    await refresh();
  };
  place.append(
    make(
      'p',
      {},
      'A program enrolls candidates with a key of its own. ',
      make('a', { href: '/v1/openapi.json' }, 'What it can do, as OpenAPI'),
    ),
    make(
      'section',
      { 'aria-labelledby': 'new-key' },
      make('h2', { id: 'new-key' }, 'A new key'),
      formOf(
        create,
        {},
        field('What it is for', make('input', { name: 'name', required: true, maxlength: '60' })),
        make('p', {}, make('button', { type: 'submit', class: 'main' }, 'Make a key')),
      ),
      fresh,
    ),
    list,
  );
  await refresh();
};

const keysTable = (keys, refresh) =>
  keys.length === 0
    ? make('p', { class: 'muted' }, 'No keys yet.')
    : tableOf(
        'Your keys',
        ['Name', 'Made', 'State', ''],
        keys.map(({ id, name, createdAt, revokedAt }) =>
          rowOf(
            name,
            when(createdAt),
            revokedAt === null ? 'in use' : `revoked ${when(revokedAt)}`,
            revokedAt === null
              ? actionButton(
                  'Revoke',
                  async () => {
                    await call(`/v1/keys/${id}`, { method: 'DELETE' });
                    say(`${name} opens nothing any more.`);
                    await refresh();
                  },
                  { 'aria-label': `Revoke ${name}` },
                )
              : '',
          ),
        ),
      );
