// Whose things are in LightningSTOR: one owner for each thing that the driver makes, known from the call alone.

/** Names may hold slashes. */
const part = (name: string): string => encodeURIComponent(name);

export const volumeOwner = (name: string): string => `csi/volumes/${part(name)}`;
export const snapshotOwner = (name: string): string => `csi/snapshots/${part(name)}`;
export const attachmentOwner = (volume: string, node: string): string => `csi/attachments/${part(volume)}/${part(node)}`;
export const nodeOwner = (name: string): string => `csi/nodes/${part(name)}`;

export interface Revisions {
  /** More than all before. */
  next(): number;
  /** LightningSTOR has seen this one: a call of before was made by a clock that was ahead of this one. */
  saw(revision: number): void;
}

/** Microseconds by the clock, so that a driver that began anew goes on from those before it. Where the clock stepped back, LightningSTOR says from what. */
export function revisionsFrom(nowMs: () => number): Revisions {
  let last = 0;
  return {
    next: () => (last = Math.max(last + 1, Math.floor(nowMs() * 1_000))),
    saw: (revision) => (last = Math.max(last, revision)),
  };
}
