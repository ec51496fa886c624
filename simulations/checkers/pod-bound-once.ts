import type { Pod } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';

/** A pod's uid is bound to at most one node, once. */
export const podBoundOnce: CheckerFactory = () => {
  const nodeOf = new Map<string, string>();
  return {
    name: 'pod-bound-once',
    onEvent({ event }) {
      if (event.ref.resource !== 'pods') return undefined;
      const { metadata, spec } = event.object as Pod;
      const before = nodeOf.get(metadata.uid) ?? '';
      const now = spec?.nodeName ?? '';
      nodeOf.set(metadata.uid, now);
      return before !== '' && before !== now
        ? `${metadata.name} (${metadata.uid}) was on ${before} and is on ${now || 'no node'} at ${event.sequence}`
        : undefined;
    },
  };
};
