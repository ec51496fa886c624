import { describe, expect, it } from 'vitest';
import { foldOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Pod, StatefulSet } from '../../../schemas/kubernetes/types.ts';
import type { Rollout } from './rollout.ts';
import { statefulSetStatus } from './stateful-set-status.ts';

const nowMs = Date.parse('2026-01-01T01:00:00Z');
const set: Draft = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'web', namespace: 'default', generation: 4 },
  spec: { updateStrategy: { type: 'RollingUpdate' } },
};
const ready = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: '2026-01-01T00:50:00Z' }] };
const pod = (ordinal: number, revision: string, status: object = ready, metadata: object = {}): Draft => ({
  kind: 'Pod',
  metadata: { name: `web-${ordinal}`, namespace: 'default', labels: { 'controller-revision-hash': revision }, ...metadata },
  status,
});
const going = { deletionTimestamp: '2026-01-01T00:59:59Z' };

function statusOf(pods: readonly Draft[], { replicas = 3, minReadySeconds = 0, type = 'RollingUpdate' } = {}) {
  const { fold } = foldOf([{ ...set, spec: { updateStrategy: { type } } }, ...pods]);
  const [entry] = fold.list<StatefulSet>(testTenant, 'statefulsets.apps');
  const revision = (name: string) => ({ ref: { name } }) as Rollout['current'];
  const rollout = { set: entry as Entry<StatefulSet>, pods: fold.list<Pod>(testTenant, 'pods'), replicas, minReadySeconds, nowMs };
  return statefulSetStatus({ ...rollout, current: revision('old'), update: revision('new') } as Rollout);
}

// Source: stateful_set_control.go computeReplicaStatus, completeRollingUpdate.
describe('STS-10: what the status counts', () => {
  it.each<[string, readonly Draft[], { readonly minReadySeconds?: number }, object]>([
    ['all pods, also those that are being deleted', [pod(0, 'old'), pod(1, 'old', ready, going)], {}, { replicas: 2 }],
    [
      'those that run and are ready',
      [pod(0, 'old'), pod(1, 'old', { ...ready, phase: 'Pending' }), pod(2, 'old', { phase: 'Running' })],
      {},
      { readyReplicas: 1, availableReplicas: 1 },
    ],
    ['for long enough', [pod(0, 'old')], { minReadySeconds: 601 }, { readyReplicas: 1, availableReplicas: 0 }],
    [
      'of which revision they are',
      [pod(0, 'old'), pod(1, 'old'), pod(2, 'new')],
      {},
      { currentReplicas: 2, updatedReplicas: 1, currentRevision: 'old', updateRevision: 'new' },
    ],
    [
      'but for those that are being deleted',
      [pod(0, 'old', ready, going), pod(1, 'new', ready, going), pod(2, 'new')],
      {},
      { currentReplicas: 0, updatedReplicas: 1 },
    ],
    ['of the generation that was looked at (CTL-2)', [], {}, { observedGeneration: 4 }],
  ])('%s', (_, pods, options, expected) => expect(statusOf(pods, options)).toMatchObject(expected));
});

describe('STS-9: the update revision is the current one', () => {
  const three = [0, 1, 2].map((ordinal) => pod(ordinal, 'new'));
  it.each<[string, readonly Draft[], object, string]>([
    ['when all pods are of it and ready', three, {}, 'new'],
    ['not while one is old', [...three.slice(1), pod(0, 'old')], {}, 'old'],
    ['not while one is not ready', [...three.slice(1), pod(0, 'new', { phase: 'Running' })], {}, 'old'],
    ['not while there is one too many', [...three, pod(3, 'new')], {}, 'old'],
    ['not where pods are replaced by hand', three, { type: 'OnDelete' }, 'old'],
  ])('%s', (_, pods, options, expected) => expect(statusOf(pods, options)).toMatchObject({ currentRevision: expected }));
});
