import type { EffectOf, VolumeSource } from '../../../domain/effect.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { ok } from '../../../domain/result.ts';
import { refused, type Answer } from '../simulated-service.ts';
import { COPY_MS, type Kept } from './kept.ts';
import { maxVolumeBytes, type SimulatedRooms } from './rooms.ts';

/** They grow and never shrink, take all of their space and never give it back, keep what they were made of, and are not removed while a node may reach them or something is filled from them. */
export function simulatedVolumes({ volumes, volumeNamed, snapshotNamed, attachmentsOf, isCopied }: Kept, rooms: SimulatedRooms) {
  /** Why nothing can be made of it now. */
  function checkSource(tenant: Tenant, source: VolumeSource | undefined, nowMs: number): Answer | undefined {
    if (source === undefined) return undefined;
    const [found, name] =
      'snapshot' in source
        ? [snapshotNamed(tenant, source.snapshot), `snapshot ${source.snapshot}`]
        : [volumeNamed(tenant, source.volume), `volume ${source.volume}`];
    if (found === undefined) return refused('NOT_FOUND', `there is no ${name}`);
    return nowMs < found.thing.readyMs ? refused('NOT_READY', `${name} is being copied`) : undefined;
  }

  return {
    ensure(effect: EffectOf<'ensure-volume'>, nowMs: number): Answer {
      const { name, sizeBytes, mode, parameters, tenant, source } = effect;
      const present = volumes.get(effect);
      if (present === undefined && volumeNamed(tenant, name) !== undefined) return refused('ALREADY_EXISTS', `${name} is another's`);
      if (present === undefined && effect.mustExist) return refused('NOT_FOUND', `there is no volume ${name}`);
      if (present !== undefined && (present.name !== name || present.mode !== mode || !jsonEqual(present.source ?? null, source ?? null)))
        return refused('ALREADY_EXISTS', `${present.name} was made otherwise`);
      if (present !== undefined && present.sizeBytes > sizeBytes) return refused('OUT_OF_RANGE', 'a volume does not shrink');
      if (sizeBytes > maxVolumeBytes) return refused('OUT_OF_RANGE', `a volume has at most ${maxVolumeBytes} bytes`);
      if (present !== undefined && isThick(present.parameters) && !isThick(parameters))
        return refused('INVALID_ARGUMENT', `${name} has all of its space and does not give it back`);
      const unusable = present === undefined ? checkSource(tenant, source, nowMs) : undefined;
      if (unusable !== undefined) return unusable;
      const zone = present?.zone ?? (effect.zones.length === 0 ? '' : effect.zones.find((one) => rooms.leftIn(one) >= sizeBytes));
      if (zone === undefined) return refused('NO_SPACE', `${effect.zones.join(', ')} are full`);
      const { accessModes } = present ?? effect;
      const readyMs = present?.readyMs ?? (source === undefined ? nowMs : nowMs + COPY_MS);
      volumes.put(effect, `vol-${effect.owner}`, { name, sizeBytes, accessModes, mode, parameters, source, zone, readyMs });
      return ok({ volumeId: `vol-${effect.owner}`, sizeBytes, sizeEnforced: true, zone, ready: nowMs >= readyMs });
    },

    remove(effect: EffectOf<'remove-volume'>, nowMs: number): Answer {
      const present = volumes.get(effect);
      if (present !== undefined && attachmentsOf(effect.tenant, present.name).length > 0) return refused('IN_USE', `${present.name} is attached`);
      if (present !== undefined && isCopied(effect.tenant, { volume: present.name }, nowMs)) return refused('IN_USE', `${present.name} is being copied`);
      volumes.remove(effect);
      return ok({});
    },

    observe({ tenant, name }: EffectOf<'observe-volume'>): Answer {
      const found = volumeNamed(tenant, name);
      if (found === undefined) return refused('NOT_FOUND', `there is no volume ${name}`);
      const { sizeBytes, parameters, source } = found.thing;
      return ok({ volumeId: found.id, sizeBytes, owner: found.owner, parameters, ...(source !== undefined && { source }) });
    },
  };
}

const isThick = (parameters: Readonly<Record<string, string>>): boolean => parameters['provisioning'] === 'thick';
