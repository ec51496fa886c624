import { randomFillSync, randomUUID } from 'node:crypto';
import type { Chance, Ids } from '../../domain/ports/chance.ts';

/** Asked of the system for many ids at once: the call costs ten times what the id does. */
const pool = Buffer.alloc(16 * 256);
let taken = pool.length;

function chanceOf16(): Buffer {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += 16;
  return pool.subarray(taken - 16, taken);
}

/** UUIDv7: 48 bits of milliseconds, then chance. Source: RFC 9562 section 5.7. */
function uuidV7(): string {
  const bytes = chanceOf16();
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  // Joined and not put together by a template: ids live as long as their objects, and a template leaves a rope of its parts, ten times as large.
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const systemIds: Ids = { uid: () => randomUUID(), eventId: uuidV7 };

export const systemChance: Chance = { next: () => Math.random() };
