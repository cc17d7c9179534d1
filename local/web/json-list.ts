import type { HttpAnswer } from '#local/loopback-server.ts';

/** A piece this long goes out at once; smaller ones would be a packet each. */
const pieceCharacters = 64 * 1024;

/** A JSON array as it comes, one element's JSON after the other: it may be longer than any text can be. */
export const jsonList = (elements: Iterable<string> | AsyncIterable<string>): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  pieces: piecesOf(elements),
});

const piecesOf = async function* (
  elements: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string> {
  let piece = '[';
  let isFirst = true;
  for await (const element of elements) {
    piece += isFirst ? element : `,${element}`;
    isFirst = false;
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]`;
};
