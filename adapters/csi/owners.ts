// Whose things are in LightningSTOR: one owner for each thing that the driver makes, known from the call alone.

/** Names may hold slashes. */
const part = (name: string): string => encodeURIComponent(name);

export const volumeOwner = (name: string): string => `csi/volumes/${part(name)}`;
export const snapshotOwner = (name: string): string => `csi/snapshots/${part(name)}`;
export const attachmentOwner = (volume: string, node: string): string => `csi/attachments/${part(volume)}/${part(node)}`;
export const nodeOwner = (name: string): string => `csi/nodes/${part(name)}`;

/** Microseconds by the clock, and always more than before: a later call is newer, also after the driver began anew. */
export function revisionsFrom(nowMs: () => number): () => number {
  let last = 0;
  return () => (last = Math.max(last + 1, Math.floor(nowMs() * 1_000)));
}
