// How a text is to be written in YAML: plain where nobody can take it for anything else, else quoted, in lines of its own if it has lines.
// Source: go.yaml.in/yaml/v2, its resolver and the analysis of its emitter.

type ScalarStyle = 'plain' | 'single' | 'double' | 'literal';

/** `isKey`: in the place of a simple key, which stays on its line. */
export function scalarStyle(text: string, isKey: boolean): ScalarStyle {
  const { special, broken } = layoutOf(text);
  if (text.includes('\n')) {
    const literal = !isKey && !special && !text.endsWith(' ') && !text.includes(' \n');
    return literal ? 'literal' : 'double';
  }
  if (special || broken || isResolved(text)) return 'double';
  return isPlain(text) ? 'plain' : 'single';
}

/** Characters that only an escape can write, and line breaks other than \n. */
const layoutOf = (text: string): { readonly special: boolean; readonly broken: boolean } => ({
  special: /[^\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(text),
  broken: /[\u2028\u2029]/.test(text),
});

/** No indicator stands where it would mean something. */
function isPlain(text: string): boolean {
  if (text.startsWith('---') || text.startsWith('...')) return false;
  if (/^ | $/.test(text) || /^[#,[\]{}&*!|>'"%@`]/.test(text) || /^[?:-](?: |$)/.test(text)) return false;
  return !/:(?: |$)/.test(text) && !/ #/.test(text);
}

/** What plain YAML takes for null, a boolean, a number, a time or a merge. */
function isResolved(text: string): boolean {
  if (words.has(text)) return true;
  if (/^\.\d/.test(text)) return float.test(text);
  if (!/^[-+\d]/.test(text)) return false;
  const digits = text.replaceAll('_', '');
  return integer.test(digits) || float.test(digits) || time.test(text) || base60.test(text);
}

const words: ReadonlySet<string> = new Set([
  ...['', '~', '<<', '.nan', '.NaN', '.NAN'],
  ...['.inf', '.Inf', '.INF'].flatMap((word) => [word, `+${word}`, `-${word}`]),
  ...['null', 'y', 'n', 'yes', 'no', 'true', 'false', 'on', 'off'].flatMap((word) => [word, word.toUpperCase(), `${word[0]?.toUpperCase()}${word.slice(1)}`]),
]);
const integer = /^[-+]?(?:0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|\d+)$/;
const float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const time = /^\d{4}-\d\d?-\d\d?(?:[Tt]\d\d?:\d\d?:\d\d?(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d\d?:\d\d?:\d\d?(?:[.,]\d+)?)?$/;
/** Numbers to readers of YAML 1.1. */
const base60 = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
