import { describe, expect, it } from 'vitest';
import { complete } from '../../../domain/testing/objects-of.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { pod } from '../testing/decided.ts';
import { placedRequests } from './placed-requests.ts';

type Amounts = Readonly<Record<string, string>>;
const asks = (requests: Amounts, more: object = {}) => ({ name: 'c', resources: { requests }, ...more });
const has = (actuated: Amounts, allocatedResources?: Amounts) => ({ name: 'c', resources: { requests: actuated }, allocatedResources });
const infeasible = { conditions: [{ type: 'PodResizePending', status: 'True', reason: 'Infeasible' }] };
const always = { restartPolicy: 'Always' };

// Source: component-helpers resource/helpers_test.go TestPodResourceRequests, "resized …".
describe('SCH-45: what a pod takes while it is resized', () => {
  it.each<[string, object, object, object]>([
    [
      'what it has, when the node cannot grant more',
      { containers: [asks({ cpu: '4' })] },
      { ...infeasible, containerStatuses: [has({ cpu: '2' })] },
      { cpuMillis: 2000 },
    ],
    [
      'or what it was promised',
      { containers: [asks({ cpu: '6' })] },
      { ...infeasible, containerStatuses: [has({ cpu: '2' }, { cpu: '4' })] },
      { cpuMillis: 4000 },
    ],
    ['what it asks for, until it has that', { containers: [asks({ cpu: '4' })] }, { containerStatuses: [has({ cpu: '2' })] }, { cpuMillis: 4000 }],
    ['what it has, until it has less', { containers: [asks({ cpu: '2' })] }, { containerStatuses: [has({ cpu: '4' })] }, { cpuMillis: 4000 }],
    [
      'the most of the three, by resource',
      { containers: [asks({ cpu: '30m', memory: '20M', 'ephemeral-storage': '10G' })] },
      {
        containerStatuses: [has({ cpu: '10m', memory: '30M', 'ephemeral-storage': '20G' }, { cpu: '20m', memory: '10M', 'ephemeral-storage': '30G' })],
      },
      { cpuMillis: 30, memoryBytes: 30e6, ephemeralStorageBytes: 30e9 },
    ],
    [
      'what it asks for, as long as nothing is said of what it has',
      { containers: [asks({ cpu: '4' })] },
      { ...infeasible, containerStatuses: [{ name: 'c' }] },
      { cpuMillis: 4000 },
    ],
    [
      'sidecars likewise',
      { containers: [], initContainers: [asks({ cpu: '4' }, always)] },
      { ...infeasible, initContainerStatuses: [has({ cpu: '2' })] },
      { cpuMillis: 2000 },
    ],
    [
      'of an init container what it asks for',
      { containers: [], initContainers: [asks({ cpu: '4' })] },
      { ...infeasible, initContainerStatuses: [has({ cpu: '2' })] },
      { cpuMillis: 4000 },
    ],
    [
      'overhead is added (SCH-44)',
      { containers: [asks({ cpu: '4' })], overhead: { cpu: '1' } },
      { ...infeasible, containerStatuses: [has({ cpu: '2' })] },
      { cpuMillis: 3000 },
    ],
    [
      'of the pod as a whole what it asks for',
      { containers: [asks({ cpu: '1' })], resources: { requests: { cpu: '5' } } },
      { containerStatuses: [has({ cpu: '1' })] },
      { cpuMillis: 5000 },
    ],
    [
      'or has',
      { containers: [asks({ cpu: '1' })], resources: { requests: { cpu: '5' } } },
      { resources: { requests: { cpu: '6' } }, allocatedResources: { cpu: '7' } },
      { cpuMillis: 7000 },
    ],
    [
      'which is all of it when the node cannot grant more',
      { containers: [asks({ cpu: '1' })], resources: { requests: { cpu: '5', memory: '5' } } },
      { ...infeasible, resources: { requests: { cpu: '3', memory: '2' } }, allocatedResources: { cpu: '2', memory: '3' } },
      { cpuMillis: 3000, memoryBytes: 3 },
    ],
  ])('%s', (_, spec, status, expected) => {
    expect(placedRequests(complete<Pod>({ ...pod('p', spec), status }))).toMatchObject({ memoryBytes: 0, ...expected, pods: 1 });
  });
});
