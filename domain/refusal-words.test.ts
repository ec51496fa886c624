import { describe, expect, it } from 'vitest';
import { refusalWords } from './refusal-words.ts';

const said = (reason: string, message: string): string => refusalWords({ kind: 'refused', reason, message });

describe('K10: what a tenant reads of a refusal', () => {
  it('is the service’s sentence where it is about his wish', () => {
    expect(said('INVALID_ARGUMENT', 'a load balancer has at most 100 listeners')).toBe('a load balancer has at most 100 listeners');
  });

  it.each([
    ['QUOTA', 'all 254 addresses of 127.0.53.0/24 have a tenant', 'the cloud has none left (QUOTA); its operator can tell more'],
    ['ADDRESS_IN_USE', 'haproxy cannot listen on 127.20.0.7: …', 'the address is not free (ADDRESS_IN_USE); its operator can tell more'],
    ['UNSUPPORTED', 'haproxy 2.4 is too old', 'the cloud does not offer it (UNSUPPORTED); its operator can tell more'],
    ['NO_SPACE', '/var/lib/… has 3 bytes left', 'there is no room for it (NO_SPACE); its operator can tell more'],
    ['CANNOT_SERVE', 'haproxy refuses these routes: /var/lib/…', 'the cloud refuses it (CANNOT_SERVE); its operator can tell more'],
    ['NOT_FOUND', 'there is no node other-1', 'the cloud refuses it (NOT_FOUND); its operator can tell more'],
    ['acme/shop has it', 'acme/shop has it', 'the cloud refuses it (UNKNOWN); its operator can tell more'],
  ])('says nothing of the cloud otherwise: %s', (reason, message, words) => {
    expect(said(reason, message)).toBe(words);
  });
});
