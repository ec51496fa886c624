// What NodeResourcesFit makes of the strategies: which resources count, and how much each.
import { describe, expect, it } from 'vitest';
import { pod, scoresOf } from '../testing/decided.ts';
import { asking, sized } from '../testing/resource-drafts.ts';
import { nodeResourcesFit, type FitArgs } from './node-resources-fit.ts';
import { cpuAndMemory } from './resources.ts';

const fit = (strategy: FitArgs['strategy'], resources = cpuAndMemory) =>
  nodeResourcesFit({ strategy, resources, ignoredResources: new Set(), ignoredGroups: new Set() });
const nothing = asking();
const twice = asking({ cpu: '1000m', memory: '2000' }, { cpu: '2000m', memory: '3000' });
const on = (nodeName: string, cpu: string, memory: string) => pod(`${nodeName}-${cpu}-${memory}`, { nodeName, ...asking({ cpu, memory }) });
const [small, large] = [sized('a', { cpu: '4000m', memory: '10000' }), sized('b', { cpu: '6000m', memory: '10000' })];
const equal = [sized('a', { cpu: '10000m', memory: '20000' }), sized('b', { cpu: '10000m', memory: '20000' })];
const extended = [...cpuAndMemory, { name: 'abc.com/xyz', weight: 1 }];
const [few, many] = [{ 'abc.com/xyz': '4' }, { 'abc.com/xyz': '10' }];
const three = { cpu: '6000m', memory: '10000' };
const least = { type: 'LeastAllocated' } as const;
const most = { type: 'MostAllocated' } as const;

// Source: noderesources/least_allocated_test.go.
describe('SCH-52: LeastAllocated', () => {
  it.each([
    ['nothing asked for, nothing taken', nothing, [small, large], fit(least), { a: 100, b: 100 }],
    ['nodes of different sizes', twice, [small, large], fit(least), { a: 37, b: 50 }],
    [
      'what other pods take',
      nothing,
      [...equal, on('a', '6000m', '0'), on('b', '3000m', '0'), pod('x', { nodeName: 'b', ...asking({ cpu: '3000m', memory: '5000' }) })],
      fit(least),
      { a: 70, b: 57 },
    ],
    ['together with this one', twice, [...equal, on('a', '3000m', '0'), on('b', '3000m', '5000')], fit(least), { a: 57, b: 45 }],
    [
      'more than there is of one',
      asking({ cpu: '3000m', memory: '0' }),
      [small, sized('b', { cpu: '4000m', memory: '10000' }), on('a', '3000m', '0'), on('b', '3000m', '5000')],
      fit(least),
      { a: 50, b: 25 },
    ],
    ['nodes that have nothing', nothing, [sized('a', {}), sized('b', {}), on('a', '3000m', '0')], fit(least), { a: 0, b: 0 }],
    [
      'weights',
      twice,
      [small, large],
      fit(least, [
        { name: 'memory', weight: 2 },
        { name: 'cpu', weight: 1 },
      ]),
      { a: 41, b: 50 },
    ],
    ['an extended resource that is not asked for', twice, [sized('a', three), sized('b', { ...three, ...few })], fit(least, extended), { a: 50, b: 50 }],
    [
      'an extended resource that is',
      asking({ cpu: '3000m', memory: '5000', 'abc.com/xyz': '2' }),
      [sized('a', { ...three, ...few }), sized('b', { ...three, ...many })],
      fit(least, extended),
      { a: 50, b: 60 },
    ],
    [
      'a resource that a node does not have',
      asking({ cpu: '3000m', memory: '4000' }),
      [sized('a', three), sized('b', { ...three, ...few })],
      fit(least, [{ name: 'abc.com/xyz', weight: 2 }, ...cpuAndMemory]),
      { a: 55, b: 55 },
    ],
  ])('%s', (_, spec, drafts, plugin, expected) => expect(scoresOf(plugin, [...drafts, pod('p', spec)])).toEqual(expected));
});

