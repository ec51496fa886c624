import { describe, expect, it } from 'vitest';
import { complete } from '../../../domain/testing/objects-of.ts';
import { timestamp } from '../../../domain/time.ts';
import type { DaemonSet, Node, Pod } from '../../../schemas/kubernetes/types.ts';
import { verdictFor } from './should-run.ts';
import { agent, createDaemonWorld, refTo, templateOf, type DaemonWorld } from './testing/daemon-world.ts';

const three = ['n1', 'n2', 'n3'];
function started(spec: object = {}, nodes: readonly string[] = three): DaemonWorld {
  const it1 = createDaemonWorld(nodes);
  it1.create(spec);
  nodes.forEach((node) => it1.ready(node));
  return it1;
}

describe('DS-1: where it should run, and may stay', () => {
  const taint = (effect: string, key = 'dedicated') => ({ key, value: 'db', effect });
  const cases: readonly (readonly [string, object, { labels?: Readonly<Record<string, string>>; taints?: readonly object[] }, boolean, boolean])[] = [
    ['on any node', {}, {}, true, true],
    ['on the node it names', { nodeName: 'n1' }, {}, true, true],
    ['on no other', { nodeName: 'n2' }, {}, false, false],
    ['where its selector matches', { nodeSelector: { disk: 'ssd' } }, { labels: { disk: 'ssd' } }, true, true],
    ['not where it does not', { nodeSelector: { disk: 'ssd' } }, { labels: { disk: 'hdd' } }, false, false],
    [
      'where its affinity matches',
      {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'Exists' }] }] },
          },
        },
      },
      { labels: { disk: 'hdd' } },
      true,
      true,
    ],
    [
      'not where it does not',
      {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'Exists' }] }] },
          },
        },
      },
      {},
      false,
      false,
    ],
    ['not past a NoSchedule taint, but it may stay', {}, { taints: [taint('NoSchedule')] }, false, true],
    ['nor past a NoExecute taint', {}, { taints: [taint('NoExecute')] }, false, false],
    ['past a PreferNoSchedule taint', {}, { taints: [taint('PreferNoSchedule')] }, true, true],
    [
      'past a taint it tolerates',
      { tolerations: [{ key: 'dedicated', operator: 'Exists' }] },
      { taints: [taint('NoExecute'), taint('NoSchedule')] },
      true,
      true,
    ],
    ...['not-ready', 'unreachable'].map(
      (key) => [`DS-3: past ${key}:NoExecute`, {}, { taints: [taint('NoExecute', `node.kubernetes.io/${key}`)] }, true, true] as const,
    ),
    ...['disk-pressure', 'memory-pressure', 'pid-pressure', 'unschedulable'].map(
      (key) => [`DS-3: past ${key}:NoSchedule`, {}, { taints: [taint('NoSchedule', `node.kubernetes.io/${key}`)] }, true, true] as const,
    ),
    ['DS-3: not past network-unavailable', {}, { taints: [taint('NoSchedule', 'node.kubernetes.io/network-unavailable')] }, false, true],
    ['DS-3: but with the host network', { hostNetwork: true }, { taints: [taint('NoSchedule', 'node.kubernetes.io/network-unavailable')] }, true, true],
    ['not past not-ready:NoSchedule, but it may stay', {}, { taints: [taint('NoSchedule', 'node.kubernetes.io/not-ready')] }, false, true],
  ];
  it.each(cases)('%s', (_title, spec, { labels = {}, taints = [] }, shouldRun, mayStay) => {
    const set = complete<DaemonSet>({ apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'agent' }, spec: { template: templateOf(spec) } });
    const node = complete<Node>({ kind: 'Node', metadata: { name: 'n1', labels }, spec: { taints } });
    expect(verdictFor(set)(node)).toEqual({ shouldRun, mayStay });
  });
});

