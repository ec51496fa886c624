/** More are not listed. Source: apimachinery's limit of strict errors. */
const listedMax = 100;

interface Level {
  /** Of an object; undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** The member or element that is being read. */
  key: string;
  index: number;
}

/**
 * Paths of the keys that occur twice in their object, `data.a` or `spec.containers[0].name`, in the order of the text, which must be
 * JSON that was parsed: JSON.parse keeps the last of them and does not tell. One pass, and a path is only made for what it tells of.
 */
export function duplicateKeys(json: string): readonly string[] {
  const found: string[] = [];
  const levels: Level[] = [];
  let atKey = false;
  for (let at = 0; at < json.length; at += 1) {
    switch (json.charCodeAt(at)) {
      case openBrace:
        levels.push({ keys: new Set(), key: '', index: 0 });
        atKey = true;
        break;
      case openBracket:
        levels.push({ keys: undefined, key: '', index: 0 });
        atKey = false;
        break;
      case closeBrace:
      case closeBracket:
        levels.pop();
        atKey = false;
        break;
      case comma: {
        const level = levels.at(-1);
        atKey = level?.keys !== undefined;
        if (level !== undefined && !atKey) level.index += 1;
        break;
      }
      case quote: {
        const end = textEnd(json, at);
        const level = levels.at(-1);
        if (atKey && level?.keys !== undefined) {
          level.key = textOf(json, at, end);
          if (level.keys.has(level.key)) {
            if (found.push(pathOf(levels)) === listedMax) return found;
          } else level.keys.add(level.key);
          atKey = false;
        }
        at = end;
      }
    }
  }
  return [...new Set(found)];
}

const [quote, comma, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x2c, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** Where the text that begins at `start` ends: at its closing quote. */
function textEnd(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json.charCodeAt(end - 1 - escapes) === backslash) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}

function textOf(json: string, start: number, end: number): string {
  const raw = json.slice(start + 1, end);
  return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
}

function pathOf(levels: readonly Level[]): string {
  let path = '';
  for (const { keys, key, index } of levels) path += keys === undefined ? `[${index}]` : path === '' ? key : `.${key}`;
  return path;
}
