import type { Namespace } from '../../schemas/kubernetes/types.ts';
import { invalid, validateFinalizer } from '../names.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: registry/core/namespace strategy (the finalizer, the phase), and the NamespaceDefaultLabelName admission (its label). */
export const namespaceRules: KindRules<Namespace> = {
  nameIs: 'dns-label',
  defaults: (namespace) => ({
    ...namespace,
    metadata: { ...namespace.metadata, labels: { ...namespace.metadata.labels, 'kubernetes.io/metadata.name': namespace.metadata.name } },
  }),
  prepareCreate: (namespace) => ({
    ...namespace,
    spec: { finalizers: [...new Set([...(namespace.spec?.finalizers ?? []), 'kubernetes'])] },
    status: { phase: 'Active' },
  }),
  /** spec.finalizers change through the finalize subresource only. */
  prepareUpdate: (namespace, before) => ({ ...namespace, ...(before.spec === undefined ? {} : { spec: before.spec }) }),
  validate: ({ spec }) => (spec?.finalizers ?? []).flatMap((finalizer) => validateFinalizer('spec.finalizers', finalizer)),
  /** The name of the field is Kubernetes'. */
  validateStatus: ({ metadata, status }) => {
    const isGoing = metadata.deletionTimestamp !== undefined;
    const wanted = isGoing ? 'Terminating' : 'Active';
    if (status?.phase === wanted) return [];
    return [invalid('status.Phase', status?.phase ?? '', `may only be '${wanted}' if \`deletionTimestamp\` is ${isGoing ? 'not ' : ''}empty`)];
  },
};
