import { type Draft, produce } from 'immer';
import type { PersistentVolumeClaim, PodTemplateSpec, StatefulSet, StatefulSetSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { forbidden, invalid, notSupported, required, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateAllNonNegative, validateNonNegative } from '../validation/numbers.ts';
import type { KindRules } from './kind-rules.ts';
import { claimRules } from './persistentvolumeclaim.ts';
import { defaultPodTemplate, validateTemplateMetadata } from './pod-template.ts';
import { validateReplicaStatus } from './replica-status.ts';
import { validateSelectedTemplate } from './selected-template.ts';

const retentions = ['Retain', 'Delete'];

/** Source: apps/v1 SetDefaults_StatefulSet. */
const withDefaults = produce((set: Draft<StatefulSet>) => {
  const spec = (set.spec ??= {} as Draft<StatefulSetSpec>);
  defaultPodTemplate((spec.template ??= {}));
  spec.podManagementPolicy ||= 'OrderedReady';
  const strategy = (spec.updateStrategy ??= {});
  if (!strategy.type) {
    strategy.type = 'RollingUpdate';
    strategy.rollingUpdate ??= {};
  }
  if (strategy.type === 'RollingUpdate' && strategy.rollingUpdate !== undefined) {
    strategy.rollingUpdate.partition ??= 0;
    // The gate MaxUnavailableStatefulSet is closed by default in Kubernetes 1.36.
    delete strategy.rollingUpdate.maxUnavailable;
  }
  const retention = (spec.persistentVolumeClaimRetentionPolicy ??= {});
  retention.whenDeleted ||= 'Retain';
  retention.whenScaled ||= 'Retain';
  spec.replicas ??= 1;
  spec.serviceName ??= '';
  spec.revisionHistoryLimit ??= 10;
  for (const claim of spec.volumeClaimTemplates ?? []) defaultClaim(claim);
}) as (set: StatefulSet) => StatefulSet;

function defaultClaim(claim: Draft<PersistentVolumeClaim>): void {
  claim.apiVersion = 'v1';
  claim.kind = 'PersistentVolumeClaim';
  (claim.spec ??= {}).volumeMode ??= 'Filesystem';
  (claim.status ??= {}).phase ??= 'Pending';
}

/** Source: registry/apps/statefulset strategy.go; apps/validation ValidateStatefulSet. */
export const statefulSetRules: KindRules<StatefulSet> = {
  countsGenerations: true,
  nameIs: 'dns-label',
  leastStatus: { replicas: 0, availableReplicas: 0 },
  defaults: withDefaults,
  validate: ({ spec = emptySpec }, before) => [
    ...validateSpec(spec, before?.spec),
    ...(before === undefined || jsonEqual(fixedOf(spec), fixedOf(before.spec ?? emptySpec)) ? [] : [forbidden('spec', fixed)]),
  ],
  validateStatus: (set, before) =>
    validateReplicaStatus(set.status, before.status, { parts: ['readyReplicas', 'currentReplicas', 'updatedReplicas', 'availableReplicas'] }),
  warnings: ({ spec }) =>
    (spec?.revisionHistoryLimit ?? 0) < 0 ? ['spec.revisionHistoryLimit: a negative value retains all historical revisions; a value >= 0 is recommended'] : [],
};

const emptySpec = { selector: {}, template: {}, serviceName: '' } as StatefulSetSpec;

const fixed =
  "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden";

/** Ids STS-11. */
function fixedOf(spec: StatefulSetSpec): object {
  const {
    replicas: _replicas,
    ordinals: _ordinals,
    template: _template,
    updateStrategy: _strategy,
    revisionHistoryLimit: _limit,
    persistentVolumeClaimRetentionPolicy: _retention,
    minReadySeconds: _seconds,
    ...rest
  } = spec;
  return rest;
}

function validateSpec(spec: StatefulSetSpec, before: StatefulSetSpec | undefined): readonly Cause[] {
  const { podManagementPolicy: management = '', persistentVolumeClaimRetentionPolicy: retention } = spec;
  const claims = spec.volumeClaimTemplates ?? [];
  return [
    ...(management === 'OrderedReady' || management === 'Parallel'
      ? []
      : [invalid('spec.podManagementPolicy', management, "must be 'OrderedReady' or 'Parallel'")]),
    ...validateStrategy('spec.updateStrategy', spec.updateStrategy ?? {}),
    ...(['whenDeleted', 'whenScaled'] as const).flatMap((name) =>
      retentions.includes(retention?.[name] ?? 'Retain')
        ? []
        : [notSupported(`spec.persistentVolumeClaimRetentionPolicy.${name}`, retention?.[name] ?? '', retentions)],
    ),
    ...(before === undefined ? claims.flatMap(validateClaim) : []),
    ...validateAllNonNegative('spec', spec, ['replicas', 'minReadySeconds']),
    ...validateNonNegative('spec.ordinals.start', spec.ordinals?.start),
    ...(before === undefined && spec.serviceName ? validateName('spec.serviceName', spec.serviceName, 'dns-label') : []),
    ...(spec.selector === undefined ? [required('spec.selector')] : []),
    ...validateSelectedTemplate(spec.selector, podOf(spec), { kind: 'StatefulSet', unreadable: '' }),
    // Kubernetes says these twice.
    ...validateTemplateMetadata('spec.template', spec.template),
  ];
}

function validateStrategy(field: string, strategy: NonNullable<StatefulSetSpec['updateStrategy']>): readonly Cause[] {
  const { type, rollingUpdate: rolling } = strategy;
  if (type === 'OnDelete') return rolling === undefined ? [] : [invalid(`${field}.rollingUpdate`, rolling, "only allowed for updateStrategy 'RollingUpdate'")];
  if (type !== 'RollingUpdate') return [invalid(field, strategy, "must be 'RollingUpdate' or 'OnDelete'")];
  return validateNonNegative(`${field}.rollingUpdate.partition`, rolling?.partition);
}

const validateClaim = (claim: PersistentVolumeClaim, index: number): readonly Cause[] =>
  (claimRules.validate?.(claim, undefined) ?? []).map((cause) => ({ ...cause, field: `spec.volumeClaimTemplates[${index}].${cause.field}` }));

/** As its pods will be: with the volumes of their claims, and names of their own. */
function podOf({ template, volumeClaimTemplates: claims = [] }: StatefulSetSpec): PodTemplateSpec {
  if (template.spec === undefined) return template;
  const { subdomain: _subdomain, hostname: _hostname, ...spec } = template.spec;
  const ofClaims = claims.map(({ metadata: { name } }) => ({ name, persistentVolumeClaim: { claimName: name } }));
  const claimed = new Set(ofClaims.map(({ name }) => name));
  const others = (spec.volumes ?? []).filter(({ name }) => !claimed.has(name));
  return { ...template, spec: { ...spec, ...(ofClaims.length + others.length === 0 ? {} : { volumes: [...ofClaims, ...others] }) } };
}
