import { describe, expect, it } from 'vitest';
import { pod, scoresOf } from '../testing/decided.ts';
import { asking, sized } from '../testing/resource-drafts.ts';
import { balancedAllocation } from './balanced-allocation.ts';
import { cpuAndMemory } from './resources.ts';

const twice = asking({ cpu: '1000m', memory: '2000' }, { cpu: '2000m', memory: '3000' });
const cpuTwice = asking({ cpu: '1000m' }, { cpu: '2000m' });
const of = (name: string, cpuMillis: number, memory: number, gpus?: number) =>
  sized(name, { cpu: `${cpuMillis}m`, memory: `${memory}`, ...(gpus !== undefined && { 'nvidia.com/gpu': `${gpus}` }) });
const on = (nodeName: string, spec: object) => pod(`on-${nodeName}`, { nodeName, ...spec });
const [cpuOnA, bothOnB] = [on('a', cpuTwice), on('b', twice)];
const gpus = balancedAllocation([...cpuAndMemory, { name: 'nvidia.com/gpu' }]);

// Source: noderesources/balanced_allocation_test.go TestNodeResourcesBalancedAllocation.
describe('SCH-55: nodes whose resources the pod makes more evenly taken are liked', () => {
  it.each([
    ['a pod that asks for nothing: nothing to say (SCH-4)', asking(), [of('a', 4000, 10000)], balancedAllocation(), undefined],
    ['nodes of different sizes', twice, [of('a', 4000, 10000), of('b', 6000, 10000)], balancedAllocation(), { a: 68, b: 75 }],
    ['with what is there', twice, [of('a', 10000, 20000), of('b', 10000, 20000), cpuOnA, bothOnB], balancedAllocation(), { a: 73, b: 74 }],
    ['and different sizes', twice, [of('a', 10000, 20000), of('b', 10000, 50000), cpuOnA, bothOnB], balancedAllocation(), { a: 73, b: 70 }],
    [
      'from one side full to all full, and to one side full',
      asking({ memory: '2000' }, { memory: '3000' }),
      [of('a', 3000, 5000), of('b', 3000, 5000), cpuOnA],
      balancedAllocation(),
      { a: 100, b: 50 },
    ],
    ['full', cpuTwice, [of('a', 6000, 10000), of('b', 6000, 10000), cpuOnA, bothOnB], balancedAllocation(), { a: 62, b: 62 }],
    [
      'an extended resource that is asked for: three are compared',
      asking({ cpu: '0', memory: '0', 'nvidia.com/gpu': '1' }),
      [
        of('a', 3500, 40000, 8),
        of('b', 3500, 40000, 8),
        on('a', asking({ cpu: '1000m', memory: '2000' }, { cpu: '2000m', memory: '3000', 'nvidia.com/gpu': '3' })),
        bothOnB,
      ],
      gpus,
      { a: 75, b: 76 },
    ],
    ['an extended resource that is not', twice, [of('a', 3500, 40000, 8), of('b', 3500, 40000)], gpus, { a: 56, b: 56 }],
    ['one resource alone is even', asking({ cpu: '1000m' }), [of('a', 3500, 40000)], balancedAllocation([{ name: 'cpu' }]), { a: 75 }],
    ['a share is at most all', cpuTwice, [of('a', 1000, 10000)], balancedAllocation(), { a: 50 }],
  ])('%s', (_, spec, drafts, plugin, expected) => expect(scoresOf(plugin, [...drafts, pod('p', spec)])).toEqual(expected));
});
