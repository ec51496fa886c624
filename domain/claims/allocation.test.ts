// K11: a node's room is taken and given back exactly once, in the batch of what takes it.

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { addRoom, noRoom, podRequests, takesRoom } from '../pod-requests.ts';
import { decided, type Decided, nodeDraft, podDraft } from '../testing/decided.ts';
import { testTenant } from '../testing/objects-of.ts';
import { allocationOf } from './allocation.ts';

let d: Decided;
beforeEach(() => {
  d = decided();
});

const allocation = (node = 'n1') => allocationOf(d.world.fold, testTenant, node);
const used = (node = 'n1') => [allocation(node)?.used.cpuMillis, allocation(node)?.used.pods];
const bind = (pod: string, nodeName = 'n1') => ({ verb: 'bind', ref: d.ref('pods', pod), nodeName }) as const;
const phase = (pod: string, value: string) =>
  ({ verb: 'patch', ref: d.ref('pods', pod), subresource: 'status', patchType: 'merge', patch: { status: { phase: value } } }) as const;
const remove = (pod: string, gracePeriodSeconds?: number) =>
  ({ verb: 'delete', ref: d.ref('pods', pod), ...(gracePeriodSeconds === undefined ? {} : { gracePeriodSeconds }) }) as const;

describe('a binding', () => {
  it('takes the room in the same batch', () => {
    d.create(nodeDraft('n1'));
    d.create(podDraft('a'));
    d.told();
    d.submit(bind('a'));
    expect(d.told()).toEqual(['PodBound pods a', 'ClaimTaken _claims n1']);
    expect(used()).toEqual([500, 1]);
    expect(d.find<Pod>(d.ref('pods', 'a'))?.status?.conditions).toMatchObject([{ type: 'PodScheduled', status: 'True' }]);
    expect(d.entry(d.ref('pods', 'a')).object.metadata.generation).toBe(1);
  });

  it('is refused where the room is gone, where the node is cordoned or unknown, and for a pod that has a node, gates, or goes', () => {
    d.create(nodeDraft('n1'));
    d.create(nodeDraft('cordoned', undefined, { unschedulable: true }));
    for (const name of ['a', 'b', 'c']) d.create(podDraft(name));
    d.submit(bind('a'));
    d.submit(bind('b'));
    expect(d.rejected(bind('c'))).toMatchObject({ kind: 'conflict', message: 'node "n1" has insufficient cpu for pod c' });
    expect(d.rejected(bind('c', 'cordoned'))).toMatchObject({ kind: 'conflict', message: 'node "cordoned" is unschedulable' });
    expect(d.rejected(bind('c', 'nowhere'))).toMatchObject({ kind: 'not-found', resource: 'nodes' });
    expect(d.rejected(bind('a'))).toMatchObject({ kind: 'conflict', message: 'pod a is already assigned to node "n1"' });
    expect(d.rejected(bind('missing'))).toMatchObject({ kind: 'not-found', resource: 'pods' });
    expect(d.rejected({ ...bind('c'), precondition: { uid: 'another' } })).toMatchObject({ kind: 'conflict' });
    d.create(podDraft('gated', { schedulingGates: [{ name: 'x.io/wait' }] }));
    expect(d.rejected(bind('gated'))).toMatchObject({ kind: 'conflict' });
    d.submit(remove('a'));
    expect(d.rejected(bind('a'))).toMatchObject({ kind: 'conflict', message: 'pod a is being deleted, cannot be assigned to a host' });
  });

  it('to a cordoned node needs the toleration', () => {
    d.create(nodeDraft('n1', undefined, { unschedulable: true }));
    d.create(podDraft('a', { tolerations: [{ key: 'node.kubernetes.io/unschedulable', operator: 'Exists', effect: 'NoSchedule' }] }));
    expect(d.rejected(bind('a'))).toBeUndefined();
  });

  it('SCH-117: ends what the pod was meant for', () => {
    d.create(nodeDraft('n1'));
    d.create(podDraft('a'));
    d.submit({ verb: 'patch', ref: d.ref('pods', 'a'), subresource: 'status', patchType: 'merge', patch: { status: { nominatedNodeName: 'n2' } } });
    d.submit(bind('a'));
    expect(d.find<Pod>(d.ref('pods', 'a'))?.status).not.toHaveProperty('nominatedNodeName');
  });

  it('is the only way to a node for a pod that has none', () => {
    d.create(nodeDraft('n1'));
    d.create(podDraft('a'));
    expect(d.rejected({ verb: 'patch', ref: d.ref('pods', 'a'), patchType: 'merge', patch: { spec: { nodeName: 'n1' } } })).toMatchObject({ kind: 'invalid' });
    expect(d.rejected({ verb: 'bind', ref: d.ref('nodes', 'n1', ''), nodeName: 'n1' })).toMatchObject({ kind: 'method-not-supported' });
  });
});

