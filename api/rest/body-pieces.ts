/** Characters: large enough that a piece costs little to send, small enough that others have their turn between two. */
const pieceMin = 256 * 1024;

/** The same text in pieces of at least `pieceMin`, but for the last: a list of any length is never in memory as one text. */
export function* bodyPieces(texts: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let chars = 0;
  for (const text of texts) {
    waiting.push(text);
    chars += text.length;
    if (chars < pieceMin) continue;
    yield waiting.join('');
    waiting = [];
    chars = 0;
  }
  if (waiting.length > 0) yield waiting.join('');
}
