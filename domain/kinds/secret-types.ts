import type { Secret } from '../../schemas/kubernetes/types.ts';
import { invalid, required } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** What a Secret of a built-in type must hold. Source: core/validation ValidateSecret. */
export function validateType({ type, metadata, data = {} }: Secret): readonly Cause[] {
  const missing = (...keys: readonly string[]): readonly Cause[] => keys.filter((key) => data[key] === undefined).map((key) => required(`data[${key}]`));
  switch (type) {
    case 'kubernetes.io/service-account-token':
      return metadata.annotations?.['kubernetes.io/service-account.name'] ? [] : [required('metadata.annotations[kubernetes.io/service-account.name]')];
    case 'kubernetes.io/dockercfg':
      return validateJson('.dockercfg', data['.dockercfg']);
    case 'kubernetes.io/dockerconfigjson':
      return validateJson('.dockerconfigjson', data['.dockerconfigjson']);
    case 'kubernetes.io/basic-auth':
      return data['username'] === undefined && data['password'] === undefined ? missing('username', 'password') : [];
    case 'kubernetes.io/ssh-auth':
      return data['ssh-privatekey'] ? [] : [required('data[ssh-privatekey]')];
    case 'kubernetes.io/tls':
      return missing('tls.crt', 'tls.key');
    default:
      return [];
  }
}

/** A JSON object; the message is Go's, the content is never shown. */
function validateJson(key: string, base64: string | undefined): readonly Cause[] {
  if (base64 === undefined) return [required(`data[${key}]`)];
  const text = decoded(base64).trim();
  const wrong = jsonProblem(text);
  return wrong === undefined ? [] : [invalid(`data[${key}]`, '<secret contents redacted>', wrong)];
}

function jsonProblem(text: string): string | undefined {
  if (text === '') return 'unexpected end of JSON input';
  const value = parsed(text);
  if (value === undefined)
    return /^[[{"\d-]/.test(text) ? 'unexpected end of JSON input' : `invalid character '${text.charAt(0)}' looking for beginning of value`;
  if (value === null || (typeof value === 'object' && !Array.isArray(value))) return undefined;
  return `json: cannot unmarshal ${Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value} into Go value of type map[string]interface {}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const decoded = (base64: string): string => new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));

/** That there is a certificate and a key at all; whether they fit is not looked at. Source: crypto/tls X509KeyPair. */
export function tlsWarnings({ type, data = {} }: Secret): readonly string[] {
  if (type !== 'kubernetes.io/tls') return [];
  const isPem = (key: string): boolean => decoded(data[key] ?? '').includes('-----BEGIN ');
  if (!isPem('tls.crt')) return ['tls: failed to find any PEM data in certificate input'];
  return isPem('tls.key') ? [] : ['tls: failed to find any PEM data in key input'];
}
