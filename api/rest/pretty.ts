import type { HttpRequest } from './rest-request.ts';

const yes: ReadonlySet<string> = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);

/**
 * Whether JSON is wanted with line breaks: what `?pretty=` says, else for curl, wget and browsers.
 * Source: apiserver endpoints/handlers/negotiation isPrettyPrint.
 */
export function wantsPretty({ query, header }: Pick<HttpRequest, 'query' | 'header'>): boolean {
  const asked = query.get('pretty') ?? '';
  return asked === '' ? /^(curl|Wget|Mozilla\/5\.0)/.test(header('user-agent') ?? '') : yes.has(asked);
}

/** The same JSON, indented as Go does it. */
export const prettyJson = (json: Buffer): Buffer => Buffer.from(JSON.stringify(JSON.parse(json.toString()), null, 2));
