import { assert } from '../../domain/assert.ts';
import type { Transaction } from '../../domain/command.ts';
import type { Refusal } from '../../domain/ports/submit.ts';
import { refKey, sameTenant, withoutUid } from '../../domain/ref.ts';
import { storeOf } from '../../domain/stores.ts';
import { messagesMax, tooLarge } from './batch.ts';

/** What no decision is needed for to see that it cannot be done in one step. */
export function unfitTransaction(transaction: Transaction): Refusal | undefined {
  if (transaction.length > messagesMax) return { rejection: tooLarge(transaction.length), index: undefined };
  const [first] = transaction;
  const indexes = new Map<string, number>();
  for (const [index, { ref, origin }] of transaction.entries()) {
    assert(sameTenant(ref, first.ref) && origin.id === first.origin.id, 'a transaction is one wish of one tenant');
    if (storeOf(ref.resource) !== storeOf(first.ref.resource)) {
      const message = `${ref.resource} and ${first.ref.resource} are kept in different streams and cannot be written in one step: send them in lists of their own`;
      return { rejection: { kind: 'bad-request', message }, index };
    }
    const key = refKey(withoutUid(ref));
    const earlier = ref.name === '' ? undefined : indexes.get(key);
    if (earlier !== undefined) {
      const message = `${ref.resource} ${JSON.stringify(ref.name)} is in the list twice (also at ${earlier}): say in one place what is to become of it`;
      return { rejection: { kind: 'bad-request', message }, index };
    }
    indexes.set(key, index);
  }
  return undefined;
}
