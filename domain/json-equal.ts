/** Deep equality of JSON values: the order of keys does not count, a member that is undefined equals an absent one. */
export function jsonEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((element, index) => jsonEqual(element, b[index]));
  }
  return membersEqual(a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>);
}

function membersEqual(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  let present = 0;
  for (const key of Object.keys(a)) {
    if (a[key] === undefined) continue;
    if (!Object.hasOwn(b, key) || !jsonEqual(a[key], b[key])) return false;
    present += 1;
  }
  let presentInB = 0;
  for (const key of Object.keys(b)) if (b[key] !== undefined) presentInB += 1;
  return present === presentInB;
}
