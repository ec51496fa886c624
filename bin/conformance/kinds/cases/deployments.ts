import type { Json } from '../../../../domain/api-object.ts';
import type { KindCase } from '../kind-case.ts';

type Fields = { readonly [field: string]: Json };

const labels: Fields = { a: 'b' };
const template: Fields = { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i' }] } };
/** `replicas: 0` and `paused`: the controllers leave it alone while it is looked at. */
const deployment = (spec: Fields, more: Partial<KindCase> = {}): KindCase => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  body: { spec: { paused: true, replicas: 0, selector: { matchLabels: labels }, template, ...spec } },
  ignored: ['status', 'metadata.annotations', 'table'],
  ...more,
});
const replicaSet = (spec: Fields, more: Partial<KindCase> = {}): KindCase => ({
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  body: { spec: { replicas: 0, selector: { matchLabels: labels }, template, ...spec } },
  ignored: ['status', 'table'],
  ...more,
});
const of = (spec: Fields): Fields => ({ ...template, spec: { containers: [{ name: 'c', image: 'i' }], ...spec } });

export const cases: readonly KindCase[] = [
  deployment({}, { ignored: ['metadata.annotations', 'table'] }),
  deployment({ strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } } }),
  deployment({ strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } }),
  deployment({ strategy: { rollingUpdate: { maxSurge: 'x', maxUnavailable: '101%' } } }),
  deployment({ strategy: { rollingUpdate: { maxSurge: -1 } } }),
  deployment({ replicas: -1, minReadySeconds: 700, revisionHistoryLimit: -1, progressDeadlineSeconds: -5 }),
  deployment({ selector: { matchLabels: { a: 'c' } } }),
  deployment({ selector: {} }),
  deployment({ selector: { matchExpressions: [{ key: 'a', operator: 'Is' }] } }),
  deployment({ template: of({ restartPolicy: 'Never', activeDeadlineSeconds: 5 }) }),
  deployment({ template: { metadata: { labels: { a: 'b', 'c d': 'e f' }, annotations: { 'x y': 'z' } }, spec: { containers: [] } } }),
  deployment(
    { template: of({ nodeSelector: { 'beta.kubernetes.io/os': 'linux' }, terminationGracePeriodSeconds: -1 }) },
    { changes: [{ patch: { spec: { minReadySeconds: 1 } } }, { patch: { metadata: { labels } } }] },
  ),
  deployment(
    {},
    {
      changes: [
        { patch: { spec: { selector: { matchLabels: { a: 'c' } } } } },
        { patch: { status: { replicas: 1, readyReplicas: 2, availableReplicas: 3, updatedReplicas: 2, unavailableReplicas: -1 } }, subresource: 'status' },
        { patch: { status: { collisionCount: 3 } }, subresource: 'status' },
        { patch: { status: { collisionCount: 2 } }, subresource: 'status' },
      ],
    },
  ),
  replicaSet({}, { ignored: ['table'] }),
  replicaSet({ replicas: -1, minReadySeconds: -1, selector: { matchLabels: { a: 'c' } } }),
  replicaSet({ template: of({ restartPolicy: 'OnFailure' }) }),
  replicaSet(
    {},
    {
      changes: [
        { patch: { spec: { selector: { matchLabels: { a: 'c' } } } } },
        { patch: { status: { replicas: 1, readyReplicas: 2, availableReplicas: 3, fullyLabeledReplicas: 2 } }, subresource: 'status' },
      ],
    },
  ),
];
