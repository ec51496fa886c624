import type { Namespace } from '../../schemas/kubernetes/types.ts';
import { immutable } from '../names.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: registry/core/namespace strategy (the finalizer, the phase), and the NamespaceDefaultLabelName admission (its label). */
export const namespaceRules: KindRules<Namespace> = {
  nameIs: 'dns-label',
  defaults: (namespace) => ({
    ...namespace,
    metadata: { ...namespace.metadata, labels: { ...namespace.metadata.labels, 'kubernetes.io/metadata.name': namespace.metadata.name } },
  }),
  prepareCreate: (namespace) => ({ ...namespace, spec: { finalizers: ['kubernetes'] }, status: { phase: 'Active' } }),
  /** spec.finalizers change through the finalize subresource only. */
  prepareUpdate: (namespace, before) => ({ ...namespace, ...(before.spec === undefined ? {} : { spec: before.spec }) }),
  validate: (namespace) =>
    namespace.metadata.labels?.['kubernetes.io/metadata.name'] === namespace.metadata.name
      ? []
      : [immutable('metadata.labels[kubernetes.io/metadata.name]', namespace.metadata.labels?.['kubernetes.io/metadata.name'])],
};
