import type { EffectOf, VolumeSource } from '../../domain/effect.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { err, ok } from '../../domain/result.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { notMine, refused, type Answer, type SimulatedService } from './simulated-service.ts';

interface SimulatedVolume {
  readonly name: string;
  readonly sizeBytes: number;
  readonly accessModes: readonly string[];
  readonly mode: string;
  readonly source: VolumeSource | undefined;
  readonly zone: string;
  /** When it holds what it was made of. */
  readonly readyMs: number;
}

interface SimulatedSnapshot {
  readonly name: string;
  readonly volumeName: string;
  readonly sizeBytes: number;
  readonly createdMs: number;
  readonly readyMs: number;
}

interface SimulatedAttachment {
  readonly volumeName: string;
  readonly nodeName: string;
  readonly readOnly: boolean;
}

type Live<T> = Owned<T> & { readonly thing: T };

export interface SimulatedLightningstor extends SimulatedService {
  volumes(): readonly Live<SimulatedVolume>[];
  snapshots(): readonly Live<SimulatedSnapshot>[];
  attachments(): readonly Live<SimulatedAttachment>[];
  /** From now on, or until it is taken back, there is no room for a new volume in the zone. */
  fill(zone: string, full: boolean): void;
}

const COPY_MS = 3_000;

/**
 * A tenant knows its volumes by their names. They grow and never shrink, keep what they were made of, and are not removed while a node may reach
 * them; one node at a time may, unless their access modes say otherwise. A volume in use is snapshot at once, another one is copied: what is being
 * copied stays until that is done.
 */
