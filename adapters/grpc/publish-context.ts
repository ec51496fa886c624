import type { plasmacloud } from '../../schemas/plasmacloud.ts';

type Attachment = Pick<plasmacloud.lightningstor.v1.Attachment.$Properties, 'folder' | 'image' | 'nbd' | 'readOnly'>;

/** How a node reaches a volume, as its CSI driver is told (publish_context): by one of folder, image, nbd; `readOnly: 'true'` where nobody may write through it. */
export const publishContextOf = ({ folder, image, nbd, readOnly }: Attachment): Readonly<Record<string, string>> => ({
  ...(folder && { folder }),
  ...(image && { image }),
  ...(nbd && { nbd }),
  ...(readOnly && { readOnly: 'true' }),
});
