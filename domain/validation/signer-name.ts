import { invalid, required, tooLong, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** `example.com/signer`. Source: core/validation ValidateSignerName. */
export function validateSignerName(field: string, name: string): readonly Cause[] {
  if (name === '') return [required(field)];
  const [domain = '', path = '', ...more] = name.split('/');
  if (more.length > 0 || !name.includes('/')) return [invalid(field, name, "must be a fully qualified domain and path of the form 'example.com/signer-name'")];
  const labels = domain.split('.');
  const causes: Cause[] = domain.length > 253 ? [tooLong(field, 253)] : [];
  const wrong = labels.find((label) => validateName('', label, 'dns-label').length > 0);
  if (wrong !== undefined) causes.push(...ofPart(field, domain, wrong, 'dns-label'));
  if (labels.length < 2) causes.push(invalid(field, domain, 'should be a domain with at least two segments separated by dots'));
  return [...causes, ...ofPart(field, path, path, 'dns-subdomain')];
}

/** What is wrong with a part, said of `shown`. */
const ofPart = (field: string, shown: string, part: string, rule: 'dns-label' | 'dns-subdomain'): readonly Cause[] =>
  validateName('', part, rule).map(({ message }) =>
    invalid(field, shown, `validating label ${JSON.stringify(part)}: ${message.slice(`Invalid value: ${JSON.stringify(part)}: `.length)}`),
  );
