import type { plasmacloud } from '../../schemas/plasmacloud.ts';

type Attachment = Pick<plasmacloud.lightningstor.v1.Attachment.$Properties, 'folder' | 'image' | 'readOnly'>;

/**
 * What callers are told of an attachment (publish_context): the folder or image on LightningSTOR's machine, and `readOnly: 'true'` where nobody may
 * write through it. Not the address by which another machine reaches it: who knows that has the volume, and this is kept where many may read it. The
 * node asks LightningSTOR itself.
 */
export const publishContextOf = ({ folder, image, readOnly }: Attachment): Readonly<Record<string, string>> => ({
  ...(folder && { folder }),
  ...(image && { image }),
  ...(readOnly && { readOnly: 'true' }),
});
