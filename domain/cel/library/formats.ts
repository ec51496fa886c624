import { Optional } from '@marcbachmann/cel-js';
import { type NameRule, validateLabelValue, validateName, validateQualifiedName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { base64Pattern, isDate, isDateTime, uuidPattern } from '../../validation/text-forms.ts';
import { parseUrl } from '../../validation/url.ts';
import { chargeReading } from '../budget.ts';
import { define, namespace, type Library } from '../registration.ts';

type Check = (text: string) => readonly string[];

class Format {
  readonly check: Check;

  constructor(check: Check) {
    this.check = check;
  }
}

/** The rule's own words: what a field error says behind the value. */
const messages = (text: string, causes: readonly Cause[]): readonly string[] =>
  causes.map(({ message }) => message.slice(`Invalid value: ${JSON.stringify(text)}: `.length));
const name =
  (rule: NameRule): Check =>
  (text) =>
    messages(text, validateName('', text, rule));
/** A prefix may end with a dash, since something follows it. */
const prefix =
  (rule: NameRule): Check =>
  (text) =>
    messages(text, validateName('', text.length > 1 && text.endsWith('-') ? `${text.slice(0, -1)}a` : text, rule));
const matching =
  (pattern: RegExp, otherwise: string): Check =>
  (text) =>
    pattern.test(text) ? [] : [otherwise];

const formats: Readonly<Record<string, Format>> = Object.fromEntries(
  Object.entries({
    dns1123Label: name('dns-label'),
    dns1123Subdomain: name('dns-subdomain'),
    dns1035Label: name('dns-1035-label'),
    qualifiedName: (text) => messages(text, validateQualifiedName('', text)),
    dns1123LabelPrefix: prefix('dns-label'),
    dns1123SubdomainPrefix: prefix('dns-subdomain'),
    dns1035LabelPrefix: prefix('dns-1035-label'),
    labelValue: (text) => messages(text, validateLabelValue('', text)),
    uri: (text) => (parseUrl(text) === undefined ? [`parse ${JSON.stringify(text)}: invalid URI for request`] : []),
    uuid: matching(uuidPattern, 'does not match the UUID format'),
    byte: matching(base64Pattern, 'invalid base64'),
    date: (text) => (isDate(text) ? [] : ['invalid date']),
    datetime: (text) => (isDateTime(text) ? [] : ['invalid datetime']),
  } satisfies Record<string, Check>).map(([key, check]) => [key, new Format(check)]),
);

/** Source: apiserver pkg/cel/library format.go. */
export const formatsLibrary: Library = (environment) => {
  const type = 'kubernetes.NamedFormat';
  environment.registerType(type, Format);
  environment.registerOperator(`${type} == ${type}`, (a: Format, b: Format) => a === b);
  namespace(environment, 'format', {
    [`named(string): optional<${type}>`]: (text: string) => (Object.hasOwn(formats, text) ? Optional.of(formats[text]) : Optional.none()),
    ...Object.fromEntries(Object.entries(formats).map(([key, format]) => [`${key}(): ${type}`, () => format])),
  });
  define(environment, `${type}.validate(string): optional<list<string>>`, (format: Format, text: string) => {
    chargeReading(text.length);
    const wrong = format.check(text);
    return wrong.length === 0 ? Optional.none() : Optional.of(wrong);
  });
};
