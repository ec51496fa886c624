// What the workloads make, in the cluster that is measured.
import type { ApiObject, Json } from '../../../domain/api-object.ts';
import type { Ref } from '../../../domain/ref.ts';
import { refOf, type Draft } from '../../../domain/testing/objects-of.ts';
import { benchTenant, type BenchCluster } from './bench-cluster.ts';
import type { NodeTemplate, PodTemplate } from './templates.ts';

export interface World {
  /** Its status is written after it, as the API wants. */
  create(draft: Draft): Promise<void>;
  remove(draft: Pick<Draft, 'kind' | 'metadata'>): Promise<void>;
  /** With the service account that its pods have. */
  addNamespace(name: string, labels?: Readonly<Record<string, string>>): Promise<void>;
  addNode(name: string, index: number, template: NodeTemplate): Promise<void>;
  /** What the pod needs comes before it. */
  addPod(name: string, index: number, template: PodTemplate): Promise<void>;
}

export const namespaceOfPods = 'bench';

export function createWorld({ submit }: Pick<BenchCluster, 'submit'>): World {
  const setStatus = (ref: Ref, status: unknown): Promise<void> =>
    submit({ verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status: status as Json } });
  const create = async ({ status, ...draft }: Draft): Promise<void> => {
    const object = { apiVersion: 'v1', ...draft } as unknown as ApiObject;
    const ref = refOf(object, benchTenant);
    await submit({ verb: 'create', ref, object });
    if (status !== undefined) await setStatus(ref, status);
  };
  return {
    create,
    remove: ({ kind, metadata }) => submit({ verb: 'delete', ref: refOf({ kind, metadata }, benchTenant), gracePeriodSeconds: 0 }),
    async addNamespace(name, labels = {}) {
      await create({ kind: 'Namespace', metadata: { name, labels } });
      await create({ kind: 'ServiceAccount', metadata: { name: 'default', namespace: name } });
    },
    async addNode(name, index, template) {
      const { labels, pods = 110, needs = [] } = template(index);
      const amounts = { cpu: '4', memory: '32Gi', pods: String(pods) };
      await create({
        kind: 'Node',
        metadata: { name, labels: { 'kubernetes.io/hostname': name, ...labels } },
        status: { allocatable: amounts, capacity: amounts },
      });
      // Nobody here takes away what keeps pods from a new node.
      const ref = refOf({ kind: 'Node', metadata: { name } }, benchTenant);
      await submit({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { taints: null } } });
      for (const draft of needs) await create(draft);
    },
    async addPod(name, index, template) {
      const { labels = {}, spec, namespace = namespaceOfPods, needs = [] } = template(index);
      for (const draft of needs) await create(draft);
      await create({ kind: 'Pod', metadata: { name, namespace, labels }, spec: { automountServiceAccountToken: false, ...spec } });
    },
  };
}
