import { type Draft, produce } from 'immer';
import type { DaemonSet, DaemonSetSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { immutable, invalid, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateAllNonNegative } from '../validation/numbers.ts';
import { isNothing, validateNotMoreThanAll, validateShare } from '../validation/shares.ts';
import type { KindRules } from './kind-rules.ts';
import { defaultPodTemplate } from './pod-template.ts';
import { validateCollisions } from './replica-status.ts';
import { validateSelectedTemplate } from './selected-template.ts';

/** How often the template has changed; a field before apps/v1. */
const generationAnnotation = 'deprecated.daemonset.template.generation';

/** Ids DS-5. Source: apps/v1 SetDefaults_DaemonSet. */
const withDefaults = produce((set: Draft<DaemonSet>) => {
  const spec = (set.spec ??= {} as Draft<DaemonSetSpec>);
  defaultPodTemplate((spec.template ??= {}));
  const strategy = (spec.updateStrategy ??= {});
  strategy.type ||= 'RollingUpdate';
  if (strategy.type === 'RollingUpdate') {
    const rolling = (strategy.rollingUpdate ??= {});
    rolling.maxUnavailable ??= 1;
    rolling.maxSurge ??= 0;
  }
  spec.revisionHistoryLimit ??= 10;
  // Of a create; an update counts on from what was there.
  (set.metadata.annotations ??= {})[generationAnnotation] ??= '1';
}) as (set: DaemonSet) => DaemonSet;

const templateGeneration = ({ metadata }: DaemonSet): number => Number(metadata.annotations?.[generationAnnotation] ?? 0);

const withTemplateGeneration = (set: DaemonSet, generation: number): DaemonSet => ({
  ...set,
  metadata: { ...set.metadata, annotations: { ...set.metadata.annotations, [generationAnnotation]: String(generation) } },
});

const counts = [
  'currentNumberScheduled',
  'numberMisscheduled',
  'desiredNumberScheduled',
  'numberReady',
  'observedGeneration',
  'updatedNumberScheduled',
  'numberAvailable',
  'numberUnavailable',
  'collisionCount',
] as const;

/** Source: registry/apps/daemonset strategy.go; apps/validation ValidateDaemonSet. */
export const daemonSetRules: KindRules<DaemonSet> = {
  countsGenerations: true,
  leastStatus: { currentNumberScheduled: 0, numberMisscheduled: 0, desiredNumberScheduled: 0, numberReady: 0 },
  defaults: withDefaults,
  prepareCreate: (set) => withTemplateGeneration(set, Math.max(1, templateGeneration(set))),
  prepareUpdate: (set, before) => withTemplateGeneration(set, templateGeneration(before) + (jsonEqual(set.spec?.template, before.spec?.template) ? 0 : 1)),
  validate: ({ spec = emptySpec }, before) => [
    ...(before === undefined || jsonEqual(spec.selector, before.spec?.selector) ? [] : [immutable('spec.selector', spec.selector ?? null)]),
    ...validateSelectedTemplate(spec.selector, spec.template, { kind: 'DaemonSet' }),
    ...validateAllNonNegative('spec', spec, ['minReadySeconds', 'revisionHistoryLimit']),
    ...validateStrategy('spec.updateStrategy', spec.updateStrategy ?? {}),
  ],
  validateStatus: ({ status }, before) => [
    ...(status === undefined ? [] : validateAllNonNegative('status', status, counts)),
    ...validateCollisions(status?.collisionCount, before.status?.collisionCount),
  ],
};

const emptySpec = { selector: {}, template: {} } as DaemonSetSpec;

function validateStrategy(field: string, strategy: NonNullable<DaemonSetSpec['updateStrategy']>): readonly Cause[] {
  const { type, rollingUpdate: rolling = {} } = strategy;
  if (type === 'OnDelete') return [];
  if (type !== 'RollingUpdate')
    return [
      {
        reason: 'FieldValueNotSupported',
        message: `Unsupported value: ${JSON.stringify(strategy)}: supported values: "RollingUpdate", "OnDelete"`,
        field,
      },
    ];
  const at = `${field}.rollingUpdate`;
  const { maxSurge, maxUnavailable } = rolling;
  return [
    ...validateShare(`${at}.maxUnavailable`, maxUnavailable),
    ...validateShare(`${at}.maxSurge`, maxSurge),
    ...validateNotMoreThanAll(`${at}.maxUnavailable`, maxUnavailable),
    ...validateNotMoreThanAll(`${at}.maxSurge`, maxSurge),
    ...(isNothing(maxUnavailable) && isNothing(maxSurge) ? [required(`${at}.maxUnavailable`, 'cannot be 0 when maxSurge is 0')] : []),
    ...(isNothing(maxUnavailable) || isNothing(maxSurge) ? [] : [invalid(`${at}.maxSurge`, maxSurge, 'may not be set when maxUnavailable is non-zero')]),
  ];
}
