import type { PatchType } from '../domain/command.ts';

const patchTypes: ReadonlyMap<string, PatchType> = new Map([
  ['application/json-patch+json', 'json'],
  ['application/merge-patch+json', 'merge'],
  ['application/strategic-merge-patch+json', 'strategic'],
  ['application/apply-patch+yaml', 'apply'],
]);

const mediaTypes: ReadonlyMap<string, string> = new Map([...patchTypes].map(([mediaType, patchType]) => [patchType, mediaType]));

export const patchTypeOf = (mediaType: string): PatchType | undefined => patchTypes.get(mediaType);
export const mediaTypeOfPatch = (patchType: string): string | undefined => mediaTypes.get(patchType);
