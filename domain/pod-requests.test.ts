import { expect, it } from 'vitest';
import type { Pod } from '../schemas/kubernetes/types.ts';
import { podRequests } from './pod-requests.ts';
import { complete } from './testing/objects-of.ts';

const one = (cpu: string, more: object = {}) => ({ name: 'c', resources: { requests: { cpu, memory: '1Mi' } }, ...more });
const cpu = (spec: object): number => podRequests(complete<Pod>({ kind: 'Pod', metadata: { name: 'p' }, spec })).cpuMillis;
const sidecar = { restartPolicy: 'Always' };

it.each([
  ['the sum of the containers (SCH-40)', { containers: [one('100m'), one('0.2')] }, 300],
  ['sidecars on top (SCH-41)', { initContainers: [one('50m', sidecar)], containers: [one('100m')] }, 150],
  ['the largest init container when that is more (SCH-42)', { initContainers: [one('400m'), one('300m')], containers: [one('100m')] }, 400],
  [
    'an init container and the sidecars before it (SCH-42)',
    { initContainers: [one('50m', sidecar), one('400m'), one('70m', sidecar)], containers: [one('100m')] },
    450,
  ],
  ['the pod’s own requests instead (SCH-43)', { resources: { requests: { cpu: '2' } }, containers: [one('100m')] }, 2000],
  ['overhead last (SCH-44)', { overhead: { cpu: '5m' }, resources: { requests: { cpu: '2' } }, containers: [one('100m')] }, 2005],
  ['nothing for a pod that asks for nothing', { containers: [{ name: 'c' }] }, 0],
  ['nothing for what cannot be read', { containers: [one('lots')] }, 0],
])('a pod takes %s', (_what, spec, millis) => expect(cpu(spec)).toBe(millis));

it('a pod takes one of the node’s pods, and memory in bytes', () => {
  expect(
    podRequests(complete<Pod>({ kind: 'Pod', metadata: { name: 'p' }, spec: { resources: { requests: { cpu: '1' } }, containers: [one('1m'), one('1m')] } })),
  ).toEqual({ cpuMillis: 1000, memoryBytes: 2 * 2 ** 20, ephemeralStorageBytes: 0, pods: 1 });
});
