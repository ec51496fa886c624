import type { ApiObject } from '../../../domain/api-object.ts';

const shortModes: Readonly<Record<string, string>> = { ReadWriteOnce: 'RWO', ReadOnlyMany: 'ROX', ReadWriteMany: 'RWX', ReadWriteOncePod: 'RWOP' };

/** In this order, each once. Source: kubernetes core helper GetAccessModesAsString. */
export const accessModesText = (modes: readonly string[] | undefined): string =>
  Object.entries(shortModes)
    .filter(([mode]) => modes?.includes(mode))
    .map(([, short]) => short)
    .join(',');

/** The annotation of old times wins over the field. */
export const storageClassText = (object: ApiObject, field: string | undefined): string =>
  object.metadata.annotations?.['volume.beta.kubernetes.io/storage-class'] ?? field ?? '';
