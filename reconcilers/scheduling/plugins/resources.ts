import type { Room } from '../../../domain/pod-requests.ts';

/** A resource that is scored, such as `cpu` or `example.com/gpu`. */
export interface WeightedResource {
  readonly name: string;
  readonly weight: number;
}

export const cpuAndMemory: readonly WeightedResource[] = [
  { name: 'cpu', weight: 1 },
  { name: 'memory', weight: 1 },
];

/** In the unit that resources of this name are counted in. */
export function amountIn(room: Room, name: string): number {
  if (name === 'cpu') return room.cpuMillis;
  if (name === 'memory') return room.memoryBytes;
  if (name === 'ephemeral-storage') return room.ephemeralStorageBytes;
  return room.others?.[name] ?? 0;
}

/** Those that every node has; others are scored only for pods that ask for them. */
export const isBasic = (name: string): boolean => name === 'cpu' || name === 'memory' || name === 'ephemeral-storage';
