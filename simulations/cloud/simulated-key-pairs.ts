import type { KeyPairs } from '../../domain/ports/key-pairs.ts';

/** What stands for a certificate, and for its key: they fit when they are for the same. */
export const simulatedChain = (of: string): string => `-----BEGIN CERTIFICATE-----\n${of}\n-----END CERTIFICATE-----\n`;
export const simulatedKey = (of: string): string => `-----BEGIN PRIVATE KEY-----\n${of}\n-----END PRIVATE KEY-----\n`;

export const simulatedKeyPairs: KeyPairs = {
  problemOf: (chain, privateKey) =>
    chain.replaceAll('CERTIFICATE', 'PRIVATE KEY') === privateKey ? undefined : 'tls.key is not the key of the first certificate in tls.crt',
};
