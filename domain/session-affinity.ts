import type { Service } from '../schemas/kubernetes/types.ts';

/** How long a client stays with its endpoint after it was last heard of; 0: not at all (SVC-31). */
export const affinitySecondsOf = ({ spec }: Service): number =>
  spec?.sessionAffinity === 'ClientIP' ? (spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? 10_800) : 0;
