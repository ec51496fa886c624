import { describe, expect, test } from 'vitest';
import type { ApiObject } from '../api-object.ts';
import { controlledBy, heldUp, isAsAsked, resourcesBelow } from './held-up.ts';

const metadata = (name: string, more: object = {}): ApiObject['metadata'] => ({ name, namespace: 'shop', uid: `uid-${name}`, creationTimestamp: '', ...more });
const workload = (...conditions: object[]): ApiObject =>
  ({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: metadata('web'), status: { conditions } }) as ApiObject;
const pod = (name: string, spec: object = {}, status: object = {}, meta: object = {}) => ({
  ref: { org: 'o', project: 'p', resource: 'pods', namespace: 'shop', name },
  object: { apiVersion: 'v1', kind: 'Pod', metadata: metadata(name, meta), spec, status } as ApiObject,
});
const onNode = { nodeName: 'a' };
const ready = { conditions: [{ type: 'Ready', status: 'True' }] };

test('conditions that are not as they should be are told, also those of which nobody knows', () => {
  const stuck = { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' };
  const paused = { type: 'Progressing', status: 'Unknown', reason: 'DeploymentPaused' };
  const failure = { type: 'ReplicaFailure', status: 'True' };
  const well = [
    { type: 'Available', status: 'True' },
    { type: 'ReplicaFailure', status: 'False' },
    { type: 'Complete', status: 'False' },
  ];
  expect(heldUp(workload(stuck, ...well), []).conditions).toEqual([stuck]);
  expect(heldUp(workload(paused, failure), []).conditions).toEqual([paused, failure]);
  expect(isAsAsked(heldUp(workload(...well), [pod('a', onNode, ready)]))).toBe(true);
  expect(isAsAsked(heldUp(workload(...well), [pod('a')]))).toBe(false);
});

test('of its pods those count that are to run; the first that are not ready are named, those without a node before the others', () => {
  const pods = [
    pod('a-on-a-node', onNode),
    pod('ready', onNode, ready),
    pod('ended', onNode, { phase: 'Failed' }),
    pod('going', {}, {}, { deletionTimestamp: '2026-01-01T00:00:00Z' }),
    pod('c'),
    pod('b'),
    pod('a'),
  ];
  const { pods: running, waiting, first } = heldUp(workload(), pods);
  expect([running, waiting, first.map(({ ref }) => ref.name)]).toEqual([5, 4, ['a', 'b', 'c']]);
});

describe('a pod waits for', () => {
  const scheduled = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes are available.' };
  const stuck = (state: object) => ({
    conditions: [{ type: 'Ready', status: 'False' }],
    containerStatuses: [
      { name: 'c', state: { running: {} } },
      { name: 'd', state },
    ],
  });
  test.each([
    ['a node', {}, { conditions: [scheduled] }, 'Unschedulable: 0/3 nodes are available.'],
    ['a scheduler', {}, {}, 'no scheduler has tried it'],
    ['an image', onNode, stuck({ waiting: { reason: 'ImagePullBackOff', message: 'not found' } }), 'container d: ImagePullBackOff: not found'],
    ['a container that failed', onNode, stuck({ terminated: { exitCode: 3 } }), 'container d: ended with exit code 3'],
    ['a gate', onNode, { conditions: [{ type: 'Ready', status: 'False', reason: 'ReadinessGatesNotReady', message: 'x' }] }, 'ReadinessGatesNotReady: x'],
    ['its node', onNode, {}, 'not ready on node a'],
  ])('%s', (_title, spec, status, why) => {
    expect(heldUp(workload(), [pod('p', spec, status)]).first).toMatchObject([{ why }]);
  });
});

test("a workload's pods are found by who controls them, over the sets and jobs between", () => {
  expect([resourcesBelow('deployments.apps'), resourcesBelow('jobs.batch'), resourcesBelow('pods')]).toEqual([
    ['replicasets.apps', 'pods'],
    ['pods'],
    undefined,
  ]);
  const owned = (uid: string, controller: boolean) => ({ ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'x', uid, controller }] });
  const pods = [pod('a', {}, {}, owned('u1', true)), pod('b', {}, {}, owned('u1', false)), pod('c', {}, {}, owned('u2', true)), pod('d')];
  expect(controlledBy(new Set(['u1']), pods).map(({ ref }) => ref.name)).toEqual(['a']);
});
