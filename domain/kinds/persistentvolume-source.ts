import type { CSIPersistentVolumeSource, PersistentVolumeSpec, VolumeNodeAffinity } from '../../schemas/kubernetes/types.ts';
import { forbidden, invalid, required, tooLong, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** Every way to name where the data is, in the order that Kubernetes looks. */
const sources = [
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'glusterfs',
  'flocker',
  'nfs',
  'rbd',
  'quobyte',
  'cephfs',
  'iscsi',
  'cinder',
  'fc',
  'flexVolume',
  'azureFile',
  'vsphereVolume',
  'photonPersistentDisk',
  'portworxVolume',
  'azureDisk',
  'scaleIO',
  'local',
  'storageos',
  'csi',
] as const satisfies readonly (keyof PersistentVolumeSpec)[];

export const sourceOf = (spec: PersistentVolumeSpec): object =>
  Object.fromEntries(sources.flatMap((source) => (spec[source] === undefined ? [] : [[source, spec[source]] as const])));

/** One source, and that complete. Source: core/validation ValidatePersistentVolumeSpec; of plugins that are gone only the presence counts. */
export function validateVolumeSource(field: string, spec: PersistentVolumeSpec): readonly Cause[] {
  const [first, ...more] = sources.filter((source) => spec[source] !== undefined);
  if (first === undefined) return [required(field, 'must specify a volume type')];
  const causes: Cause[] = [...validateKnown(field, spec, first)];
  for (const source of more) causes.push(forbidden(`${field}.${source}`, 'may not specify more than 1 volume type'));
  if (/^\/+$/.test(spec.hostPath?.path ?? '') && spec.persistentVolumeReclaimPolicy === 'Recycle')
    causes.push(forbidden(`${field}.persistentVolumeReclaimPolicy`, "may not be 'recycle' for a hostPath mount of '/'"));
  return causes;
}

function validateKnown(field: string, spec: PersistentVolumeSpec, source: (typeof sources)[number]): readonly Cause[] {
  switch (source) {
    case 'hostPath':
      return validatePath(`${field}.hostPath.path`, spec.hostPath?.path);
    case 'local':
      return [
        ...validatePath(`${field}.local.path`, spec.local?.path),
        ...(isSpecified(spec.nodeAffinity) ? [] : [required(`${field}.nodeAffinity`, 'Local volume requires node affinity')]),
      ];
    case 'nfs': {
      const { server, path } = spec.nfs ?? {};
      return [
        ...(server ? [] : [required(`${field}.nfs.server`)]),
        ...(path ? [] : [required(`${field}.nfs.path`)]),
        ...(path?.startsWith('/') ? [] : [invalid(`${field}.nfs.path`, path ?? '', 'must be an absolute path')]),
      ];
    }
    case 'csi':
      return validateCsi(`${field}.csi`, spec.csi ?? {});
    default:
      return [];
  }
}

const isSpecified = (affinity: VolumeNodeAffinity | undefined): boolean => (affinity?.required?.nodeSelectorTerms ?? []).length > 0;

function validatePath(field: string, path: string | undefined): readonly Cause[] {
  if (!path) return [required(field)];
  return path.split('/').includes('..') ? [invalid(field, path, "must not contain '..'")] : [];
}

const secrets = ['controllerPublishSecretRef', 'controllerExpandSecretRef', 'nodePublishSecretRef', 'nodeExpandSecretRef'] as const;

const validateCsi = (field: string, csi: Partial<CSIPersistentVolumeSource>): readonly Cause[] => [
  ...validateCsiDriverName(`${field}.driver`, csi.driver ?? ''),
  ...(csi.volumeHandle ? [] : [required(`${field}.volumeHandle`)]),
  ...secrets.flatMap((secret) => {
    const reference = csi[secret];
    if (reference === undefined) return [];
    const { name, namespace } = reference;
    return [
      ...(name ? validateName(`${field}.${secret}.name`, name, 'dns-subdomain') : [required(`${field}.${secret}.name`)]),
      ...(namespace ? validateName(`${field}.${secret}.namespace`, namespace, 'dns-label') : [required(`${field}.${secret}.namespace`)]),
    ];
  }),
];

/** Source: core/validation ValidateCSIDriverName. */
export function validateCsiDriverName(field: string, name: string): readonly Cause[] {
  if (name === '') return [required(field)];
  const badly = validateName(field, name.toLowerCase(), 'dns-subdomain').map((cause) => ({
    ...cause,
    message: cause.message.replace(JSON.stringify(name.toLowerCase()), JSON.stringify(name)),
  }));
  return [...(name.length > 63 ? [tooLong(field, 63)] : []), ...badly];
}
