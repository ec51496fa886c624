import type { Volume } from '../../../schemas/kubernetes/types.ts';
import { duplicate, forbidden, invalid, required, validateName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import type { VolumesByName } from './mounts.ts';
import { sourceRules, sourcesInOrder } from './volume-sources.ts';

interface ValidVolumes {
  readonly causes: readonly Cause[];
  /** Those without fault; mounts of others are not found. */
  readonly byName: VolumesByName;
}

/** `podName` where it is a pod, not a template: it names the claims of ephemeral volumes. Source: core/validation ValidateVolumes. */
export function validateVolumes(field: string, volumes: readonly Volume[] = [], podName = ''): ValidVolumes {
  const byName = new Map<string, Volume>();
  const created = new Set(podName === '' ? [] : volumes.filter(({ ephemeral }) => ephemeral !== undefined).map(({ name }) => `${podName}-${name}`));
  const causes = volumes.flatMap((volume, index) => {
    const at = `${field}[${index}]`;
    const name: string = volume.name ?? '';
    const own = [
      ...validateSource(at, volume, podName),
      ...(name ? validateName(`${at}.name`, name, 'dns-label') : [required(`${at}.name`)]),
      ...(byName.has(name) ? [duplicate(`${at}.name`, name)] : []),
    ];
    if (own.length === 0) byName.set(name, volume);
    const claimName = volume.persistentVolumeClaim?.claimName;
    return claimName !== undefined && created.has(claimName)
      ? [...own, invalid(`${at}.persistentVolumeClaim.claimName`, claimName, 'must not reference a PVC that gets created for an ephemeral volume')]
      : own;
  });
  return { causes, byName };
}

/** Paths that Kubernetes misspells. */
const pathOfMore: Readonly<Record<string, string>> = { downwardAPI: 'downwarAPI', cephfs: 'cephFS' };

/** Exactly one. */
function validateSource(field: string, volume: Volume, podName: string): readonly Cause[] {
  const [first, ...more] = sourcesInOrder.filter((source) => volume[source] !== undefined);
  if (first === undefined) return [required(field, 'must specify a volume type')];
  const rule = sourceRules[first];
  const pathOfFirst = first === 'gcePersistentDisk' ? 'persistentDisk' : first;
  return [
    ...(rule === undefined ? [] : rule(`${field}.${pathOfFirst}`, volume, podName)),
    ...more.map((source) => forbidden(`${field}.${pathOfMore[source] ?? source}`, 'may not specify more than 1 volume type')),
  ];
}
