import type { EffectBase, EffectOf } from '../effect.ts';

/** A load balancer of which nothing is asked but what a test adds. */
export const sampleBalancer: Omit<EffectOf<'ensure-load-balancer'>, keyof EffectBase> = {
  kind: 'ensure-load-balancer',
  name: 'default/web',
  listeners: [],
  sourceRanges: [],
  requestedAddress: '',
  pool: '',
  sharingKey: '',
  backendKey: '',
  affinitySeconds: 0,
};