describe('the room of a pod', () => {
  beforeEach(() => {
    d.create(nodeDraft('n1'));
  });

  it('is taken on create with a nodeName', () => {
    d.create(podDraft('a', { nodeName: 'n1' }));
    expect(used()).toEqual([500, 1]);
  });

  it('is given back when it is gone, not when its deletion begins', () => {
    d.create(podDraft('a', { nodeName: 'n1' }));
    d.submit(remove('a'));
    expect(used()).toEqual([500, 1]);
    d.submit(remove('a', 0));
    expect(used()).toEqual([0, 0]);
  });

  it.each(['Succeeded', 'Failed'])('is given back once when it ends as %s', (ended) => {
    d.create(podDraft('a', { nodeName: 'n1' }));
    d.submit(phase('a', ended));
    expect(used()).toEqual([0, 0]);
    d.submit(phase('a', ended));
    d.submit(remove('a'));
    expect(d.find(d.ref('pods', 'a'))).toBeUndefined();
    expect(used()).toEqual([0, 0]);
  });

  it('does not change with its status', () => {
    d.create(podDraft('a', { nodeName: 'n1' }));
    d.told();
    d.submit(phase('a', 'Running'));
    expect(d.told()).toEqual(['StatusUpdated pods a']);
  });
});

describe('a node', () => {
  const patchNode = (patch: object, subresource?: 'status') =>
    ({ verb: 'patch', ref: d.ref('nodes', 'n1', ''), patchType: 'merge', patch, ...(subresource ? { subresource } : {}) }) as never;

  it('writes its claim when it comes, is cordoned, uncordoned, or offers something else, and only then', () => {
    d.create(nodeDraft('n1'));
    expect(allocation()).toEqual({
      allocatable: { cpuMillis: 1000, memoryBytes: 4 * 2 ** 30, ephemeralStorageBytes: 0, pods: 10 },
      unschedulable: false,
      used: noRoom,
    });
    d.submit(patchNode({ spec: { unschedulable: true } }));
    expect(allocation()?.unschedulable).toBe(true);
    d.submit(patchNode({ spec: { unschedulable: null } }));
    expect(allocation()?.unschedulable).toBe(false);
    d.submit(patchNode({ status: { allocatable: { cpu: '2' } } }, 'status'));
    expect(allocation()?.allocatable.cpuMillis).toBe(2000);
    d.told();
    d.submit(patchNode({ metadata: { labels: { zone: 'a' } } }));
    expect(d.told()).toEqual(['Updated nodes n1']);
  });

  it('leaves no claim when it goes without pods', () => {
    d.create(nodeDraft('n1'));
    d.submit({ verb: 'delete', ref: d.ref('nodes', 'n1', '') });
    expect(allocation()).toBeUndefined();
  });

  it('that comes back finds what its pods still hold, also when one ended meanwhile', () => {
    d.create(nodeDraft('n1'));
    d.create(podDraft('a', { nodeName: 'n1' }));
    d.create(podDraft('b', { nodeName: 'n1' }));
    d.submit({ verb: 'delete', ref: d.ref('nodes', 'n1', '') });
    d.create(podDraft('c'));
    expect(d.rejected(bind('c'))).toMatchObject({ kind: 'not-found', resource: 'nodes', name: 'n1' });
    d.told();
    d.submit(phase('a', 'Failed'));
    // The pod and the node that returns write one claim, so neither can miss the other.
    expect(d.told()).toEqual(['StatusUpdated pods a', 'ClaimTaken _claims n1']);
    d.create(nodeDraft('n1'));
    expect(used()).toEqual([500, 1]);
    d.submit(bind('c'));
  });

  it('that never was is remembered while pods name it', () => {
    d.create(podDraft('a', { nodeName: 'n1' }));
    expect(used()).toEqual([500, 1]);
    d.submit(remove('a', 0));
    expect(allocation()).toBeUndefined();
  });
});

it('the claim is the sum of the pods, whatever happens in whatever order', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const node = fc.constantFrom('n1', 'n2');
  const step = fc.oneof(
    fc.record({ do: fc.constant('create' as const), name, node: fc.option(node, { nil: undefined }) }),
    fc.record({ do: fc.constant('bind' as const), name, node }),
    fc.record({ do: fc.constant('end' as const), name }),
    fc.record({ do: fc.constant('delete' as const), name, grace: fc.constantFrom(undefined, 0) }),
    fc.record({ do: fc.constant('node' as const), node, there: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      d = decided();
      for (const one of steps) {
        if (one.do === 'create') d.rejected(d.creating(podDraft(one.name, one.node === undefined ? {} : { nodeName: one.node })));
        if (one.do === 'bind') d.rejected(bind(one.name, one.node));
        if (one.do === 'end') d.rejected(phase(one.name, 'Succeeded'));
        if (one.do === 'delete') d.rejected(remove(one.name, one.grace));
        if (one.do === 'node') d.rejected(one.there ? d.creating(nodeDraft(one.node)) : { verb: 'delete', ref: d.ref('nodes', one.node, '') });
        for (const at of ['n1', 'n2']) {
          const pods = d.world.fold.by<Pod>('podsByNode', `acme/shop/${at}`).filter(({ object }) => takesRoom(object));
          const sum = pods.reduce((room, { object }) => addRoom(room, podRequests(object)), noRoom);
          const isThere = d.find(d.ref('nodes', at, '')) !== undefined;
          expect(allocation(at)?.used).toEqual(isThere || pods.length > 0 ? sum : undefined);
        }
      }
    }),
    { numRuns: 40 },
  );
});
