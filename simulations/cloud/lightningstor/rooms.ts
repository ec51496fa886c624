import type { Room } from '../../../domain/effect.ts';
import type { Kept } from './kept.ts';

/** No volume is larger. */
export const maxVolumeBytes = 6 * 2 ** 30;

/** Of a zone. Volumes that are nowhere in particular take nothing of it. */
const zoneBytes = 24 * 2 ** 30;

export type SimulatedRooms = ReturnType<typeof simulatedRooms>;

/** What volumes leave of each zone: nothing where it is said to be full. */
export function simulatedRooms({ volumes }: Kept, full: ReadonlySet<string>) {
  const leftIn = (zone: string): number =>
    full.has(zone) ? 0 : volumes.live().reduce((left, { thing }) => (thing.zone === zone ? Math.max(0, left - thing.sizeBytes) : left), zoneBytes);
  return {
    leftIn,
    all: (): readonly Room[] =>
      ['a', 'b', 'c'].map((zone) => ({ zone, availableBytes: leftIn(zone), maximumVolumeBytes: Math.min(leftIn(zone), maxVolumeBytes) })),
  };
}
