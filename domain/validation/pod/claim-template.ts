import type { PersistentVolumeClaimTemplate } from '../../../schemas/kubernetes/types.ts';
import { validateClaimSpec } from '../../kinds/claim-spec.ts';
import { forbidden, validateLabels } from '../../names.ts';
import type { Cause } from '../../rejection.ts';

/** Only labels and annotations may be said of the claim to be. Source: core/validation ValidatePersistentVolumeClaimTemplate. */
export function validateClaimTemplate(field: string, { metadata = {}, spec }: Partial<PersistentVolumeClaimTemplate>): readonly Cause[] {
  const set = Object.entries(metadata).filter(([name, value]) => name !== 'labels' && name !== 'annotations' && value !== undefined);
  return [
    ...validateLabels(`${field}.metadata.labels`, metadata.labels),
    ...set.map(([name]) => forbidden(`${field}.metadata.${name}`, 'cannot be set')),
    ...validateClaimSpec(`${field}.spec`, spec ?? {}),
  ];
}
