import { invalid, required, validateName, validatePathSegment } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** `acme.io/foo`. Source: apimachinery util/validation IsDomainPrefixedPath. */
export function validateDomainPrefixedPath(field: string, text: string): readonly Cause[] {
  if (text === '') return [required(field)];
  const slash = text.indexOf('/');
  const host = text.slice(0, slash);
  const path = text.slice(slash + 1);
  if (slash <= 0 || path === '') return [invalid(field, text, 'must be a domain-prefixed path (such as "acme.io/foo")')];
  const causes = validateName(field, host, 'dns-subdomain');
  return /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(path)
    ? causes
    : [...causes, invalid(field, path, "Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')")];
}

const wildcard = /^\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** `*.example.com`. Source: apimachinery util/validation IsWildcardDNS1123Subdomain. */
export function validateWildcardDomain(field: string, text: string): readonly Cause[] {
  return [
    ...(text.length > 253 ? [invalid(field, text, 'must be no more than 253 characters')] : []),
    ...(wildcard.test(text)
      ? []
      : [
          invalid(
            field,
            text,
            "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
          ),
        ]),
  ];
}

/** The kind and name of another object, both required; nothing is said of what they are. */
export const validateKindAndName = (field: string, { kind, name }: { readonly kind?: string; readonly name?: string }): readonly Cause[] => [
  ...(kind ? validatePathSegment(`${field}.kind`, kind) : [required(`${field}.kind`)]),
  ...(name ? validatePathSegment(`${field}.name`, name) : [required(`${field}.name`)]),
];
