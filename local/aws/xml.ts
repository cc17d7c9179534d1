const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text node of XML 1.0; control characters it cannot carry become numeric references, as AWS writes them. */
export const xmlText = (text: string): string =>
  text
    .replace(/[&<>"]/g, (char) => entities[char]!)
    .replace(/[\u0000-\u001f]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`);
