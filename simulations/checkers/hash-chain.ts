import { refKey, withoutUid } from '../../domain/ref.ts';
import type { CheckerFactory } from './checker.ts';

/** Each event carries the hash of the one before it of the same (subject, uid). */
export const hashChain: CheckerFactory = () => {
  const hashes = new Map<string, string>();
  return {
    name: 'hash-chain',
    onEvent({ event }) {
      const incarnation = `${refKey(withoutUid(event.ref))}#${event.object.metadata.uid}`;
      const expected = hashes.get(incarnation) ?? '';
      hashes.set(incarnation, event.hash);
      return event.previousHash === expected
        ? undefined
        : `${incarnation} at ${event.sequence} follows ${event.previousHash || 'nothing'}, not ${expected || 'nothing'}`;
    },
  };
};
