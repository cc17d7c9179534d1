import { call, upload } from './api.js';
import { actionButton, field, formOf, make, number, rowOf, say, tableOf, when } from './elements.js';
import { statusWords } from './words.js';

/** The list of imports, and the way to a new one. */
export const showImports = async (place, { signal }) => {
  place.append(uploadSection(signal));
  const { imports } = await call('/v1/imports');
  if (signal.aborted) return;
  place.append(
    imports.length === 0
      ? make('p', { class: 'muted' }, 'No imports yet.')
      : tableOf(
          'Your imports, newest first',
          ['File', 'When', 'State', 'Rows', 'New'],
          imports.map(importRow),
        ),
  );
};

const importRow = ({ id, fileName, createdAt, status, paused, counts }) =>
  rowOf(
    make('a', { href: `#import/${id}` }, fileName),
    when(createdAt),
    paused === null ? statusWords[status] : `${statusWords[status]}, paused`,
    number(counts.rows),
    number(counts.new),
  );

const uploadSection = (signal) => {
  const input = make('input', {
    type: 'file',
    name: 'file',
    required: true,
    accept: '.csv,.tsv,.txt,text/csv,text/tab-separated-values',
  });
  const progress = make('progress', { max: '1', value: '0', 'aria-label': 'Upload' });
  const stop = new AbortController();
  const busy = make(
    'p',
    { hidden: true },
    progress,
    actionButton('Stop the upload', () => stop.abort()),
  );
  const start = async (_fields, form) => {
    const [file] = input.files;
    if (file === undefined) throw new Error('Choose a file first.');
    busy.hidden = false;
    try {
      const { id, uploadUrl } = await call('/v1/imports', {
        method: 'POST',
        body: { fileName: file.name.slice(0, 200), source: 'page' },
      });
      say(`Uploading ${file.name}.`);
      await upload(
        uploadUrl,
        file,
        (share) => (progress.value = share),
        AbortSignal.any([signal, stop.signal]),
      );
      location.hash = `#import/${id}`;
    } finally {
      busy.hidden = true;
      form.reset();
    }
  };
  return make(
    'section',
    { 'aria-labelledby': 'new-import' },
    make('h2', { id: 'new-import' }, 'Enroll candidates'),
    make(
      'p',
      {},
      'Choose a CSV file with one candidate a row. First comes a dry run: what would happen to each row, and nothing is sent.',
    ),
    formOf(
      start,
      {},
      field(
        'CSV file',
        input,
        'A column with the e-mail address is needed. First name, company, role, stage, time zone and more are found by their headings.',
      ),
      make('p', {}, make('button', { type: 'submit', class: 'main' }, 'Upload and check')),
      busy,
    ),
  );
};