// Source: noderesources/most_allocated_test.go.
describe('SCH-53: MostAllocated', () => {
  const container = { containers: [{ name: 'c' }] };
  const tiny = (name: string) => sized(name, { cpu: '250m', memory: '1000Mi' });
  it.each([
    ['nothing asked for, nothing taken', nothing, [small, large], fit(most), { a: 0, b: 0 }],
    ['nodes of different sizes', twice, [small, large], fit(most), { a: 62, b: 50 }],
    [
      'what other pods take',
      nothing,
      [...equal, on('a', '6000m', '0'), on('b', '3000m', '0'), pod('x', { nodeName: 'b', ...asking({ cpu: '3000m', memory: '5000' }) })],
      fit(most),
      { a: 30, b: 42 },
    ],
    ['together with this one', twice, [...equal, on('a', '3000m', '0'), on('b', '3000m', '5000')], fit(most), { a: 42, b: 55 }],
    [
      'all that there is',
      asking({ cpu: '2000m', memory: '4000' }, { cpu: '3000m', memory: '5000' }),
      [sized('a', { cpu: '5000m', memory: '10000' }), sized('b', { cpu: '10000m', memory: '9000' })],
      fit(most),
      { a: 95, b: 75 },
    ],
    [
      'weights',
      twice,
      [small, large],
      fit(most, [
        { name: 'memory', weight: 2 },
        { name: 'cpu', weight: 1 },
      ]),
      { a: 58, b: 50 },
    ],
    [
      'SCH-46: containers that ask for nothing count some, also beyond what there is',
      container,
      [tiny('a'), tiny('b'), pod('x', { nodeName: 'a', ...container }), pod('y', { nodeName: 'a', ...container })],
      fit(most),
      { a: 80, b: 30 },
    ],
    ['an extended resource that is not asked for', twice, [sized('a', three), sized('b', { ...three, ...few })], fit(most, extended), { a: 50, b: 50 }],
    [
      'an extended resource that is',
      asking({ cpu: '3000m', memory: '5000', 'abc.com/xyz': '2' }),
      [sized('a', { ...three, ...few }), sized('b', { ...three, ...many })],
      fit(most, extended),
      { a: 50, b: 40 },
    ],
    [
      'a resource that a node does not have',
      asking({ cpu: '3000m', memory: '4000' }),
      [sized('a', three), sized('b', { ...three, ...few })],
      fit(most, [{ name: 'abc.com/xyz', weight: 2 }, ...cpuAndMemory]),
      { a: 45, b: 45 },
    ],
  ])('%s', (_, spec, drafts, plugin, expected) => expect(scoresOf(plugin, [...drafts, pod('p', spec)])).toEqual(expected));
});

// Source: noderesources/requested_to_capacity_ratio_test.go.
describe('SCH-54: RequestedToCapacityRatio', () => {
  const falling = {
    type: 'RequestedToCapacityRatio',
    shape: [
      { utilization: 0, score: 10 },
      { utilization: 100, score: 0 },
    ],
  } as const;
  const rising = {
    type: 'RequestedToCapacityRatio',
    shape: [
      { utilization: 0, score: 0 },
      { utilization: 100, score: 1 },
    ],
  } as const;
  const [foo, bar] = ['intel.com/foo', 'intel.com/bar'];
  const one = fit(rising, [{ name: foo, weight: 1 }]);
  const two = fit(rising, [
    { name: foo, weight: 3 },
    { name: bar, weight: 5 },
  ]);
  const single = [sized('a', { [foo]: '8' }), sized('b', { [foo]: '4' })];
  const both = [sized('a', { [foo]: '8', [bar]: '4' }), sized('b', { [foo]: '4', [bar]: '8' })];
  it.each([
    ['nothing asked for, nothing taken', nothing, [small, large], fit(falling), { a: 100, b: 100 }],
    ['nodes of different sizes', twice, [small, large], fit(falling), { a: 38, b: 50 }],
    ['what other pods take', nothing, [small, large, on('a', '3000m', '5000'), on('b', '3000m', '5000')], fit(falling), { a: 38, b: 50 }],
    ['an extended resource that is not asked for', nothing, single, one, { a: 0, b: 0 }],
    ['one that is', asking({ [foo]: '2' }), single, one, { a: 2, b: 5 }],
    ['one that others have of too', asking({ [foo]: '2' }), [...single, pod('x', { nodeName: 'b', ...asking({ [foo]: '2' }) })], one, { a: 2, b: 10 }],
    ['all of it', asking({ [foo]: '4' }), single, one, { a: 5, b: 10 }],
    ['two that are not asked for', nothing, both, two, { a: 0, b: 0 }],
    ['two that are, with weights', asking({ [foo]: '2', [bar]: '2' }), both, two, { a: 4, b: 3 }],
    [
      'two that others have of too',
      asking({ [foo]: '2', [bar]: '2' }),
      [...both, pod('x', { nodeName: 'b', ...asking({ [foo]: '4', [bar]: '2' }) })],
      two,
      { a: 4, b: 7 },
    ],
    ['more of two', asking({ [foo]: '4', [bar]: '2' }), both, two, { a: 5, b: 5 }],
    // (10·1 + 0) of the weights that score, not of all.
    ['a resource that scores nothing does not count', asking({ cpu: '4000m', memory: '0' }), [small], fit({ ...rising }), { a: 10 }],
  ])('%s', (_, spec, drafts, plugin, expected) => expect(scoresOf(plugin, [...drafts, pod('p', spec)])).toEqual(expected));
});
