import { parseUrl } from '../../validation/url.ts';
import { charge, chargeReading } from '../budget.ts';
import { define, type Library } from '../registration.ts';

class UrlValue {
  readonly text: string;
  readonly parts: NonNullable<ReturnType<typeof parseUrl>>;

  constructor(text: string, parts: NonNullable<ReturnType<typeof parseUrl>>) {
    this.text = text;
    this.parts = parts;
  }
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
    return new UrlValue(text, parsed);
  });
  define(environment, 'isURL(string): bool', (text: string) => {
    chargeReading(text.length);
    return parseUrl(text) !== undefined;
  });
  define(environment, `${type}.getScheme(): string`, ({ parts: { scheme } }: UrlValue) => scheme);
  define(environment, `${type}.getHost(): string`, ({ parts: { host } }: UrlValue) => host);
  define(environment, `${type}.getHostname(): string`, ({ parts: { host } }: UrlValue) => hostname(host));
  define(environment, `${type}.getPort(): string`, ({ parts: { host } }: UrlValue) => /:(\d*)$/.exec(host)?.[1] ?? '');
  define(environment, `${type}.getEscapedPath(): string`, ({ parts: { path } }: UrlValue) => path);
  define(environment, `${type}.getQuery(): map<string, list<string>>`, ({ parts: { query } }: UrlValue) => queryValues(query));
};
