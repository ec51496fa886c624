import { expect, test } from 'vitest';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { podStatusText } from './pod-status-text.ts';
import { podPrinter } from './pods.ts';

const created = '2026-01-01T00:00:00Z';
const nowMs = Date.parse('2026-01-01T00:10:00Z');

const pod = (status: object, more: { metadata?: object; spec?: object } = {}): Pod =>
  ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p', namespace: 'default', uid: 'u', creationTimestamp: created, ...more.metadata },
    spec: { containers: [{ name: 'c' }, { name: 'd' }], ...more.spec },
    status,
  }) as unknown as Pod;

const running = { ready: true, state: { running: {} } };

test('a running pod shows its containers, its restarts and where it is', () => {
  const shown = pod(
    {
      phase: 'Running',
      podIP: '10.0.0.7',
      podIPs: [{ ip: '10.0.0.7' }],
      containerStatuses: [
        { name: 'c', ...running, restartCount: 3, lastState: { terminated: { finishedAt: '2026-01-01T00:08:00Z' } } },
        { name: 'd', state: { waiting: {} } },
      ],
    },
    { spec: { nodeName: 'n1', readinessGates: [{ conditionType: 'x' }] } },
  );
  expect(podPrinter.cells(shown, nowMs)).toEqual(['p', '1/2', 'Running', '3 (2m ago)', '10m', '10.0.0.7', 'n1', '<none>', '0/1']);
  expect(podPrinter.columns.map(({ name, priority }) => `${name}${priority === 1 ? '*' : ''}`).join(', ')).toBe(
    'Name, Ready, Status, Restarts, Age, IP*, Node*, Nominated Node*, Readiness Gates*',
  );
});

// STATUS column (9.8).
test.each<[string, object, { metadata?: object; spec?: object }]>([
  ['Pending', { phase: 'Pending' }, {}],
  ['Evicted', { phase: 'Failed', reason: 'Evicted' }, {}],
  ['Terminating', { phase: 'Running' }, { metadata: { deletionTimestamp: created } }],
  ['Succeeded', { phase: 'Succeeded' }, { metadata: { deletionTimestamp: created } }],
  ['CrashLoopBackOff', { phase: 'Running', containerStatuses: [{ name: 'c', state: { waiting: { reason: 'CrashLoopBackOff' } } }] }, {}],
  ['ExitCode:3', { phase: 'Failed', containerStatuses: [{ name: 'c', state: { terminated: { exitCode: 3 } } }] }, {}],
  ['Signal:9', { phase: 'Failed', containerStatuses: [{ name: 'c', state: { terminated: { exitCode: 137, signal: 9 } } }] }, {}],
  ['Completed', { phase: 'Succeeded', containerStatuses: [{ name: 'c', state: { terminated: { exitCode: 0, reason: 'Completed' } } }] }, {}],
  [
    'NotReady',
    {
      phase: 'Running',
      containerStatuses: [
        { name: 'c', state: { terminated: { exitCode: 0, reason: 'Completed' } } },
        { name: 'd', ...running },
      ],
    },
    {},
  ],
  [
    'Init:0/2',
    { phase: 'Pending', initContainerStatuses: [{ name: 'i', state: { running: {} } }] },
    { spec: { initContainers: [{ name: 'i' }, { name: 'j' }] } },
  ],
  [
    'Init:Error',
    { phase: 'Pending', initContainerStatuses: [{ name: 'i', state: { terminated: { exitCode: 1, reason: 'Error' } } }] },
    { spec: { initContainers: [{ name: 'i' }] } },
  ],
  ['SchedulingGated', { phase: 'Pending', conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }] }, {}],
])('%s', (text, status, more) => expect(podStatusText(pod(status, more))).toBe(text));
