import { tenantKey } from '../../domain/ref.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';
import { isTerminal } from './cluster.ts';

/** Two live pods of a tenant never have the same address. */
export const addressUnique: CheckerFactory = () => {
  const holders = new Map<string, string>();
  const addressOf = new Map<string, string>();
  return {
    name: 'address-unique',
    onEvent({ event }) {
      if (event.ref.resource !== 'pods') return undefined;
      const pod = event.object as Pod;
      const { uid, name } = pod.metadata;
      const before = addressOf.get(uid);
      if (before !== undefined && holders.get(before) === uid) holders.delete(before);
      addressOf.delete(uid);
      const address = pod.status?.podIP;
      if (!address || event.deleted || isTerminal(pod)) return undefined;
      const key = `${tenantKey(event.ref)} ${address}`;
      const other = holders.get(key);
      holders.set(key, uid);
      addressOf.set(uid, key);
      return other === undefined || other === uid ? undefined : `${name} (${uid}) and ${other} both have ${address} at ${event.sequence}`;
    },
  };
};