describe('the pods of a DaemonSet', () => {
  it('DS-2, DS-3, DS-6: are for one node each, tolerate its troubles and carry their revision', () => {
    const affinity = {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'DoesNotExist' }] }, { matchExpressions: [{ key: 'other', operator: 'Exists' }] }],
        },
      },
    };
    const it1 = createDaemonWorld(three);
    it1.create({ template: templateOf({ affinity }) });
    expect(it1.placed()).toEqual(['n1 agent:1', 'n2 agent:1', 'n3 agent:1']);
    const [pod] = it1.podsOn('n2');
    const hash = it1.revisions()[0]?.metadata.labels?.['controller-revision-hash'];
    expect(pod?.metadata).toMatchObject({
      name: expect.stringMatching(/^agent-[bcdfghjklmnpqrstvwxz2456789]{5}$/),
      labels: { app: 'agent', 'controller-revision-hash': hash, 'pod-template-generation': '1' },
      ownerReferences: [{ kind: 'DaemonSet', name: 'agent', uid: it1.set().metadata.uid, controller: true, blockOwnerDeletion: true }],
    });
    expect(pod?.spec?.nodeName).toBeUndefined();
    const terms = pod?.spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
    expect(terms).toEqual([{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n2'] }] }]);
    expect(pod?.spec?.tolerations?.map(({ key, effect }) => `${key?.split('/')[1]}:${effect}`)).toEqual(
      expect.arrayContaining(['not-ready:NoExecute', 'unreachable:NoExecute', 'unschedulable:NoSchedule', 'pid-pressure:NoSchedule']),
    );
    expect(it1.world.rejections).toEqual([]);
  });

  it('DS-1, DS-7: come and go with nodes, their labels and their taints', () => {
    const it1 = createDaemonWorld(['n1']);
    it1.create({ template: templateOf({ nodeSelector: { disk: 'ssd' } }) });
    expect(it1.placed()).toEqual([]);
    it1.changeNode('n1', { metadata: { labels: { disk: 'ssd' } } });
    expect(it1.placed()).toEqual(['n1 agent:1']);
    it1.node('n2', { labels: { disk: 'ssd' } });
    expect(it1.placed()).toEqual(['n1 agent:1', 'n2 agent:1']);
    it1.changeNode('n1', { spec: { taints: [{ key: 'k', effect: 'NoSchedule' }] } });
    expect([it1.placed(), it1.status()]).toMatchObject([['n1 agent:1', 'n2 agent:1'], { desiredNumberScheduled: 1, numberMisscheduled: 1 }]);
    it1.changeNode('n1', { spec: { taints: [{ key: 'k', effect: 'NoExecute' }] } });
    expect(it1.placed()).toEqual(['n2 agent:1']);
    it1.changeNode('n2', { metadata: { labels: { disk: null } } });
    expect(it1.placed()).toEqual([]);
    expect(it1.status()).toMatchObject({ desiredNumberScheduled: 0, currentNumberScheduled: 0, numberMisscheduled: 0 });
  });

  it('what else changes of a node wakes nobody', () => {
    const it1 = started();
    const before = it1.plan();
    it1.submit({
      verb: 'patch',
      ref: refTo('nodes', 'n1'),
      subresource: 'status',
      patchType: 'merge',
      patch: { status: { conditions: [{ type: 'Ready', status: 'True' }] } },
    });
    it1.changeNode('n1', { metadata: { labels: { irrelevant: 'yes' } } });
    expect(it1.plan()).toBe(before);
  });

  it('a pod that waits for a node that is gone goes', () => {
    const it1 = createDaemonWorld(['n1', 'n2']);
    it1.create();
    it1.submit({ verb: 'delete', ref: refTo('nodes', 'n1') });
    expect(it1.placed()).toEqual(['n2 agent:1']);
  });

  it('a pod that is deleted is made again, under a name that was never used', () => {
    const it1 = started();
    const before = it1.podsOn('n1')[0]?.metadata.name ?? '';
    it1.submit({ verb: 'delete', ref: refTo('pods', before) });
    const after = it1.podsOn('n1')[0]?.metadata.name;
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
    expect(it1.placed()).toHaveLength(3);
  });

  it('not before the old one is gone', () => {
    const it1 = started();
    const name = it1.podsOn('n1')[0]?.metadata.name ?? '';
    it1.submit({ verb: 'bind', ref: refTo('pods', name), nodeName: 'n1' });
    it1.submit({ verb: 'delete', ref: refTo('pods', name) });
    expect(it1.placed()).toEqual(['n2 agent:1', 'n3 agent:1']);
    it1.submit({ verb: 'delete', ref: refTo('pods', name), gracePeriodSeconds: 0 });
    expect(it1.placed()).toHaveLength(3);
  });

  it('DS-4, CTL-3: of several on a node the oldest stays; one that matches is adopted', () => {
    const it1 = started();
    const kept = it1.podsOn('n1')[0] as Pod;
    it1.world.nowMs += 5_000;
    const twin = {
      kind: 'Pod',
      metadata: { name: 'twin', namespace: 'default', labels: { app: 'agent' } },
      spec: { ...kept.spec, volumes: [], containers: [{ name: 'c', image: 'x' }] },
    };
    it1.submit({ verb: 'create', ref: refTo('pods', 'twin'), object: complete(twin) });
    expect(it1.podsOn('n1').map(({ metadata }) => metadata.name)).toEqual([kept.metadata.name]);
  });

  it('120 nodes take several plans of at most 100 steps', () => {
    const it1 = createDaemonWorld(Array.from({ length: 120 }, (_none, index) => `n${index}`));
    it1.create();
    expect(it1.placed()).toHaveLength(120);
    expect(it1.status()).toMatchObject({ desiredNumberScheduled: 120, currentNumberScheduled: 120 });
    expect(it1.world.rejections).toEqual([]);
  });

  it('CTL-6: none is made where the namespace is being terminated', () => {
    const it1 = started();
    it1.world.submit({ verb: 'delete', ref: { ...refTo('namespaces', 'default'), namespace: '' } });
    it1.node('n4');
    expect(it1.placed()).toHaveLength(3);
    expect(it1.plan()).toMatchObject({ kind: 'blocked' });
  });
});