export function createLightningstor(): SimulatedLightningstor {
  const volumes = createOwnedThings<SimulatedVolume>();
  const attachments = createOwnedThings<SimulatedAttachment>();
  const snapshots = createOwnedThings<SimulatedSnapshot>();
  const full = new Set<string>();
  const named = (tenant: Tenant, name: string): Live<SimulatedVolume> | undefined =>
    volumes.live().find((one) => tenantKey(one.tenant) === tenantKey(tenant) && one.thing.name === name);
  const attachmentsOf = (tenant: Tenant, name: string): readonly Live<SimulatedAttachment>[] =>
    attachments.live().filter((one) => tenantKey(one.tenant) === tenantKey(tenant) && one.thing.volumeName === name);

  const snapshotNamed = (tenant: Tenant, name: string): Live<SimulatedSnapshot> | undefined =>
    snapshots.live().find((one) => tenantKey(one.tenant) === tenantKey(tenant) && one.thing.name === name);
  const isCopied = (tenant: Tenant, source: VolumeSource, nowMs: number): boolean => {
    const isIt = (of: VolumeSource | undefined): boolean => of !== undefined && jsonEqual(of, source);
    return (
      volumes.live().some((one) => tenantKey(one.tenant) === tenantKey(tenant) && one.thing.readyMs > nowMs && isIt(one.thing.source)) ||
      snapshots.live().some((one) => tenantKey(one.tenant) === tenantKey(tenant) && one.thing.readyMs > nowMs && isIt({ volume: one.thing.volumeName }))
    );
  };
  /** Why nothing can be made of it now. */
  function checkSource(tenant: Tenant, source: VolumeSource | undefined, nowMs: number): Answer | undefined {
    if (source === undefined || !('snapshot' in source)) return undefined;
    const snapshot = snapshotNamed(tenant, source.snapshot)?.thing;
    if (snapshot === undefined) return refused('NOT_FOUND', `there is no snapshot ${source.snapshot}`);
    return nowMs < snapshot.readyMs ? refused('NOT_READY', `${source.snapshot} is being copied`) : undefined;
  }

  function ensureVolume(effect: EffectOf<'ensure-volume'>, nowMs: number): Answer {
    const { name, sizeBytes, accessModes, mode, tenant, source } = effect;
    const present = volumes.get(effect);
    if (present === undefined && named(tenant, name) !== undefined) return refused('ALREADY_EXISTS', `${name} is another's`);
    if (present !== undefined && (present.name !== name || present.mode !== mode || !jsonEqual(present.source ?? null, source ?? null)))
      return refused('ALREADY_EXISTS', `${present.name} was made otherwise`);
    if (present !== undefined && present.sizeBytes > sizeBytes) return refused('OUT_OF_RANGE', 'a volume does not shrink');
    const unusable = present === undefined ? checkSource(tenant, source, nowMs) : undefined;
    if (unusable !== undefined) return unusable;
    const zone = present?.zone ?? (effect.zones.length === 0 ? '' : effect.zones.find((one) => !full.has(one)));
    if (zone === undefined) return refused('NO_SPACE', `${effect.zones.join(', ')} are full`);
    const readyMs = present?.readyMs ?? (effect.source === undefined ? nowMs : nowMs + COPY_MS);
    volumes.put(effect, `vol-${effect.owner}`, { name, sizeBytes, accessModes, mode, source, zone, readyMs });
    return ok({ volumeId: `vol-${effect.owner}`, sizeBytes, sizeEnforced: true, zone, ready: nowMs >= readyMs });
  }

  function removeVolume(effect: EffectOf<'remove-volume'>, nowMs: number): Answer {
    const present = volumes.get(effect);
    if (present !== undefined && attachmentsOf(effect.tenant, present.name).length > 0) return refused('IN_USE', `${present.name} is attached`);
    if (present !== undefined && isCopied(effect.tenant, { volume: present.name }, nowMs)) return refused('IN_USE', `${present.name} is being copied`);
    volumes.remove(effect);
    return ok({});
  }

  function ensureSnapshot(effect: EffectOf<'ensure-snapshot'>, nowMs: number): Answer {
    const { tenant, name, volumeName } = effect;
    const present = snapshots.get(effect);
    if (present === undefined && snapshotNamed(tenant, name) !== undefined) return refused('ALREADY_EXISTS', `${name} is another's`);
    if (present !== undefined && (present.name !== name || present.volumeName !== volumeName))
      return refused('ALREADY_EXISTS', `${present.name} is of ${present.volumeName}`);
    const volume = named(tenant, volumeName)?.thing;
    if (present === undefined && volume === undefined) return refused('NOT_FOUND', `there is no volume ${volumeName}`);
    if (present === undefined && volume !== undefined && nowMs < volume.readyMs) return refused('NOT_READY', `${volumeName} is being filled`);
    const readyMs = attachmentsOf(tenant, volumeName).length > 0 ? nowMs : nowMs + COPY_MS;
    const thing = present ?? { name, volumeName, sizeBytes: volume?.sizeBytes ?? 0, createdMs: nowMs, readyMs };
    snapshots.put(effect, `snap-${effect.owner}`, thing);
    return ok({ snapshotId: `snap-${effect.owner}`, sizeBytes: thing.sizeBytes, createdMs: thing.createdMs, ready: nowMs >= thing.readyMs });
  }

  function removeSnapshot(effect: EffectOf<'remove-snapshot'>, nowMs: number): Answer {
    const present = snapshots.get(effect);
    if (present !== undefined && isCopied(effect.tenant, { snapshot: present.name }, nowMs)) return refused('IN_USE', `${present.name} is being copied`);
    snapshots.remove(effect);
    return ok({});
  }

  function observeSnapshot({ tenant, name }: EffectOf<'observe-snapshot'>, nowMs: number): Answer {
    const found = snapshotNamed(tenant, name);
    if (found === undefined) return refused('NOT_FOUND', `there is no snapshot ${name}`);
    const { sizeBytes, createdMs, readyMs } = found.thing;
    return ok({ snapshotId: found.id, sizeBytes, createdMs, ready: nowMs >= readyMs, owner: found.owner });
  }

  function ensureAttachment(effect: EffectOf<'ensure-attachment'>, nowMs: number): Answer {
    const { tenant, volumeName, nodeName, readOnly } = effect;
    const volume = named(tenant, volumeName)?.thing;
    if (volume === undefined) return refused('NOT_FOUND', `there is no volume ${volumeName}`);
    if (nowMs < volume.readyMs) return refused('NOT_READY', `${volumeName} is being filled`);
    const present = attachments.get(effect);
    if (present !== undefined && (present.volumeName !== volumeName || present.nodeName !== nodeName || present.readOnly !== readOnly))
      return refused('ALREADY_EXISTS', 'the attachment is of another volume, or to another node');
    const others = attachmentsOf(tenant, volumeName).filter(({ thing }) => thing.nodeName !== nodeName);
    if (others.some(({ thing }) => !mayShare(volume, readOnly && thing.readOnly))) return refused('ATTACHED_ELSEWHERE', `${volumeName} is attached elsewhere`);
    attachments.put(effect, `att-${effect.owner}`, { volumeName, nodeName, readOnly });
    return ok({ attachmentId: `att-${effect.owner}`, publishContext: { image: `/volumes/${volumeName}` } });
  }

  return {
    service: 'lightningstor',
    volumes: volumes.live,
    attachments: attachments.live,
    snapshots: snapshots.live,
    fill: (zone, isFull) => void (isFull ? full.add(zone) : full.delete(zone)),
    list: () => [...attachments.list('lightningstor'), ...snapshots.list('lightningstor'), ...volumes.list('lightningstor')],
    answer(effect, nowMs) {
      const stale = volumes.stale(effect) ?? snapshots.stale(effect) ?? attachments.stale(effect);
      switch (effect.kind) {
        case 'ensure-volume':
          return stale ? err(stale) : ensureVolume(effect, nowMs);
        case 'remove-volume':
          return stale ? err(stale) : removeVolume(effect, nowMs);
        case 'ensure-snapshot':
          return stale ? err(stale) : ensureSnapshot(effect, nowMs);
        case 'remove-snapshot':
          return stale ? err(stale) : removeSnapshot(effect, nowMs);
        case 'observe-snapshot':
          return observeSnapshot(effect, nowMs);
        case 'ensure-attachment':
          return stale ? err(stale) : ensureAttachment(effect, nowMs);
        case 'remove-attachment':
          if (stale) return err(stale);
          attachments.remove(effect);
          return ok({});
        default:
          return notMine('lightningstor', effect);
      }
    },
  };
}

const mayShare = ({ accessModes }: SimulatedVolume, allReadOnly: boolean): boolean =>
  accessModes.includes('ReadWriteMany') || (allReadOnly && accessModes.includes('ReadOnlyMany'));
