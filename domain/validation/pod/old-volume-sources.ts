// Sources of plugins that are mostly gone; their fields are checked all the same.
import type { AzureDiskVolumeSource, ISCSIVolumeSource, QuobyteVolumeSource, Volume } from '../../../schemas/kubernetes/types.ts';
import { invalid, notSupported, required, validateName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validateDescending } from './paths.ts';

type Rule = (field: string, volume: Volume) => readonly Cause[];

/** The fields that must be there. */
const needs = <T extends object>(field: string, source: T | undefined, names: readonly (keyof T & string)[]): readonly Cause[] =>
  names.flatMap((name) => {
    const value = source?.[name];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? [required(`${field}.${name}`)] : [];
  });

const validatePartition = (field: string, partition = 0): readonly Cause[] =>
  partition >= 0 && partition <= 255 ? [] : [invalid(`${field}.partition`, partition, 'must be between 1 and 255, inclusive')];

const validateLun = (field: string, lun: number): readonly Cause[] =>
  lun >= 0 && lun <= 255 ? [] : [invalid(`${field}.lun`, lun, 'must be between 0 and 255, inclusive')];

export const oldSourceRules = {
  gitRepo: (field, { gitRepo }) => [...needs(field, gitRepo, ['repository']), ...validateDescending(`${field}.directory`, gitRepo?.directory ?? '')],
  gcePersistentDisk: (field, { gcePersistentDisk: disk }) => [...needs(field, disk, ['pdName']), ...validatePartition(field, disk?.partition)],
  awsElasticBlockStore: (field, { awsElasticBlockStore: disk }) => [...needs(field, disk, ['volumeID']), ...validatePartition(field, disk?.partition)],
  iscsi: (field, { name, iscsi }) => validateIscsi(field, name, iscsi ?? {}),
  glusterfs: (field, { glusterfs }) => needs(field, glusterfs, ['endpoints', 'path']),
  flocker: (field, { flocker: { datasetName = '', datasetUUID = '' } = {} }) => [
    ...(datasetName || datasetUUID ? [] : [required(field, 'one of datasetName and datasetUUID is required')]),
    ...(datasetName && datasetUUID ? [invalid(field, 'resource', 'datasetName and datasetUUID can not be specified simultaneously')] : []),
    ...(datasetName.includes('/') ? [invalid(`${field}.datasetName`, datasetName, "must not contain '/'")] : []),
  ],
  rbd: (field, { rbd }) => needs(field, rbd, ['monitors', 'image']),
  cinder: (field, { cinder }) => [...needs(field, cinder, ['volumeID']), ...validateSecret(field, cinder?.secretRef)],
  cephfs: (field, { cephfs }) => needs(field, cephfs, ['monitors']),
  quobyte: (field, { quobyte }) => validateQuobyte(field, quobyte ?? {}),
  fc: (field, { fc: { targetWWNs = [], wwids = [], lun } = {} }) => [
    ...(targetWWNs.length + wwids.length === 0 ? [required(`${field}.targetWWNs`, 'must specify either targetWWNs or wwids, but not both')] : []),
    ...(targetWWNs.length > 0 && wwids.length > 0
      ? [invalid(`${field}.targetWWNs`, targetWWNs, 'targetWWNs and wwids can not be specified simultaneously')]
      : []),
    ...(targetWWNs.length === 0 ? [] : lun === undefined ? [required(`${field}.lun`, 'lun is required if targetWWNs is specified')] : validateLun(field, lun)),
  ],
  flexVolume: (field, { flexVolume }) => [
    ...needs(field, flexVolume, ['driver']),
    ...Object.keys(flexVolume?.options ?? {}).flatMap((key) =>
      /(^|\.)(kubernetes|k8s)\.io$/i.test(key.split('/')[0] ?? '')
        ? [invalid(`${field}.options[${key}]`, key, 'kubernetes.io and k8s.io namespaces are reserved')]
        : [],
    ),
  ],
  azureFile: (field, { azureFile }) => needs(field, azureFile, ['secretName', 'shareName']),
  vsphereVolume: (field, { vsphereVolume }) => needs(field, vsphereVolume, ['volumePath']),
  photonPersistentDisk: (field, { photonPersistentDisk }) => needs(field, photonPersistentDisk, ['pdID']),
  portworxVolume: (field, { portworxVolume }) => needs(field, portworxVolume, ['volumeID']),
  azureDisk: (field, { azureDisk }) => validateAzureDisk(field, azureDisk ?? {}),
  storageos: (field, { storageos: { volumeName, volumeNamespace, secretRef } = {} }) => [
    ...(volumeName ? validateName(`${field}.volumeName`, volumeName, 'dns-label') : [required(`${field}.volumeName`)]),
    ...(volumeNamespace ? validateName(`${field}.volumeNamespace`, volumeNamespace, 'dns-label') : []),
    ...validateSecret(field, secretRef),
  ],
  scaleIO: (field, { scaleIO }) => needs(field, scaleIO, ['gateway', 'system', 'volumeName']),
} satisfies Partial<Record<keyof Volume, Rule>>;

