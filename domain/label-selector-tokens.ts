/** `word` is a key, a value, `in` or `notin`. */
export interface Token {
  readonly kind: 'word' | '!' | '=' | '==' | '!=' | '>' | '<' | '(' | ')' | ',' | 'end';
  readonly text: string;
}

const pattern = /[ \t\r\n]*(?:(==|!=|[=!(),><])|([^=!(),><\x20\t\r\n]+))/gy;

/** The tokens of a label selector's text, without an end mark. */
export function tokenize(text: string): readonly Token[] {
  return [...text.trimEnd().matchAll(pattern)].map(([, sign, word = '']) =>
    sign === undefined ? { kind: 'word', text: word } : { kind: sign as Token['kind'], text: sign },
  );
}
