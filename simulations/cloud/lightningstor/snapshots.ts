import type { EffectOf } from '../../../domain/effect.ts';
import { ok } from '../../../domain/result.ts';
import { refused, type Answer } from '../simulated-service.ts';
import { COPY_MS, type Kept } from './kept.ts';

/** A volume in use is snapshot at once, another one is copied: what is being copied stays until that is done. */
export const simulatedSnapshots = ({ snapshots, volumeNamed, snapshotNamed, attachmentsOf, isCopied }: Kept) => ({
  ensure(effect: EffectOf<'ensure-snapshot'>, nowMs: number): Answer {
    const { tenant, name, volumeName } = effect;
    const present = snapshots.get(effect);
    if (present === undefined && snapshotNamed(tenant, name) !== undefined) return refused('ALREADY_EXISTS', `${name} is another's`);
    if (present !== undefined && (present.name !== name || present.volumeName !== volumeName))
      return refused('ALREADY_EXISTS', `${present.name} is of ${present.volumeName}`);
    const volume = volumeNamed(tenant, volumeName)?.thing;
    if (present === undefined && volume === undefined) return refused('NOT_FOUND', `there is no volume ${volumeName}`);
    if (present === undefined && volume !== undefined && nowMs < volume.readyMs) return refused('NOT_READY', `${volumeName} is being filled`);
    const readyMs = attachmentsOf(tenant, volumeName).length > 0 ? nowMs : nowMs + COPY_MS;
    const thing = present ?? { name, volumeName, sizeBytes: volume?.sizeBytes ?? 0, createdMs: nowMs, readyMs };
    snapshots.put(effect, `snap-${effect.owner}`, thing);
    return ok({ snapshotId: `snap-${effect.owner}`, sizeBytes: thing.sizeBytes, createdMs: thing.createdMs, ready: nowMs >= thing.readyMs });
  },

  remove(effect: EffectOf<'remove-snapshot'>, nowMs: number): Answer {
    const present = snapshots.get(effect);
    if (present !== undefined && isCopied(effect.tenant, { snapshot: present.name }, nowMs)) return refused('IN_USE', `${present.name} is being copied`);
    snapshots.remove(effect);
    return ok({});
  },

  observe({ tenant, name }: EffectOf<'observe-snapshot'>, nowMs: number): Answer {
    const found = snapshotNamed(tenant, name);
    if (found === undefined) return refused('NOT_FOUND', `there is no snapshot ${name}`);
    const { sizeBytes, createdMs, readyMs } = found.thing;
    return ok({ snapshotId: found.id, sizeBytes, createdMs, ready: nowMs >= readyMs, owner: found.owner });
  },
});
