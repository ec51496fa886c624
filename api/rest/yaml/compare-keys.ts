const isLetter = (character: string): boolean => /\p{L}/u.test(character);
const digitsFrom = (characters: readonly string[], at: number): string => /^\d*/.exec(characters.slice(at).join(''))?.[0] ?? '';

/** The order of keys in YAML: numbers in them count as numbers, and letters come last. Source: go.yaml.in/yaml/v2 sorter.go. */
export function compareKeys(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const at = a.findIndex((character, index) => character !== b[index]);
  const [x, y] = [a[at], b[at]];
  if (x === undefined || y === undefined) return a.length - b.length;
  const [xLetter, yLetter] = [isLetter(x), isLetter(y)];
  if (xLetter !== yLetter) return xLetter ? 1 : -1;
  if (!xLetter) {
    // A zero within a number is a digit like any other.
    const within = (x === '0' || y === '0') && /[1-9]0*$/.test(a.slice(0, at).join('')) ? '1' : '';
    const [m, n] = [digitsFrom(a, at), digitsFrom(b, at)];
    const difference = BigInt(within + m || '0') - BigInt(within + n || '0');
    if (difference !== 0n) return difference < 0n ? -1 : 1;
    if (m.length !== n.length) return m.length - n.length;
  }
  return (x.codePointAt(0) ?? 0) - (y.codePointAt(0) ?? 0);
}
