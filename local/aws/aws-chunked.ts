/**
 * Decodes `aws-chunked` bodies: `<hex size>[;chunk-signature=…]CRLF <data> CRLF … 0 CRLF <trailers> CRLF`.
 * Returns the data and the trailers by lower-case name, or null when it is malformed.
 */
export const decodeAwsChunked = (
  encoded: Buffer,
): { readonly data: Buffer; readonly trailers: Readonly<Record<string, string>> } | null => {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = encoded.indexOf('\r\n', at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(encoded.toString('latin1', at, lineEnd), 16);
    if (!(size >= 0)) return null;
    at = lineEnd + 2;
    if (size === 0)
      return { data: Buffer.concat(chunks), trailers: parseTrailers(encoded.toString('latin1', at)) };
    if (at + size + 2 > encoded.length) return null;
    chunks.push(encoded.subarray(at, at + size));
    at += size + 2;
  }
};

const parseTrailers = (text: string): Record<string, string> => {
  const trailers: Record<string, string> = {};
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return trailers;
};
