import { receive, sampleMail, wrapFile, wrapText } from './api.js';
import { bringIntoView, byId, complain, make, say } from './elements.js';
import { resultWords } from './received.js';

/** What SES takes, and so do we. */
const fileBytesMax = 40 * 1024 * 1024;

/** `busy(work)` runs one thing at a time; `refresh` reads all anew; `inbound()` gives the mails received last read. */
export const startSending = ({ samples, address, busy, refresh, inbound }) => {
  byId('address').textContent = address;
  const send = (mailFor) =>
    busy(async () => {
      const as = byId('person').value.trim() || byId('person').defaultValue;
      say('Sending…');
      const id = await receive(await mailFor(as), as);
      if ((await refresh()) > 0) bringIntoView('letters');
      say(resultOf(inbound().find((mail) => mail.id === id)));
      return true;
    });
  byId('samples').append(...samples.map((sample) => sampleItem(sample, send)));
  byId('paste').addEventListener('submit', async (event) => {
    event.preventDefault();
    const [text, sender, subject] = ['text', 'sender', 'subject'].map((id) => byId(id).value);
    if (text.trim() === '') return emptyText();
    if (await send((as) => wrapText({ as, text, sender, subject }))) byId('paste').reset();
  });
  startFiles(send);
};

const emptyText = () => {
  complain('Paste the text of a mail first.');
  byId('text').focus();
};

const resultOf = (mail) => (mail === undefined ? 'Sent.' : `${resultWords(mail)}.`);

const sampleItem = ({ name, title, about }, send) =>
  make(
    'li',
    {},
    make(
      'button',
      {
        type: 'button',
        class: 'sample',
        'data-sample': name,
        onclick: () => send((as) => sampleMail(name, as)),
      },
      title,
      make('span', {}, about),
    ),
  );

const startFiles = (send) => {
  const drop = byId('drop');
  const take = async (files) => {
    for (const file of files) {
      if (file.size > fileBytesMax)
        complain(`${file.name} is larger than 40 MB; no mail server would take it.`);
      else await send((as) => wrapFile(file, as));
    }
    byId('file').value = '';
  };
  byId('file').addEventListener('change', (event) => take([...event.target.files]));
  const over = (event, is) => {
    event.preventDefault();
    drop.classList.toggle('over', is);
  };
  // On the whole page: a file dropped beside the box would make the browser leave for it.
  document.addEventListener('dragover', (event) => over(event, true));
  document.addEventListener('dragleave', (event) => over(event, false));
  document.addEventListener('drop', (event) => {
    over(event, false);
    const { files } = event.dataTransfer;
    if (files.length > 0) take([...files]);
    else complain('That was no file. Drop an .eml file, or paste the text.');
  });
};
