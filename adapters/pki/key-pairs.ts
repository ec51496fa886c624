import type { KeyPairs } from '../../domain/ports/key-pairs.ts';
import { readKeyPair } from '../grpc/key-pair.ts';

/** As FiberLB judges them. That a certificate has expired, or that nobody trusts it, is for its clients to say. */
export const keyPairs: KeyPairs = {
  problemOf(chain, privateKey) {
    const read = readKeyPair(chain, privateKey, { chain: 'tls.crt', key: 'tls.key' });
    return read.ok ? undefined : read.error;
  },
};
