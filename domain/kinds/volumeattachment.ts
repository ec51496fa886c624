import type { VolumeAttachment, VolumeAttachmentSource, VolumeError } from '../../schemas/kubernetes/types.ts';
import { utf8Length } from '../hash.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, immutable, invalid, required, tooLong, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';
import { validateCsiDriverName, validateVolumeSource } from './persistentvolume-source.ts';
import { validateAccessModes } from './volume-fields.ts';

/** Source: storage/validation. */
const metadataMaxBytes = 256 * 1024;
const messageMaxBytes = 1024;

/** Source: storage/validation ValidateVolumeAttachment, registry/storage/volumeattachment strategy. */
export const volumeAttachmentRules: KindRules<VolumeAttachment> = {
  unconditionalUpdate: false,
  prepareCreate: (attachment) => ({ ...attachment, status: { attached: false } }),
  validate: (attachment, before) => {
    const { attacher = '', source = {}, nodeName = '' } = (attachment as { spec?: Partial<VolumeAttachment['spec']> }).spec ?? {};
    return [
      ...validateCsiDriverName('spec.attacher', attacher),
      ...validateSource(source),
      ...validateName('spec.nodeName', nodeName, 'dns-subdomain'),
      ...validateStatus(attachment),
      ...(source.persistentVolumeName === undefined ? [] : validateName('spec.source.persistentVolumeName', source.persistentVolumeName, 'dns-subdomain')),
      ...(before === undefined || jsonEqual(attachment.spec, before.spec) ? [] : [immutable('spec', asGoPrints(attachment.spec))]),
    ];
  },
};

/** Kubernetes prints the Go struct. */
const asGoPrints = ({ attacher, source, nodeName }: VolumeAttachment['spec']): object => ({
  Attacher: attacher,
  Source: { PersistentVolumeName: source.persistentVolumeName ?? null, InlineVolumeSpec: source.inlineVolumeSpec ?? null },
  NodeName: nodeName,
});

const oneOf = 'must specify exactly one of inlineVolumeSpec and persistentVolumeName';

function validateSource({ inlineVolumeSpec: inline, persistentVolumeName }: VolumeAttachmentSource): readonly Cause[] {
  if (inline === undefined && persistentVolumeName === undefined) return [required('spec.source', oneOf)];
  if (inline !== undefined && persistentVolumeName !== undefined) return [forbidden('spec.source', oneOf)];
  if (inline === undefined)
    return persistentVolumeName === '' ? [required('spec.source.persistentVolumeName', 'must specify non empty persistentVolumeName')] : [];
  const field = 'spec.source.inlineVolumeSpec';
  const unwanted = (...names: readonly (keyof typeof inline)[]): readonly Cause[] =>
    names.filter((name) => inline[name] !== undefined).map((name) => forbidden(`${field}.${name}`, 'may not be specified in the context of inline volumes'));
  return [
    ...unwanted('claimRef', 'capacity'),
    ...(inline.csi === undefined ? [required(`${field}.csi`, 'has to be specified in the context of inline volumes')] : []),
    ...validateAccessModes(`${field}.accessModes`, inline.accessModes),
    ...unwanted('nodeAffinity'),
    ...validateVolumeSource(field, inline),
    ...unwanted('storageClassName'),
  ];
}

function validateStatus({ status }: VolumeAttachment): readonly Cause[] {
  const metadata = Object.entries(status?.attachmentMetadata ?? {});
  const bytes = metadata.reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0);
  return [
    ...(bytes > metadataMaxBytes ? [tooLong('status.attachmentMetadata', metadataMaxBytes)] : []),
    ...validateError('status.attachError', status?.attachError),
    ...validateError('status.detachError', status?.detachError),
  ];
}

/** The limit that Kubernetes tells is that of the metadata. */
const validateError = (field: string, error: VolumeError | undefined): readonly Cause[] => [
  ...(utf8Length(error?.message ?? '') > messageMaxBytes ? [tooLong(`${field}.message`, metadataMaxBytes)] : []),
  ...((error?.errorCode ?? 0) < 0 ? [invalid(`${field}.errorCode`, error?.errorCode, 'must be between 0 and 2147483647, inclusive')] : []),
];
