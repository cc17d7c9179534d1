const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** What a reader sees of a mail's HTML: no styles, comments, hidden or decorative parts; blocks on lines of their own. */
export const visibleText = (html: string): string =>
  html
    .replace(/<head>[\s\S]*?<\/head>|<!--[\s\S]*?-->/g, '')
    .replace(/<(div|span)[^>]* aria-hidden="true"[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<br>|<\/(?:p|h1|h2|li|td|div|blockquote)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity]!)
    .replace(/[^\S\n]+/g, ' ');
