// How a node reaches a volume, as LightningSTOR says it of the attachment.
import type { Attachment } from './storage.ts';

/** `readOnly`: nobody writes through it, whatever a call asks for. */
export type Access =
  | { readonly kind: 'folder' | 'image'; readonly path: string; readonly readOnly: boolean }
  | { readonly kind: 'nbd'; readonly uri: string; readonly readOnly: boolean };

export function accessOf({ folder, image, nbd, readOnly }: Attachment): Access {
  const how = { readOnly: readOnly ?? false };
  if (nbd) return { kind: 'nbd', uri: nbd, ...how };
  return folder ? { kind: 'folder', path: folder, ...how } : { kind: 'image', path: image ?? '', ...how };
}
