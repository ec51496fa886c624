import { charge, chargeReading } from '../budget.ts';
import { define, type Library } from '../registration.ts';

class UrlValue {
  readonly text: string;
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;

  constructor(text: string, scheme: string, host: string, path: string, query: string) {
    this.text = text;
    this.scheme = scheme;
    this.host = host;
    this.path = path;
    this.query = query;
  }
}

/** An absolute URL or an absolute path; undefined for other text. Source: Go net/url ParseRequestURI, then Parse. */
export function parseUrl(text: string): UrlValue | undefined {
  if (/[\u0000-\u0020\u007f]/.test(text)) return undefined;
  const match = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/(?:[^/?#@]*@)?([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#.*)?$/.exec(text);
  if (match === null) return undefined;
  const [, scheme = '', host = '', path = '', query = ''] = match;
  if (scheme === '' && !text.startsWith('/')) return undefined;
  if (/%(?![0-9A-Fa-f]{2})/.test(path + host)) return undefined;
  if (!/^(?:\[[0-9A-Fa-f:.%]+\]|[^[\]:\\^`{}|"<>]*)(?::\d*)?$/.test(host)) return undefined;
  return new UrlValue(text, scheme.toLowerCase(), host, path, query);
}

const hostname = (host: string): string => host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');

function queryValues(query: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(query)) {
    charge(1);
    const known = values.get(key);
    if (known === undefined) values.set(key, [value]);
    else known.push(value);
  }
  return values;
}

/** Source: apiserver pkg/cel/library urls.go. */
export const urlLibrary: Library = (environment) => {
  const type = 'kubernetes.URL';
  environment.registerType(type, UrlValue);
  environment.registerOperator(`${type} == ${type}`, (a: UrlValue, b: UrlValue) => a.text === b.text);
  define(environment, `url(string): ${type}`, (text: string) => {
    chargeReading(text.length);
    const parsed = parseUrl(text);
    if (parsed === undefined) throw new Error(`URL parse error during conversion from string: parse ${JSON.stringify(text)}: invalid URI for request`);
    return parsed;
  });
  define(environment, 'isURL(string): bool', (text: string) => {
    chargeReading(text.length);
    return parseUrl(text) !== undefined;
  });
  define(environment, `${type}.getScheme(): string`, ({ scheme }: UrlValue) => scheme);
  define(environment, `${type}.getHost(): string`, ({ host }: UrlValue) => host);
  define(environment, `${type}.getHostname(): string`, ({ host }: UrlValue) => hostname(host));
  define(environment, `${type}.getPort(): string`, ({ host }: UrlValue) => /:(\d*)$/.exec(host)?.[1] ?? '');
  define(environment, `${type}.getEscapedPath(): string`, ({ path }: UrlValue) => path);
  define(environment, `${type}.getQuery(): map<string, list<string>>`, ({ query }: UrlValue) => queryValues(query));
};