describe('DS-4: pods that fail', () => {
  it('are replaced at once, then after 1 s, 2 s, 4 s', () => {
    const it1 = started({}, ['n1']);
    it1.phase('n1', 'Failed');
    const delays: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const failed = it1.podsOn('n1')[0]?.metadata.name;
      const startMs = it1.world.nowMs;
      it1.phase('n1', 'Failed');
      for (let second = 0; second < 20 && it1.podsOn('n1')[0]?.metadata.name === failed; second += 1) it1.world.passTo(it1.world.nowMs + 1_000);
      delays.push(it1.world.nowMs - startMs);
    }
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000]);
    const told = it1.events().filter(({ reason }) => reason === 'FailedDaemonPod');
    expect(told).toHaveLength(5);
    expect(told[0]).toMatchObject({ type: 'Warning', source: { component: 'daemonset-controller' } });
    expect(told.map(({ message }) => message).join()).toMatch(/Found failed daemon pod default\/agent-\w{5} on node n1, will try to kill it/);
  });

  it('and one that held out for half an hour begins anew', () => {
    const it1 = started({}, ['n1']);
    for (let round = 0; round < 3; round += 1) {
      it1.phase('n1', 'Failed');
      it1.world.passTo(it1.world.nowMs + 10_000);
    }
    it1.ready('n1');
    it1.world.passTo(it1.world.nowMs + 1_900_000);
    it1.phase('n1', 'Failed');
    expect(it1.podsOn('n1')[0]?.metadata.annotations).toMatchObject({ 'k8shost.io/daemon-pods-failed-before': '1' });
  });

  it.each(['Failed', 'Succeeded'])('%s ones on a node where it should not run go without a successor', (phase) => {
    const it1 = started({}, ['n1']);
    it1.changeNode('n1', { spec: { taints: [{ key: 'k', effect: 'NoSchedule' }] } });
    it1.phase('n1', phase);
    expect(it1.placed()).toEqual([]);
  });
});

