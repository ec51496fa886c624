import { describe, expect, it } from 'vitest';
import { node, pod, refusalsOf } from '../testing/decided.ts';
import { asking, sized } from '../testing/resource-drafts.ts';
import { nodeResourcesFit, type FitArgs } from './node-resources-fit.ts';
import { cpuAndMemory } from './resources.ts';

const args: FitArgs = { strategy: { type: 'LeastAllocated' }, resources: cpuAndMemory, ignoredResources: new Set(), ignoredGroups: new Set() };
const [gpu, other, huge, theirs] = ['example.com/aaa', 'example.com/bbb', 'hugepages-2Mi', 'kubernetes.io/something'];
const size = { cpu: '10m', memory: '20', pods: '32', [gpu]: '5', 'ephemeral-storage': '20', [huge]: '5' };
const asks = (cpu: number, memory: number, more: Record<string, string> = {}) => asking({ cpu: `${cpu}m`, memory: `${memory}`, ...more });
const starting = (...inits: readonly object[]) => ({
  ...asks(1, 1),
  initContainers: inits.map((one, index) => ({ ...(one as ReturnType<typeof asks>).containers[0], name: `i${index}` })),
});

// Source: noderesources/fit_test.go TestEnoughRequests. What is asked for against what is taken of 10m of cpu and 20 bytes of memory.
describe('SCH-51, SCH-3: a node has enough of each resource, or lacks it until pods go, or for ever', () => {
  it.each<[string, object, object, string | undefined, Partial<FitArgs>?]>([
    ['nothing', {}, asks(10, 20), undefined],
    ['nothing, of a node that is overdrawn', {}, asks(11, 21), undefined],
    ['both lack', asks(1, 1), asks(10, 20), 'Insufficient cpu, Insufficient memory (resolvable)'],
    ['an init container needs more', starting(asks(3, 1)), asks(8, 19), 'Insufficient cpu (resolvable)'],
    ['the most that one of them needs', starting(asks(3, 1), asks(2, 1)), asks(8, 19), 'Insufficient cpu (resolvable)'],
    ['the most memory', starting(asks(1, 3), asks(1, 2)), asks(9, 19), 'Insufficient memory (resolvable)'],
    ['init containers need no more than containers', starting(asks(1, 1), asks(1, 1)), asks(9, 19), undefined],
    ['both are there', asks(1, 1), asks(5, 5), undefined],
    ['cpu lacks', asks(2, 1), asks(9, 5), 'Insufficient cpu (resolvable)'],
    ['memory lacks', asks(1, 2), asks(5, 19), 'Insufficient memory (resolvable)'],
    ['exactly enough', asks(5, 1), asks(5, 19), undefined],
    ['more cpu than the node has', asks(11, 1), asks(0, 0), 'Insufficient cpu'],
    ['one beyond help and one not', asks(11, 2), asks(0, 19), 'Insufficient cpu, Insufficient memory'],
    ['storage lacks', asks(1, 1, { 'ephemeral-storage': '2' }), asks(1, 1, { 'ephemeral-storage': '19' }), 'Insufficient ephemeral-storage (resolvable)'],
    ['an extended resource', asks(0, 0, { [gpu]: '1' }), asks(0, 0), undefined],
    ['more of it than the node has', asks(1, 1, { [gpu]: '10' }), asks(0, 0), `Insufficient ${gpu}`],
    ['all of it is taken', asks(1, 1, { [gpu]: '1' }), asks(0, 0, { [gpu]: '5' }), `Insufficient ${gpu} (resolvable)`],
    ['the sum of containers is more', asking({ [gpu]: '3' }, { [gpu]: '3' }), asks(0, 0, { [gpu]: '2' }), `Insufficient ${gpu}`],
    ['one that the node does not know', asks(1, 1, { [other]: '1' }), asks(0, 0), `Insufficient ${other}`],
    ['none of one that is overdrawn', asks(1, 1, { [gpu]: '0' }), asks(0, 0, { [gpu]: '6' }), undefined],
    ['huge pages', asking({ [huge]: '3' }, { [huge]: '3' }), asks(0, 0, { [huge]: '2' }), `Insufficient ${huge}`],
    ['one that somebody else counts', asks(1, 1, { [other]: '1' }), asks(0, 0), undefined, { ignoredResources: new Set([other]) }],
    ['a group of them', asks(1, 1, { [other]: '1', [theirs]: '1' }), asks(0, 0), `Insufficient ${theirs}`, { ignoredGroups: new Set(['example.com']) }],
    ['overhead that fits', { ...asks(1, 1), overhead: { cpu: '3m', memory: '13' } }, asks(5, 5), undefined],
    ['overhead that does not', { ...asks(1, 1), overhead: { cpu: '1m', memory: '15' } }, asks(5, 5), 'Insufficient memory (resolvable)'],
    ['of the pod as a whole', { ...asks(1, 1), resources: { requests: { cpu: '7m', memory: '2' } } }, asks(5, 5), 'Insufficient cpu (resolvable)'],
  ])('%s', (_, wanted, taken, expected, more = {}) => {
    const drafts = [node('a', {}, { status: { allocatable: size } }), pod('other', { nodeName: 'a', ...taken }), pod('p', wanted)];
    expect(refusalsOf(nodeResourcesFit({ ...args, ...more }), drafts)).toEqual(expected === undefined ? {} : { a: expected });
  });
});

// Source: fit_test.go TestNotEnoughRequests.
describe('SCH-50: a node has room for one more pod', () => {
  it.each([
    ['no more', '1', {}, { a: 'Too many pods (resolvable)' }],
    ['no more, and other things lack', '1', asks(11, 1), { a: 'Too many pods, Insufficient cpu' }],
    ['one more', '2', {}, {}],
  ])('%s', (_, pods, spec, expected) => {
    expect(refusalsOf(nodeResourcesFit(args), [sized('a', { ...size, pods }), pod('other', { nodeName: 'a' }), pod('p', spec)])).toEqual(expected);
  });
});
