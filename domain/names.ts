import type { Cause } from './rejection.ts';

// Source: apimachinery util/validation (RFC 1123 labels and subdomains, RFC 1035 labels, qualified names); ids in the tests.
const dnsLabel = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const dns1035Label = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const dnsSubdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const qualifiedName = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

export const isDnsLabel = (text: string): boolean => text.length <= 63 && dnsLabel.test(text);
export const isDnsSubdomain = (text: string): boolean => text.length <= 253 && dnsSubdomain.test(text);

const rules = {
  'dns-label': {
    maxLength: 63,
    pattern: dnsLabel,
    message:
      "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
  },
  'dns-1035-label': {
    maxLength: 63,
    pattern: dns1035Label,
    message:
      "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')",
  },
  'dns-subdomain': {
    maxLength: 253,
    pattern: dnsSubdomain,
    message:
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
  },
} as const;

/** `path-segment`: whatever fits into one segment of a URL. */
export type NameRule = keyof typeof rules | 'path-segment';

export const invalid = (field: string, value: unknown, message: string): Cause => ({
  reason: 'FieldValueInvalid',
  message: `Invalid value: ${JSON.stringify(value ?? null)}${message === '' ? '' : `: ${message}`}`,
  field,
});

/** Where the value is not shown. */
export const wrong = (field: string, message: string): Cause => ({ reason: 'FieldValueInvalid', message: `Invalid value: ${message}`, field });

export const required = (field: string, message = ''): Cause => ({
  reason: 'FieldValueRequired',
  message: `Required value${message && `: ${message}`}`,
  field,
});

export const forbidden = (field: string, message: string): Cause => ({ reason: 'FieldValueForbidden', message: `Forbidden: ${message}`, field });

export const notSupported = (field: string, value: string, supported: readonly string[]): Cause => ({
  reason: 'FieldValueNotSupported',
  message: `Unsupported value: ${JSON.stringify(value)}: supported values: ${supported.map((one) => JSON.stringify(one)).join(', ')}`,
  field,
});

export const immutable = (field: string, value: unknown): Cause => invalid(field, value, 'field is immutable');

export const duplicate = (field: string, value: unknown): Cause => ({
  reason: 'FieldValueDuplicate',
  message: `Duplicate value: ${JSON.stringify(value)}`,
  field,
});

export const notFound = (field: string, value: unknown, why = ''): Cause => ({
  reason: 'FieldValueNotFound',
  message: `Not found: ${JSON.stringify(value)}${why && `: ${why}`}`,
  field,
});

export const tooLong = (field: string, max: number): Cause => ({ reason: 'FieldValueTooLong', message: `Too long: may not be more than ${max} bytes`, field });

export const tooMany = (field: string, actual: number, max: number): Cause => ({
  reason: 'FieldValueTooMany',
  message: `Too many: ${actual}: must have at most ${max} items`,
  field,
});

/** Source: apimachinery api/validate/content IsPathSegmentName. */
export function validatePathSegment(field: string, name: string): readonly Cause[] {
  if (name === '.' || name === '..') return [invalid(field, name, `may not be '${name}'`)];
  return ['/', '%'].filter((part) => name.includes(part)).map((part) => invalid(field, name, `may not contain '${part}'`));
}

/** What a rule of names has against a text, without field and value. */
export const nameProblems = (name: string, rule: NameRule): readonly string[] => validateName('', name, rule).map(({ message }) => reasonIn(message, name));

/** [] when `name` satisfies the rule. */
export function validateName(field: string, name: string, rule: NameRule): readonly Cause[] {
  if (rule === 'path-segment') return validatePathSegment(field, name);
  const { maxLength, pattern, message } = rules[rule];
  return [
    ...(name.length > maxLength ? [invalid(field, name, `must be no more than ${maxLength} characters`)] : []),
    ...(pattern.test(name) ? [] : [invalid(field, name, rule === 'dns-label' && dnsSubdomain.test(name) ? 'must not contain dots' : message)]),
  ];
}

const tooManyParts =
  "a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')";

/** What a cause says behind the value. */
const reasonIn = (message: string, value: string): string => message.slice(`Invalid value: ${JSON.stringify(value)}: `.length);

/** A key of labels, annotations, taints: `[prefix/]name`. */
export function validateQualifiedName(field: string, key: string): readonly Cause[] {
  const slash = key.indexOf('/');
  if (key.includes('/', slash + 1) && slash >= 0) return [invalid(field, key, tooManyParts)];
  const prefix = slash < 0 ? undefined : key.slice(0, slash);
  const name = key.slice(slash + 1);
  const causes: Cause[] = [];
  if (prefix === '') causes.push(invalid(field, key, 'prefix part must be non-empty'));
  else if (prefix !== undefined)
    for (const { message } of validateName('', prefix, 'dns-subdomain'))
      causes.push(invalid(field, key, `prefix part ${reasonIn(message, prefix).replace(/characters$/, 'bytes')}`));
  if (name.length === 0) causes.push(invalid(field, key, 'name part must be non-empty'));
  else if (name.length > 63) causes.push(invalid(field, key, 'name part must be no more than 63 bytes'));
  if (!qualifiedName.test(name))
    causes.push(
      invalid(
        field,
        key,
        "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
      ),
    );
  return causes;
}

const standardFinalizers = ['foregroundDeletion', 'kubernetes', 'orphan'];

/** Source: core/validation validateFinalizerName. */
export const validateFinalizer = (field: string, name: string): readonly Cause[] => [...validateQualifiedName(field, name), ...validateStandard(field, name)];

/** Without a domain it must be one that Kubernetes knows. */
export const validateStandard = (field: string, name: string): readonly Cause[] =>
  name.includes('/') || standardFinalizers.includes(name) ? [] : [invalid(field, name, 'name is neither a standard finalizer name nor is it fully qualified')];

export function validateLabelValue(field: string, value: string): readonly Cause[] {
  const tooLong = value.length > 63 ? [invalid(field, value, 'must be no more than 63 bytes')] : [];
  if (value === '' || qualifiedName.test(value)) return tooLong;
  return [
    ...tooLong,
    invalid(
      field,
      value,
      "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
    ),
  ];
}

export function validateLabels(field: string, labels: Readonly<Record<string, string>> | undefined): readonly Cause[] {
  return Object.entries(labels ?? {}).flatMap(([key, value]) => [...validateQualifiedName(field, key), ...validateLabelValue(field, value)]);
}
