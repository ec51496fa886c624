import { refKey, withoutUid } from '../../domain/ref.ts';
import type { CheckerFactory } from './checker.ts';

/** Sequences rise by one, and each event was decided on the one before it of its subject: one writer wins each revision (K1). */
export const sequenceChain: CheckerFactory = () => {
  const lastOfSubject = new Map<string, number>();
  const lastOfStore = new Map<string, number>();
  return {
    name: 'sequence-chain',
    onEvent({ store, event }) {
      const subject = `${store} ${refKey(withoutUid(event.ref))}`;
      const expected = lastOfSubject.get(subject) ?? 0;
      const after = lastOfStore.get(store) ?? 0;
      lastOfSubject.set(subject, event.sequence);
      lastOfStore.set(store, event.sequence);
      if (event.sequence !== after + 1) return `${store} went from ${after} to ${event.sequence}`;
      if (event.previousSequence !== expected) return `${subject} at ${event.sequence} was decided on ${event.previousSequence}, not on ${expected}`;
      return undefined;
    },
  };
};
