import { scalarStyle } from './scalar-style.ts';

/** Where a scalar begins, and where its further lines do. */
export interface Place {
  readonly column: number;
  readonly indent: number;
  readonly isKey: boolean;
}

/** A line that is longer ends at the next space that may be a break. */
const widthMax = 80;

/** Source: go.yaml.in/yaml/v2, the writers of its emitter. */
export function scalarText(text: string, place: Place): string {
  switch (scalarStyle(text, place.isKey)) {
    case 'plain':
      return folded([...text], place, 'plain');
    case 'single':
      return `'${folded([...text.replaceAll("'", "''")], { ...place, column: place.column + 1 }, 'single')}'`;
    case 'double':
      return `"${folded(Array.from(text, escaped), { ...place, column: place.column + 1 }, 'double')}"`;
    case 'literal':
      return literal(text, place.indent);
  }
}

/** `pieces` are characters, or their escapes. A space that stands alone may become a break, which reads as a space. */
function folded(pieces: readonly string[], { column: start, indent, isKey }: Place, style: 'plain' | 'single' | 'double'): string {
  let column = start;
  let wasSpace = false;
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const isSpace = piece === ' ';
    const spaceFollows = pieces[index + 1] === ' ';
    const atEdge = style !== 'plain' && (index === 0 || index === pieces.length - 1);
    if (isSpace && !isKey && !wasSpace && column > widthMax && !atEdge && (style === 'double' || !spaceFollows)) {
      // Spaces at the beginning of a line would not count.
      text += `\n${' '.repeat(indent)}${spaceFollows ? '\\' : ''}`;
      column = indent + (spaceFollows ? 1 : 0);
    } else {
      text += piece;
      column += piece.length;
    }
    wasSpace = isSpace;
  }
  return text;
}

function literal(text: string, indent: number): string {
  const spaced = /^[ \n]/.test(text) ? '2' : '';
  const end = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
  const lines = text.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  if (text.endsWith('\n')) lines.pop();
  return `|${spaced}${end}\n${lines.join('\n')}`;
}

const short: ReadonlyMap<string, string> = new Map([
  ['\0', '0'],
  ['\x07', 'a'],
  ['\b', 'b'],
  ['\t', 't'],
  ['\n', 'n'],
  ['\v', 'v'],
  ['\f', 'f'],
  ['\r', 'r'],
  ['\x1b', 'e'],
  ['"', '"'],
  ['\\', '\\'],
  ['\x85', 'N'],
  ['\u2028', 'L'],
  ['\u2029', 'P'],
]);

function escaped(character: string): string {
  const letter = short.get(character);
  if (letter !== undefined) return `\\${letter}`;
  if (/[\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(character) && character.length === 1) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  if (code.length <= 2) return `\\x${code.padStart(2, '0')}`;
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}
