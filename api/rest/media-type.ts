/** A media type with its parameters, `application/json;as=Table;v=v1`; all lower case but the values of parameters. */
export interface MediaType {
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Weight, 0 to 1. */
  readonly q: number;
}

export function parseMediaType(text: string): MediaType {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim());
  const parameters = Object.fromEntries(
    rest.flatMap((part) => {
      const at = part.indexOf('=');
      return at <= 0
        ? []
        : [
            [
              part.slice(0, at).trim().toLowerCase(),
              part
                .slice(at + 1)
                .trim()
                .replace(/^"(.*)"$/, '$1'),
            ],
          ];
    }),
  );
  const q = Number(parameters['q'] ?? '1');
  return { type: type.toLowerCase(), parameters, q: Number.isFinite(q) ? q : 0 };
}

/** The entries of an Accept header, most wanted first; entries of equal weight stay in order. Source: RFC 9110 12.5.1. */
export function parseAccept(header: string): readonly MediaType[] {
  return header
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(parseMediaType)
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
}
