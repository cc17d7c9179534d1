import { fileBytesMax } from '#core/batches/file/limits.ts';
import { call, upload } from './api.js';
import { make, sectionOf } from './elements.js';
import { fileHelp } from './file-help.js';
import { size } from './format.js';
import { actionButton, field, formOf } from './forms.js';
import { say } from './notices.js';

/** Chooses a file and sends it straight to its place; what it is told is shown by the import it begins. */
export const uploadSection = (signal) => {
  const input = make('input', {
    type: 'file',
    name: 'file',
    required: true,
    accept: '.csv,.tsv,.txt,text/csv,text/tab-separated-values',
  });
  const way = createWay();
  const key = keyPerFile();
  const start = async () => {
    const [file] = input.files;
    if (file.size > fileBytesMax)
      throw new Error(`The file has ${size(file.size)}; at most ${size(fileBytesMax)} are taken. Split it.`);
    const begun = await call('/v1/imports', {
      method: 'POST',
      headers: { 'idempotency-key': key(file) },
      body: { fileName: file.name, source: 'page' },
    });
    say(`Uploading ${file.name}.`);
    // Null: the file of an upload that seemed to break off did arrive.
    if (begun.uploadUrl !== null) await way.send(begun.uploadUrl, file, signal);
    if (!signal.aborted) location.hash = `#import/${begun.id}`;
  };
  return sectionOf(
    'Enroll candidates',
    make(
      'p',
      {},
      'Choose a file with one candidate in each row. First it is checked: you see what would happen to every row, and nothing is sent. You decide then.',
    ),
    formOf(
      start,
      {},
      field(
        'CSV file',
        input,
        `Your spreadsheet program saves one: “CSV UTF-8”. Up to ${size(fileBytesMax)}.`,
      ),
      make('p', {}, make('button', { type: 'submit', class: 'main' }, 'Upload and check')),
      way.element,
    ),
    fileHelp(),
  );
};

/** How far the upload is, and how to end it. */
const createWay = () => {
  const progress = make('progress', { max: '1', value: '0', 'aria-label': 'Upload' });
  const words = make('span');
  let stop = () => {};
  const element = make(
    'p',
    { class: 'progress', hidden: true },
    progress,
    words,
    actionButton('Stop the upload', () => stop()),
  );
  const send = async (url, file, signal) => {
    const stopping = new AbortController();
    stop = () => stopping.abort();
    const show = (bytes) => {
      progress.value = file.size === 0 ? 1 : Math.min(1, bytes / file.size);
      words.textContent = `${Math.floor(progress.value * 100)} % of ${size(file.size)}`;
    };
    show(0);
    element.hidden = false;
    try {
      await upload(url, file, show, AbortSignal.any([signal, stopping.signal]));
    } finally {
      element.hidden = true;
    }
  };
  return { element, send };
};

/** Sending the same file once more goes on with the same import, however the first attempt ended. */
const keyPerFile = () => {
  let last = null;
  let key = '';
  return (file) => {
    if (file !== last) key = crypto.randomUUID();
    last = file;
    return key;
  };
};
