const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text nodes and for attributes in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (found) => entities[found]!);

/**
 * Escapes text that must not become a link. Gmail, Outlook and others turn `http://…`, `name.example` and addresses
 * into links by themselves; an element between the parts keeps the words as they are (also when copied or read aloud)
 * and leaves nothing to recognise. Characters without width would do that too, but spam filters take them for a disguise.
 */
export const escapeUnlinked = (text: string): string =>
  text
    .split(/(:(?=\/\/)|(?<=\S)@(?=\S)|(?<=[\p{L}\p{N}])\.(?=\p{L}))/u)
    .map((each, index) => (index % 2 === 1 ? `<span>${each}</span>` : escapeHtml(each)))
    .join('');