const validateSecret = (field: string, secret: { readonly name?: string } | undefined): readonly Cause[] =>
  secret === undefined || secret.name ? [] : [required(`${field}.secretRef.name`)];

const initiators: Readonly<Record<string, RegExp>> = {
  iqn: /iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,
  eui: /^eui.[A-Za-z0-9]{16}$/,
  naa: /^naa.[A-Za-z0-9]{32}$/,
};

/** Longer than any; a hostile one costs nothing. Source: RFC 3720 (223 bytes). */
const initiatorMax = 1024;

function validateInitiator(field: string, name: string): readonly Cause[] {
  const pattern = Object.hasOwn(initiators, name.slice(0, 3)) ? initiators[name.slice(0, 3)] : undefined;
  if (pattern === undefined) return [invalid(field, name, 'must be valid format starting with iqn, eui, or naa')];
  return name.length <= initiatorMax && pattern.test(name) ? [] : [invalid(field, name, 'must be valid format')];
}

function validateIscsi(field: string, volumeName: string, iscsi: Partial<ISCSIVolumeSource>): readonly Cause[] {
  const { targetPortal = '', iqn, lun = 0, initiatorName } = iscsi;
  const needsSecret = (iscsi.chapAuthDiscovery === true || iscsi.chapAuthSession === true) && iscsi.secretRef === undefined;
  const isLong = initiatorName !== undefined && `${volumeName}:${targetPortal}`.length > 64;
  return [
    ...(targetPortal ? [] : [required(`${field}.targetPortal`)]),
    ...(iqn ? validateInitiator(`${field}.iqn`, iqn) : [required(`${field}.iqn`)]),
    ...validateLun(field, lun),
    ...(needsSecret ? [required(`${field}.secretRef`)] : []),
    ...(initiatorName === undefined ? [] : validateInitiator(`${field}.initiatorname`, initiatorName)),
    ...(isLong
      ? [
          invalid(
            `${field.slice(0, -'.iscsi'.length)}.name`,
            volumeName,
            'Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.',
          ),
        ]
      : []),
  ];
}

function validateQuobyte(field: string, { registry, tenant = '', volume }: Partial<QuobyteVolumeSource>): readonly Cause[] {
  const pairs = 'must be a host:port pair or multiple pairs separated by commas';
  const ofVolume = volume ? [] : [required(`${field}.volume`)];
  if (!registry) return [required(`${field}.registry`, pairs), ...ofVolume];
  if (tenant.length >= 65) return [required(`${field}.tenant`, 'must be a UUID and may not exceed a length of 64 characters'), ...ofVolume];
  const wrong = registry.split(',').filter((pair) => !/^([^:[\]]*|\[[^[\]]*\]):[^:]*$/.test(pair));
  return [...wrong.map(() => invalid(`${field}.registry`, registry, pairs)), ...ofVolume];
}

function validateAzureDisk(field: string, { diskName, diskURI = '', cachingMode, kind }: Partial<AzureDiskVolumeSource>): readonly Cause[] {
  const [cachingModes, kinds] = [
    ['None', 'ReadOnly', 'ReadWrite'],
    ['Dedicated', 'Managed', 'Shared'],
  ];
  const [start, example] =
    kind === 'Managed'
      ? ['/subscriptions/', '/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}']
      : ['https://', 'https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd'];
  return [
    ...(diskName ? [] : [required(`${field}.diskName`)]),
    ...(diskURI ? [] : [required(`${field}.diskURI`)]),
    ...(cachingMode === undefined || cachingModes.includes(cachingMode) ? [] : [notSupported(`${field}.cachingMode`, cachingMode, cachingModes)]),
    ...(kind === undefined || kinds.includes(kind) ? [] : [notSupported(`${field}.kind`, kind, kinds)]),
    ...(kind === undefined || diskURI.startsWith(start) ? [] : [notSupported(`${field}.diskURI`, diskURI, [example])]),
  ];
}
