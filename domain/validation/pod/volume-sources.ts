import type { KeyToPath, Volume } from '../../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notSupported, required, validateName } from '../../names.ts';
import { parseQuantity } from '../../quantity.ts';
import type { Cause } from '../../rejection.ts';
import { validateCsiDriverName } from '../../kinds/persistentvolume-source.ts';
import { validateClaimTemplate } from './claim-template.ts';
import { oldSourceRules } from './old-volume-sources.ts';
import { validateKeyToPath, validateMode, validateNoBacksteps } from './paths.ts';
import { validateDownwardFile, validateProjected } from './projected.ts';

type Source = Exclude<keyof Volume, 'name'>;
type SourceRule = (field: string, volume: Volume, podName: string) => readonly Cause[];

/** In the order that Kubernetes looks: the first one counts, the others are too many. */
export const sourcesInOrder = [
  'emptyDir',
  'hostPath',
  'gitRepo',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'secret',
  'nfs',
  'iscsi',
  'glusterfs',
  'flocker',
  'persistentVolumeClaim',
  'rbd',
  'cinder',
  'cephfs',
  'quobyte',
  'downwardAPI',
  'fc',
  'flexVolume',
  'configMap',
  'azureFile',
  'vsphereVolume',
  'photonPersistentDisk',
  'portworxVolume',
  'azureDisk',
  'storageos',
  'projected',
  'scaleIO',
  'csi',
  'ephemeral',
  'image',
] as const satisfies readonly Source[];

const hostPathTypes = ['', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate', 'Socket'];
export const pullPolicies = ['Always', 'IfNotPresent', 'Never'];

const validateItems = (field: string, items: readonly KeyToPath[] | undefined): readonly Cause[] =>
  (items ?? []).flatMap((item, index) => validateKeyToPath(`${field}.items[${index}]`, item));

/** Source: core/validation validateVolumeSource and the functions it calls. */
export const sourceRules: Readonly<Partial<Record<Source, SourceRule>>> = {
  ...oldSourceRules,
  emptyDir: (field, { emptyDir }) => {
    const size = parseQuantity(emptyDir?.sizeLimit ?? '0');
    return size.ok && size.value.nanos < 0n ? [forbidden(`${field}.sizeLimit`, 'SizeLimit field must be a valid resource quantity')] : [];
  },
  hostPath: (field, { hostPath }) => {
    const { path, type } = hostPath ?? { path: '' };
    if (!path) return [required(`${field}.path`)];
    return [
      ...validateNoBacksteps(`${field}.path`, path),
      ...(type === undefined || hostPathTypes.includes(type) ? [] : [notSupported(`${field}.type`, type, hostPathTypes)]),
    ];
  },
  secret: (field, { secret }) => [
    ...(secret?.secretName ? [] : [required(`${field}.secretName`)]),
    ...validateMode(`${field}.defaultMode`, secret?.defaultMode),
    ...validateItems(field, secret?.items),
  ],
  configMap: (field, { configMap }) => [
    ...(configMap?.name ? [] : [required(`${field}.name`)]),
    ...validateMode(`${field}.defaultMode`, configMap?.defaultMode),
    ...validateItems(field, configMap?.items),
  ],
  nfs: (field, { nfs }) => [
    ...(nfs?.server ? [] : [required(`${field}.server`)]),
    ...(nfs?.path ? [] : [required(`${field}.path`)]),
    ...(nfs?.path?.startsWith('/') ? [] : [invalid(`${field}.path`, nfs?.path ?? '', 'must be an absolute path')]),
  ],
  persistentVolumeClaim: (field, { persistentVolumeClaim }) => (persistentVolumeClaim?.claimName ? [] : [required(`${field}.claimName`)]),
  downwardAPI: (field, { downwardAPI }) => [
    ...validateMode(`${field}.defaultMode`, downwardAPI?.defaultMode),
    ...(downwardAPI?.items ?? []).flatMap((file) => validateDownwardFile(field, file)),
  ],
  projected: (field, { projected }) => validateProjected(field, projected ?? {}),
  csi: (field, { csi }) => {
    const secret = csi?.nodePublishSecretRef;
    const ofSecret =
      secret === undefined ? [] : secret.name ? validateName(`${field}.name`, secret.name, 'dns-subdomain') : [required(`${field}.nodePublishSecretRef.name`)];
    return [...validateCsiDriverName(`${field}.driver`, csi?.driver ?? ''), ...ofSecret];
  },
  ephemeral: (field, { name, ephemeral }, podName) => {
    const template = ephemeral?.volumeClaimTemplate;
    const causes = template === undefined ? [required(`${field}.volumeClaimTemplate`)] : validateClaimTemplate(`${field}.volumeClaimTemplate`, template);
    if (podName === '' || !name) return causes;
    const claim = `${podName}-${name}`;
    const of = field.slice(0, -'.ephemeral'.length);
    const wrong = validateName('', claim, 'dns-subdomain').map(({ message }) => message.slice(`Invalid value: ${JSON.stringify(claim)}: `.length));
    return [...causes, ...wrong.map((message) => invalid(`${of}.name`, name, `PVC name ${JSON.stringify(claim)}: ${message}`))];
  },
  image: (field, { image }, podName) => {
    const policy = image?.pullPolicy ?? '';
    return [
      ...(podName === '' || image?.reference ? [] : [required(`${field}.reference`)]),
      ...(policy === '' ? [required(`${field}.pullPolicy`)] : pullPolicies.includes(policy) ? [] : [notSupported(`${field}.pullPolicy`, policy, pullPolicies)]),
    ];
  },
};
