// Whom LightningSTOR has a volume or a snapshot for that was there before its object: noted in an annotation of that, since only in this name it is changed.

import type { ApiObject } from '../../domain/api-object.ts';

/** With the name in LightningSTOR before it: who copies an object for another thing does not get the first one. */
export const ownerAnnotation = 'lightningstor.plasma.cloud/owner';

export const ownerNote = (handle: string, owner: string): Readonly<Record<string, string>> => ({ [ownerAnnotation]: `${handle} ${owner}` });

/** Undefined: nobody has asked for what has this name yet, or it is not there. */
export function notedOwner({ metadata }: ApiObject, handle: string): string | undefined {
  const [before, note] = [`${handle} `, metadata.annotations?.[ownerAnnotation] ?? ''];
  return note.startsWith(before) && note !== before ? note.slice(before.length) : undefined;
}
