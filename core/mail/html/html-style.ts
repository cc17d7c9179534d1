import type { Tag } from './html-tags.ts';

const dataAttributes = /\sdata-[^\s=]{1,40}=(?:"[^"]*"|'[^']*')/gi;
const notShown =
  /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|(?:left|top|indent)\s{0,5}:\s{0,5}-\d{4}|(?:opacity|max-height)\s{0,5}:\s{0,5}0{1,3}(?:\.0{0,5})?(?:px|em|%)?\s{0,5}(?:[;"'!]|$)/i;
const tooSmall = /font-size\s{0,5}:\s{0,5}0{1,3}(?:px|em|pt|%)?\s{0,5}(?:[;"'!]|$)/i;

/**
 * Whether what a tag opens is not displayed. Layouts set a size of nothing around parts that set their own, so that hides only
 * what has no parts; Office alone obeys `mso-hide`, which is found beside the others.
 */
export const isHidden = (html: string, tag: Tag): boolean => {
  if (!/[a-z]/i.test(tag.attributes)) return false;
  const attributes = tag.attributes.replace(dataAttributes, '');
  if (notShown.test(attributes) || /\shidden(?:[\s=]|$)/i.test(attributes)) return true;
  if (
    /mso-hide\s{0,5}:\s{0,5}all/i.test(attributes) &&
    /font-size\s{0,5}:\s{0,5}[01](?:px|pt)?\b/i.test(attributes)
  )
    return true;
  return tooSmall.test(attributes) && html.startsWith('</', html.indexOf('<', tag.end));
};

/** Whether a tag keeps the line breaks of its text. */
export const keepsLines = ({ name, attributes }: Tag): boolean =>
  name === 'pre' || /white-space\s{0,5}:\s{0,5}(?:pre|break-spaces)/i.test(attributes);
