// What of the disk is promised and not taken yet. A reflink has blocks in common with others: who writes to its own takes new ones, so they are
// owed once more, until nobody else has them.

/** What was cloned at once, with whom it may have blocks in common. */
export interface Shared {
  /** The id of the first of them. */
  readonly lineage?: string;
  /** How much of it others had too when it was last cloned. */
  readonly sharedBytes?: number;
}

/** Of a volume, or of a snapshot, which nobody writes: then `sizeBytes` is what it still needs in all. */
export interface Promised extends Shared {
  readonly id: string;
  readonly sizeBytes: number;
  readonly allocatedBytes: number;
}

export const lineageOf = ({ id, lineage }: Pick<Promised, 'id' | 'lineage'>): string => lineage ?? id;

export function owedBytes(all: readonly Promised[]): number {
  const members = new Map<string, number>();
  for (const one of all) members.set(lineageOf(one), (members.get(lineageOf(one)) ?? 0) + 1);
  return all.reduce((sum, one) => sum + owedTo(one, (members.get(lineageOf(one)) ?? 0) > 1), 0);
}

/** How much more is owed once all of what a volume has is shared with something new, which nobody writes. */
export function owedBySharing(all: readonly Promised[], id: string): number {
  const volume = all.find((one) => one.id === id);
  if (!volume) return 0;
  const { allocatedBytes } = volume;
  const lineage = lineageOf(volume);
  const shared = { ...volume, lineage, sharedBytes: allocatedBytes };
  return owedBytes([...all.filter((one) => one !== volume), shared, { id: '', sizeBytes: 0, allocatedBytes, lineage }]) - owedBytes(all);
}

function owedTo({ sizeBytes, allocatedBytes, sharedBytes = 0 }: Promised, hasRelatives: boolean): number {
  return Math.max(0, sizeBytes - allocatedBytes) + (hasRelatives ? Math.min(sharedBytes, allocatedBytes) : 0);
}
