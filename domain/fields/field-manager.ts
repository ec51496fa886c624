const managerMaxBytes = 128;
const unprintable = /[\p{C}\p{Z}]/u;

/**
 * Who manages the fields of a write: who it says, else what the program calls itself up to its first `/`.
 * Source: apiserver endpoints/handlers create.go managerOrUserAgent, apimachinery managedfields buildmanagerinfo.go.
 */
export function fieldManagerOf(fieldManager: string | undefined, userAgent: string): string {
  if (fieldManager !== undefined && fieldManager !== '') return fieldManager;
  let name = '';
  let bytes = 0;
  for (const character of userAgent.split('/', 1)[0] ?? '') {
    if (!isPrintable(character)) continue;
    bytes += bytesOf(character);
    if (bytes > managerMaxBytes) break;
    name += character;
  }
  return name === '' ? 'unknown' : name;
}

/** As Go's unicode.IsPrint: of white space only the plain space. */
export const isPrintable = (character: string): boolean => character === ' ' || !unprintable.test(character);

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
