import type { Room } from '../../domain/effect.ts';
import { err, ok } from '../../domain/result.ts';
import { simulatedAttachments } from './lightningstor/attachments.ts';
import { createKept, type Live, type SimulatedAttachment, type SimulatedSnapshot, type SimulatedVolume } from './lightningstor/kept.ts';
import { simulatedRooms } from './lightningstor/rooms.ts';
import { simulatedSnapshots } from './lightningstor/snapshots.ts';
import { simulatedVolumes } from './lightningstor/volumes.ts';
import { notMine, type SimulatedService } from './simulated-service.ts';

export interface SimulatedLightningstor extends SimulatedService {
  volumes(): readonly Live<SimulatedVolume>[];
  snapshots(): readonly Live<SimulatedSnapshot>[];
  attachments(): readonly Live<SimulatedAttachment>[];
  /** How much each zone has left. */
  rooms(): readonly Room[];
  /** From now on, or until it is taken back, there is no room for a new volume in the zone. */
  fill(zone: string, full: boolean): void;
}

/** A tenant knows its volumes and snapshots by their names. */
export function createLightningstor(): SimulatedLightningstor {
  const full = new Set<string>();
  const kept = createKept();
  const rooms = simulatedRooms(kept, full);
  const [volumes, snapshots, attachments] = [simulatedVolumes(kept, rooms), simulatedSnapshots(kept), simulatedAttachments(kept)];
  return {
    service: 'lightningstor',
    volumes: kept.volumes.live,
    attachments: kept.attachments.live,
    snapshots: kept.snapshots.live,
    rooms: () => rooms.all(),
    fill: (zone, isFull) => void (isFull ? full.add(zone) : full.delete(zone)),
    list: () => [kept.attachments, kept.snapshots, kept.volumes].flatMap((things) => things.list('lightningstor')),
    answer(effect, nowMs) {
      if (effect.kind === 'observe-volume') return volumes.observe(effect);
      if (effect.kind === 'observe-snapshot') return snapshots.observe(effect, nowMs);
      if (effect.kind === 'observe-capacity') return ok({ rooms: rooms.all() });
      const stale = kept.volumes.stale(effect) ?? kept.snapshots.stale(effect) ?? kept.attachments.stale(effect);
      if (stale !== undefined) return err(stale);
      switch (effect.kind) {
        case 'ensure-volume':
          return volumes.ensure(effect, nowMs);
        case 'remove-volume':
          return volumes.remove(effect, nowMs);
        case 'ensure-snapshot':
          return snapshots.ensure(effect, nowMs);
        case 'remove-snapshot':
          return snapshots.remove(effect, nowMs);
        case 'ensure-attachment':
          return attachments.ensure(effect, nowMs);
        case 'remove-attachment':
          return attachments.remove(effect);
        default:
          return notMine('lightningstor', effect);
      }
    },
  };
}
