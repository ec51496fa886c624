import type { EffectOf } from '../../domain/effect.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import { err, ok } from '../../domain/result.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { notMine, refused, type Answer, type SimulatedService } from './simulated-service.ts';

interface SimulatedVolume {
  readonly name: string;
  readonly sizeBytes: number;
  readonly accessModes: readonly string[];
  readonly mode: string;
  readonly source: string;
  readonly zone: string;
  /** When it holds what it was made of. */
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
  attachments(): readonly Live<SimulatedAttachment>[];
  /** From now on, or until it is taken back, there is no room for a new volume in the zone. */
  fill(zone: string, full: boolean): void;
}

const COPY_MS = 3_000;

/**
 * A tenant knows its volumes by their names. They grow and never shrink, keep what they were made of, and are not removed while a node may reach
 * them; one node at a time may, unless their access modes say otherwise.
 */
export function createLightningstor(): SimulatedLightningstor {
  const volumes = createOwnedThings<SimulatedVolume>();
  const attachments = createOwnedThings<SimulatedAttachment>();
  const full = new Set<string>();
  const named = (tenant: Tenant, name: string): Live<SimulatedVolume> | undefined =>
    volumes.live().find((one) => tenantKey(one.tenant) === tenantKey(tenant) && one.thing.name === name);
  const attachmentsOf = (tenant: Tenant, name: string): readonly Live<SimulatedAttachment>[] =>
    attachments.live().filter((one) => tenantKey(one.tenant) === tenantKey(tenant) && one.thing.volumeName === name);

  function ensureVolume(effect: EffectOf<'ensure-volume'>, nowMs: number): Answer {
    const { name, sizeBytes, accessModes, mode, tenant } = effect;
    const source = JSON.stringify(effect.source ?? null);
    const present = volumes.get(effect);
    if (present === undefined && named(tenant, name) !== undefined) return refused('ALREADY_EXISTS', `${name} is another's`);
    if (present !== undefined && (present.name !== name || present.mode !== mode || present.source !== source))
      return refused('ALREADY_EXISTS', `${present.name} was made otherwise`);
    if (present !== undefined && present.sizeBytes > sizeBytes) return refused('OUT_OF_RANGE', 'a volume does not shrink');
    const zone = present?.zone ?? (effect.zones.length === 0 ? '' : effect.zones.find((one) => !full.has(one)));
    if (zone === undefined) return refused('NO_SPACE', `${effect.zones.join(', ')} are full`);
    const readyMs = present?.readyMs ?? (effect.source === undefined ? nowMs : nowMs + COPY_MS);
    volumes.put(effect, `vol-${effect.owner}`, { name, sizeBytes, accessModes, mode, source, zone, readyMs });
    return ok({ volumeId: `vol-${effect.owner}`, sizeBytes, sizeEnforced: true, zone, ready: nowMs >= readyMs });
  }

  function removeVolume(effect: EffectOf<'remove-volume'>): Answer {
    const present = volumes.get(effect);
    if (present !== undefined && attachmentsOf(effect.tenant, present.name).length > 0) return refused('IN_USE', `${present.name} is attached`);
    volumes.remove(effect);
    return ok({});
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
    fill: (zone, isFull) => void (isFull ? full.add(zone) : full.delete(zone)),
    list: () => [...attachments.list('lightningstor'), ...volumes.list('lightningstor')],
    answer(effect, nowMs) {
      const stale = volumes.stale(effect) ?? attachments.stale(effect);
      switch (effect.kind) {
        case 'ensure-volume':
          return stale ? err(stale) : ensureVolume(effect, nowMs);
        case 'remove-volume':
          return stale ? err(stale) : removeVolume(effect);
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
