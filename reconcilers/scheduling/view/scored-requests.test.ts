import { describe, expect, it } from 'vitest';
import { complete } from '../../../domain/testing/objects-of.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { pod } from '../testing/decided.ts';
import { asking } from '../testing/resource-drafts.ts';
import { placedScored, scoredRequests } from './scored-requests.ts';

const mib = 1024 * 1024;
const whole = { resources: { requests: { cpu: '2' } } };

// Source: pkg/scheduler/util/pod_resources.go, noderesources/resource_allocation.go, framework/types.go calculateResource.
describe('SCH-46: a container that requests none counts 100m of cpu and 200 MiB of memory in scores', () => {
  it.each<[string, object, number, number, number?, number?]>([
    ['of both', asking({}), 100, 200],
    ['of one', asking({ cpu: '1' }), 1000, 200],
    ['each of them', asking({}, { memory: '1Mi' }, {}), 300, 401],
    ['not what says that it needs nothing', asking({ cpu: '0', memory: '0' }), 0, 0],
    ['init containers too', { ...asking({ cpu: '50m', memory: '1Mi' }), initContainers: asking({}).containers }, 100, 200],
    ['overhead on top', { ...asking({}), overhead: { cpu: '5m', memory: '1Mi' } }, 105, 201],
    ['a pod without containers takes nothing', asking(), 0, 0],
    // The last two: once it is on its node.
    ['requests of the pod as a whole count on its node only', { ...asking({}, {}), ...whole }, 200, 400, 2000, 400],
    ['and there the default not, where a container requests some', { ...asking({}, { memory: '8Mi' }), ...whole }, 200, 208, 2000, 8],
  ])('%s', (_, spec, cpuMillis, memoryMib, placedMillis = cpuMillis, placedMib = memoryMib) => {
    const one = complete<Pod>(pod('p', spec));
    expect([scoredRequests(one), placedScored(one)]).toEqual([
      { cpuMillis, memoryBytes: memoryMib * mib },
      { cpuMillis: placedMillis, memoryBytes: placedMib * mib },
    ]);
  });
});
