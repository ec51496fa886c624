import type { PortError } from './ports/port-error.ts';

type Refusal = Extract<PortError, { kind: 'refused' }>;

const words: Readonly<Record<string, string>> = {
  QUOTA: 'the cloud has none left',
  ADDRESS_IN_USE: 'the address is not free',
  UNSUPPORTED: 'the cloud does not offer it',
  NO_SPACE: 'there is no room for it',
  NO_ZONE: 'it cannot be in any of the zones that it may be in',
  IN_USE: 'it is in use',
  ATTACHED_ELSEWHERE: 'another node has the volume',
  TOO_MANY_ATTACHED: 'the node has as many volumes as it may have',
  NOT_READY: 'the volume is still being filled',
  OUT_OF_RANGE: 'it cannot have that size',
};

/**
 * What a tenant may read of a refusal. The service's own sentence only where it is about the tenant's wish and nothing else: others tell of the cloud's pools, machines and of
 * who else is there (K10). The whole sentence is in the effects journal, which operators read.
 */
export function refusalWords({ reason, message }: Refusal): string {
  if (reason === 'INVALID_ARGUMENT') return message;
  const code = /^[A-Z][A-Z_]{0,62}$/.test(reason) ? reason : 'UNKNOWN';
  return `${words[code] ?? 'the cloud refuses it'} (${code}); its operator can tell more`;
}