describe('DS-5: a rolling update', () => {
  it('replaces one pod, and the next when that is available', () => {
    const it1 = started({ minReadySeconds: 10 });
    it1.world.passTo(it1.world.nowMs + 10_000);
    it1.image('agent:2');
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:1', 'n3 agent:1']);
    it1.ready('n1');
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:1', 'n3 agent:1']);
    it1.world.passTo(it1.world.nowMs + 10_000);
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:2', 'n3 agent:1']);
    it1.ready('n2');
    it1.world.passTo(it1.world.nowMs + 10_000);
    it1.ready('n3');
    it1.world.passTo(it1.world.nowMs + 10_000);
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:2', 'n3 agent:2']);
    expect(it1.status()).toMatchObject({ updatedNumberScheduled: 3, numberAvailable: 3, numberUnavailable: 0 });
    expect(it1.plan()).toEqual({ kind: 'settled' });
  });

  const shares: readonly (readonly [string | number, number])[] = [
    [2, 2],
    ['34%', 2],
    ['1%', 1],
    ['100%', 3],
  ];
  it.each(shares)('maxUnavailable %s of three is %i: a share rounds up', (maxUnavailable, gone) => {
    const it1 = started({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable } } });
    it1.image('agent:2');
    expect(it1.placed().filter((pod) => pod.endsWith(':2'))).toHaveLength(gone);
  });

  it('old pods that are not available do not count, and go at once', () => {
    const it1 = createDaemonWorld(['n1', 'n2', 'n3', 'n4']);
    it1.create();
    it1.ready('n1');
    it1.ready('n2');
    it1.image('agent:2');
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:1', 'n3 agent:2', 'n4 agent:2']);
    it1.ready('n1');
    it1.ready('n3');
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:1', 'n3 agent:2', 'n4 agent:2']);
    it1.ready('n4');
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:2', 'n3 agent:2', 'n4 agent:2']);
  });

  it('maxSurge makes the new pod beside the old one, which goes when the new one is available', () => {
    const it1 = started({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } });
    it1.world.nowMs += 1_000;
    it1.image('agent:2');
    expect(it1.placed()).toEqual(['n1 agent:1', 'n1 agent:2', 'n2 agent:1', 'n3 agent:1']);
    expect(it1.status()).toMatchObject({ currentNumberScheduled: 3, updatedNumberScheduled: 0, numberAvailable: 3 });
    it1.ready('n1', 'agent:2');
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:1', 'n2 agent:2', 'n3 agent:1']);
    it1.ready('n2', 'agent:2');
    it1.ready('n3', 'agent:2');
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:2', 'n3 agent:2']);
    expect(it1.world.rejections).toEqual([]);
  });

  it('an old pod that stops being ready while its successor comes goes at once', () => {
    const it1 = started({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } });
    it1.world.nowMs += 1_000;
    it1.image('agent:2');
    it1.phase('n1', 'Running');
    expect(it1.placed()).toEqual(['n1 agent:2', 'n2 agent:1', 'n2 agent:2', 'n3 agent:1']);
  });

  it('DS-5: after two updates in a row the old pod that is available stays until the newest one is', () => {
    const it1 = started({ updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } }, ['n1']);
    it1.world.nowMs += 1_000;
    it1.image('agent:2');
    const readiness = (status: string) => ({ phase: 'Running', conditions: [{ type: 'Ready', status, lastTransitionTime: timestamp(it1.world.nowMs) }] });
    // All of it before the controller looks again.
    for (const { metadata, spec } of it1.podsOn('n1')) {
      const patch = { status: readiness(spec?.containers[0]?.image === 'agent:2' ? 'True' : 'False') };
      it1.world.submit({ verb: 'patch', ref: refTo('pods', metadata.name), subresource: 'status', patchType: 'strategic', patch });
    }
    it1.image('agent:3');
    expect(it1.placed()).toEqual(['n1 agent:2', 'n1 agent:3']);
    it1.ready('n1', 'agent:3');
    expect(it1.placed()).toEqual(['n1 agent:3']);
  });

  it('DS-6: OnDelete replaces only what somebody deletes', () => {
    const it1 = started({ updateStrategy: { type: 'OnDelete' } });
    it1.image('agent:2');
    expect(it1.placed()).toEqual(['n1 agent:1', 'n2 agent:1', 'n3 agent:1']);
    it1.submit({ verb: 'delete', ref: refTo('pods', it1.podsOn('n2')[0]?.metadata.name ?? '') });
    expect(it1.placed()).toEqual(['n1 agent:1', 'n2 agent:2', 'n3 agent:1']);
  });
});

describe('revisions and status', () => {
  it('DS-6: each template is kept once, and going back numbers it anew', () => {
    const it1 = started({}, ['n1']);
    const [first] = it1.revisions();
    expect(first).toMatchObject({ revision: 1, data: { spec: { template: { $patch: 'replace' } } }, metadata: { ownerReferences: [{ kind: 'DaemonSet' }] } });
    expect(first?.metadata.name).toBe(`agent-${first?.metadata.labels?.['controller-revision-hash']}`);
    it1.image('agent:2');
    it1.ready('n1');
    it1.submit({ verb: 'patch', ref: agent, patchType: 'strategic', patch: first?.data ?? null });
    it1.ready('n1');
    expect(it1.placed()).toEqual(['n1 agent:1']);
    expect(it1.revisions().map(({ metadata, revision }) => [metadata.name === first?.metadata.name, revision])).toEqual([
      [false, 2],
      [true, 3],
    ]);
  });

  it('DS-6: beyond revisionHistoryLimit the oldest go', () => {
    const it1 = started({ revisionHistoryLimit: 1 }, ['n1']);
    for (const tag of [2, 3, 4]) {
      it1.image(`agent:${tag}`);
      it1.ready('n1');
    }
    expect(it1.revisions().map(({ revision }) => revision)).toEqual([3, 4]);
  });

  it('DS-7, CTL-2, CTL-9: counts', () => {
    const it1 = createDaemonWorld(three);
    it1.node('n4', { taints: [{ key: 'k', effect: 'NoSchedule' }] });
    it1.create({ minReadySeconds: 30 });
    it1.ready('n1');
    expect(it1.status()).toEqual({
      observedGeneration: 1,
      desiredNumberScheduled: 3,
      currentNumberScheduled: 3,
      numberMisscheduled: 0,
      numberReady: 1,
      updatedNumberScheduled: 3,
      numberAvailable: 0,
      numberUnavailable: 3,
    });
    it1.world.passTo(it1.world.nowMs + 30_000);
    expect(it1.status()).toMatchObject({ numberAvailable: 1, numberUnavailable: 2 });
  });
});
