import { forbidden, notSupported, required } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** The finalizers that keep a claim or volume in use from going. Source: admission StorageObjectInUseProtection. */
export const claimProtection = 'kubernetes.io/pvc-protection';
export const volumeProtection = 'kubernetes.io/pv-protection';

export const withFinalizer = <T extends { readonly metadata: { readonly finalizers?: readonly string[] } }>(object: T, finalizer: string): T => ({
  ...object,
  metadata: { ...object.metadata, finalizers: [...new Set([...(object.metadata.finalizers ?? []), finalizer])] },
});

const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];
export const volumeModes = ['Block', 'Filesystem'];

/** PVB-9. */
export function validateAccessModes(field: string, modes: readonly string[] | undefined, whenNone = ''): readonly Cause[] {
  if (modes === undefined || modes.length === 0) return [required(field, whenNone)];
  const causes: Cause[] = modes.filter((mode) => !accessModes.includes(mode)).map((mode) => notSupported(field, mode, accessModes));
  const isShared = (mode: string): boolean => mode !== 'ReadWriteOncePod' && accessModes.includes(mode);
  if (modes.includes('ReadWriteOncePod') && modes.some(isShared)) causes.push(forbidden(field, 'may not use ReadWriteOncePod with other access modes'));
  return causes;
}
