import type { CSIDriver, CSIDriverSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { duplicate, immutable, invalid, notSupported } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';

const fsGroupPolicies = ['File', 'None', 'ReadWriteOnceWithFSType'];
const tokenMinSeconds = 600;
const tokenMaxSeconds = 2 ** 32;

/** Source: storage/v1 SetDefaults_CSIDriver, storage/validation ValidateCSIDriver, registry/storage/csidriver strategy. */
export const csiDriverRules: KindRules<CSIDriver> = {
  countsGenerations: true,
  generationStarts: 'from-the-first-change',
  unconditionalUpdate: false,
  defaults: (driver) => {
    const spec = (driver as Partial<CSIDriver>).spec ?? {};
    return {
      ...driver,
      spec: {
        ...spec,
        attachRequired: spec.attachRequired ?? true,
        podInfoOnMount: spec.podInfoOnMount ?? false,
        storageCapacity: spec.storageCapacity ?? false,
        fsGroupPolicy: spec.fsGroupPolicy ?? 'ReadWriteOnceWithFSType',
        volumeLifecycleModes: (spec.volumeLifecycleModes ?? []).length > 0 ? (spec.volumeLifecycleModes ?? []) : ['Persistent'],
        requiresRepublish: spec.requiresRepublish ?? false,
        seLinuxMount: spec.seLinuxMount ?? false,
      },
    };
  },
  /** The gate of this field, VolumeLimitScaling, is closed by default. */
  prepareCreate: (driver) => withoutLimitScaling(driver),
  prepareUpdate: (driver) => withoutLimitScaling(driver),
  validate: ({ spec }, before) => {
    const causes: Cause[] = [...validateSpec(spec)];
    if (before === undefined) return causes;
    if (spec.attachRequired !== before.spec.attachRequired) causes.push(immutable('spec.attachedRequired', spec.attachRequired));
    if (!jsonEqual(spec.volumeLifecycleModes, before.spec.volumeLifecycleModes)) causes.push(immutable('spec.volumeLifecycleModes', spec.volumeLifecycleModes));
    return causes;
  },
  warnings: ({ spec }, before) =>
    (spec.tokenRequests ?? []).length > 0 && spec.serviceAccountTokenInSecrets === undefined && !jsonEqual(spec.tokenRequests, before?.spec.tokenRequests)
      ? ['spec.serviceAccountTokenInSecrets is unset; if supported by this CSI driver, set to true to prevent possible logging of tokens in volume attributes']
      : [],
};

function withoutLimitScaling(driver: CSIDriver): CSIDriver {
  const { preventPodSchedulingIfMissing: _gated, ...spec } = driver.spec;
  return { ...driver, spec };
}

function validateSpec(spec: CSIDriverSpec): readonly Cause[] {
  const { fsGroupPolicy = '', volumeLifecycleModes = [], nodeAllocatableUpdatePeriodSeconds: period, tokenRequests = [] } = spec;
  const causes: Cause[] = fsGroupPolicies.includes(fsGroupPolicy)
    ? []
    : [notSupported('spec.fsGroupPolicy', fsGroupPolicy, ['File', 'None', 'ReadWriteOnceWithFSType'])];
  causes.push(...validateTokens(tokenRequests));
  for (const mode of volumeLifecycleModes)
    if (mode !== 'Persistent' && mode !== 'Ephemeral') causes.push(notSupported('spec.volumeLifecycleModes', mode, ['Persistent', 'Ephemeral']));
  if (period !== undefined && period < 10)
    causes.push(invalid('spec.nodeAllocatableUpdatePeriodSeconds', period, 'must be greater than or equal to 10 seconds'));
  if (spec.serviceAccountTokenInSecrets !== undefined && tokenRequests.length === 0)
    causes.push(
      invalid('spec.serviceAccountTokenInSecrets', spec.serviceAccountTokenInSecrets, 'serviceAccountTokenInSecrets is set but no tokenRequests are specified'),
    );
  return causes;
}

function validateTokens(requests: NonNullable<CSIDriverSpec['tokenRequests']>): readonly Cause[] {
  const audiences = new Set<string>();
  return requests.flatMap(({ audience = '', expirationSeconds: seconds }, index) => {
    const field = `spec.tokenRequests[${index}]`;
    if (audiences.has(audience)) return [duplicate(`${field}.audience`, audience)];
    audiences.add(audience);
    if (seconds !== undefined && seconds < tokenMinSeconds)
      return [invalid(`${field}.expirationSeconds`, seconds, 'may not specify a duration less than 10 minutes')];
    return seconds !== undefined && seconds > tokenMaxSeconds
      ? [invalid(`${field}.expirationSeconds`, seconds, 'may not specify a duration larger than 2^32 seconds')]
      : [];
  });
}
