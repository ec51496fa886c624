import { type Draft, produce } from 'immer';
import type { CustomResourceDefinition } from '../../schemas/kubernetes/types.ts';
import { claimNames, namesOfOthers } from '../claims/definition-names.ts';
import { withAcceptedNames, withCondition } from '../custom/accepted-names.ts';
import { definitionCauses } from '../custom/definition-causes.ts';
import { isEstablished } from '../custom/definition-facts.ts';
import { invalid } from '../names.ts';
import { ok } from '../result.ts';
import { timestamp } from '../time.ts';
import type { KindRules } from './kind-rules.ts';

/** Keeps a definition until its objects are gone. */
export const cleanupFinalizer = 'customresourcecleanup.apiextensions.k8s.io';

/** Source: apiextensions v1 SetDefaults_CustomResourceDefinition, SetDefaults_CustomResourceDefinitionSpec, SetDefaults_ServiceReference. */
const withDefaults = produce((definition: Draft<CustomResourceDefinition>) => {
  const { spec } = definition;
  if (spec?.names === undefined) return;
  spec.names.singular ||= spec.names.kind?.toLowerCase();
  if (!spec.names.listKind && spec.names.kind) spec.names.listKind = `${spec.names.kind}List`;
  spec.conversion ??= { strategy: 'None' };
  const service = spec.conversion.webhook?.clientConfig?.service;
  if (service !== undefined) service.port ??= 443;
}) as (definition: CustomResourceDefinition) => CustomResourceDefinition;

/** Versions that objects may have been stored in. */
function withStoredVersion(definition: CustomResourceDefinition): CustomResourceDefinition {
  const storage = definition.spec?.versions?.find(({ storage }) => storage)?.name;
  const stored = definition.status?.storedVersions ?? [];
  if (storage === undefined || stored.includes(storage)) return definition;
  return { ...definition, status: { ...definition.status, storedVersions: [...stored, storage] } };
}

/** Source: apiextensions-apiserver registry/customresourcedefinition strategy.go, apis/apiextensions/validation. */
export const customResourceDefinitionRules: KindRules<CustomResourceDefinition> = {
  countsGenerations: true,
  unconditionalUpdate: false,
  defaults: withDefaults,
  validateName: () => [],
  prepareCreate: withStoredVersion,
  prepareUpdate: withStoredVersion,
  validate: (definition, before) => [
    ...(definition.metadata.name === `${definition.spec?.names?.plural}.${definition.spec?.group}`
      ? []
      : [invalid('metadata.name', definition.metadata.name, 'must be spec.names.plural+"."+spec.group')]),
    ...definitionCauses(definition, before),
  ],
  claims(ref, after, before, { objects, nowMs }) {
    const group = (after ?? before?.object)?.spec.group ?? '';
    if (after === undefined) return ok({ claims: claimNames(ref, group, undefined, objects) });
    const object = withAcceptedNames(after, namesOfOthers(ref, group, objects), nowMs);
    return ok({ object, claims: claimNames(ref, group, object.status?.acceptedNames, objects) });
  },
  prepareDelete(definition, { nowMs }) {
    if (!isEstablished(definition)) return definition;
    const { finalizers = [] } = definition.metadata;
    const terminating = {
      type: 'Terminating',
      status: 'True',
      lastTransitionTime: timestamp(nowMs),
      reason: 'InstanceDeletionPending',
      message: 'CustomResourceDefinition marked for deletion; CustomResource deletion will begin soon',
    };
    return {
      ...definition,
      metadata: { ...definition.metadata, finalizers: finalizers.includes(cleanupFinalizer) ? finalizers : [...finalizers, cleanupFinalizer] },
      status: { ...definition.status, conditions: withCondition(definition.status?.conditions ?? [], terminating) },
    };
  },
};
