import { tenantKey } from '../../domain/ref.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { keptInTheCloud, type Kept } from './kept-in-the-cloud.ts';

/** PVB-6: volumes of reclaimPolicy Retain, and snapshots of deletionPolicy Retain, are never removed, whatever becomes of their objects. */
export const whatIsRetainedStays: CheckerFactory = () => {
  const kept = keptInTheCloud();
  return {
    name: 'what-is-retained-stays',
    onEvent: (recorded) => void kept.saw(recorded),
    onEffect({ effect, answer }) {
      if (!answer.ok || (effect.kind !== 'remove-volume' && effect.kind !== 'remove-snapshot')) return undefined;
      const { retained, isThere } = kept.of(effect.tenant, effect.owner) ?? {};
      kept.forget(effect.tenant, effect.owner);
      return retained && isThere ? `${effect.owner} is removed, and was to be retained` : undefined;
    },
    pending: (world) =>
      kept
        .all()
        .filter((one) => one.retained && one.isThere && !has(world, one))
        .map(({ kind, handle }) => `${kind} ${handle} was to be retained, and LightningSTOR has it not`),
  };
};

function has({ cloud: { lightningstor } }: World, { kind, tenant, handle }: Kept): boolean {
  const things = kind === 'volume' ? lightningstor.volumes() : lightningstor.snapshots();
  return things.some((one) => tenantKey(one.tenant) === tenantKey(tenant) && one.thing.name === handle);
}
