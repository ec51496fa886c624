// What is told when something stands in a controller's way: a quota that is used up.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Ref } from '../../domain/ref.ts';
import { complete, testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Event } from '../../schemas/kubernetes/types.ts';
import { createOwnership } from '../ownership/ownership.ts';
import { createWorkloads } from './workloads.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const namespaced = kubernetesFacts.resources().flatMap((facts) => (facts.namespaced ? [facts.resource] : []));

let world: SmallWorld;
beforeEach(() => {
  world = createSmallWorld([createOwnership(namespaced, kubernetesFacts.resources()), createWorkloads()], kubernetesFacts);
  submit({ verb: 'create', ref: ref('namespaces', 'default', ''), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
});

function submit(wish: Wish): void {
  expect(world.submit(wish)).toBeUndefined();
  world.run();
}
const create = (apiVersion: string, kind: string, resource: string, name: string, spec: object): void =>
  submit({ verb: 'create', ref: ref(resource, name), object: { apiVersion, kind, metadata: { name, namespace: 'default' }, spec } as unknown as ApiObject });
const limit = (hard: object): void => create('v1', 'ResourceQuota', 'resourcequotas', 'q', { hard });
const pod = (more: object = {}) => ({ metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'i' }], ...more } });
const claim = { metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } };
const selector = { matchLabels: { app: 'web' } };
const told = (type = 'Warning'): readonly string[] =>
  world.fold
    .list<Event>(testTenant, 'events')
    .filter(({ object }) => object.type === type)
    .map(({ object }) => `${object.involvedObject.kind} ${object.reason}: ${object.message}`);
const conditionsOf = (resource: string): readonly Json[] =>
  world.fold.list(testTenant, resource).flatMap(({ object }) => (object as { status?: { conditions?: readonly Json[] } }).status?.conditions ?? []);
const exceeded = (name: string): string => `pods "${name}" is forbidden: exceeded quota: q, requested: pods=1, used: pods=2, limited: pods=2`;

describe('CTL-8, RS-4: pods that a quota forbids', () => {
  it('a ReplicaSet says so once, in an Event and a condition that its Deployment repeats (DEP-12), and asks for few more (CTL-5)', () => {
    limit({ pods: '2' });
    create('apps/v1', 'Deployment', 'deployments.apps', 'web', { replicas: 20, selector, template: pod() });
    expect(world.fold.list(testTenant, 'pods')).toHaveLength(2);
    const [failed, ...others] = told();
    expect(others).toEqual([]);
    const [, name = ''] = /pods "([^"]+)"/.exec(failed ?? '') ?? [];
    expect(failed).toBe(`ReplicaSet FailedCreate: Error creating: ${exceeded(name)}`);
    const condition = { type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: exceeded(name) };
    expect(conditionsOf('replicasets.apps')).toMatchObject([condition]);
    expect(conditionsOf('deployments.apps')).toEqual(expect.arrayContaining([expect.objectContaining(condition)]));
    // What was made was told of; the refusals came one batch after it at the most.
    expect(told('Normal').filter((text) => text.startsWith('ReplicaSet SuccessfulCreate'))).toHaveLength(2);
    expect(world.rejections.length).toBeLessThan(5);

    // An hour later, asked again each time it may be, it has said no more.
    const events = world.events.length;
    for (let again = 0; again < 12; again += 1)
      submit({ verb: 'patch', ref: ref('resourcequotas', 'q'), patchType: 'merge', patch: { metadata: { labels: { n: `${again}` } } } });
    expect(world.events.length - events).toBe(12);

    submit({ verb: 'patch', ref: ref('resourcequotas', 'q'), patchType: 'merge', patch: { spec: { hard: { pods: '30' } } } });
    submit({ verb: 'patch', ref: ref('deployments.apps', 'web'), patchType: 'merge', patch: { metadata: { annotations: { a: 'b' } } } });
    expect(world.fold.list(testTenant, 'pods')).toHaveLength(20);
    expect(conditionsOf('replicasets.apps')).toEqual([]);
    expect(JSON.stringify(conditionsOf('deployments.apps'))).not.toContain('ReplicaFailure');
  });

  it.each<readonly [string, string, string, string, object, RegExp]>([
    [
      'apps/v1',
      'StatefulSet',
      'statefulsets.apps',
      'pods',
      { serviceName: 's', template: pod(), selector },
      /^StatefulSet FailedCreate: Create Pod x-0 in StatefulSet x failed error: pods "x-0" is forbidden: exceeded quota/,
    ],
    [
      'apps/v1',
      'StatefulSet',
      'statefulsets.apps',
      'persistentvolumeclaims',
      { serviceName: 's', template: pod(), selector, volumeClaimTemplates: [claim] },
      /^StatefulSet FailedCreate: Create Claim data-x-0 for Pod x-0 in StatefulSet x failed error: persistentvolumeclaims "data-x-0" is forbidden: exceeded quota/,
    ],
    [
      'apps/v1',
      'DaemonSet',
      'daemonsets.apps',
      'pods',
      { template: pod(), selector },
      /^DaemonSet FailedCreate: Error creating: pods "x-\w{5}" is forbidden: exceeded quota/,
    ],
    [
      'batch/v1',
      'Job',
      'jobs.batch',
      'pods',
      { template: pod({ restartPolicy: 'Never' }) },
      /^Job FailedCreate: Error creating: pods "x-\w{5}" is forbidden: exceeded quota/,
    ],
    [
      'v1',
      'ReplicationController',
      'replicationcontrollers',
      'pods',
      { template: pod(), selector: { app: 'web' } },
      /^ReplicationController FailedCreate: Error creating: pods "x-\w{5}" is forbidden: exceeded quota/,
    ],
    [
      'apps/v1',
      'Deployment',
      'deployments.apps',
      'count/replicasets.apps',
      { template: pod(), selector },
      /^Deployment ReplicaSetCreateError: Failed to create new replica set "x-\w+": replicasets.apps "x-\w+" is forbidden: exceeded quota/,
    ],
  ])('%s %s', (apiVersion, kind, resource, counted, spec, message) => {
    limit({ [counted]: '0' });
    world.submit({ verb: 'create', ref: ref('nodes', 'n1', ''), object: complete({ kind: 'Node', metadata: { name: 'n1' } }) });
    world.submit({ verb: 'patch', ref: ref('nodes', 'n1', ''), patchType: 'merge', patch: { spec: { taints: null } } });
    create(apiVersion, kind, resource, 'x', spec);
    expect(told()).toEqual([expect.stringMatching(message)]);
    const events = world.events.length;
    world.passTo(world.nowMs + 3_600_000);
    expect(world.events.length).toBe(events);
  });

  it('are made as soon as there is room for them, because another is gone or the quota is larger', () => {
    limit({ pods: '2' });
    create('v1', 'Pod', 'pods', 'alone', pod().spec);
    create('apps/v1', 'ReplicaSet', 'replicasets.apps', 'web', { replicas: 2, selector, template: pod() });
    create('batch/v1', 'Job', 'jobs.batch', 'sum', { template: pod({ restartPolicy: 'Never' }) });
    const count = (kind: string): number =>
      world.fold.list(testTenant, 'pods').filter(({ object }) => object.metadata.ownerReferences?.some((owner) => owner.kind === kind)).length;
    expect([count('ReplicaSet'), count('Job')]).toEqual([1, 0]);
    submit({ verb: 'delete', ref: ref('pods', 'alone'), gracePeriodSeconds: 0 });
    expect([count('ReplicaSet'), count('Job')]).toEqual([2, 0]);
    submit({ verb: 'patch', ref: ref('resourcequotas', 'q'), patchType: 'merge', patch: { spec: { hard: { pods: '3' } } } });
    expect([count('ReplicaSet'), count('Job')]).toEqual([2, 1]);
    const asked = world.rejections.length;
    submit({ verb: 'delete', ref: ref('resourcequotas', 'q') });
    expect(world.rejections.length).toBe(asked);
  });

  it('a Deployment whose set is refused does not progress, and says why (DEP-12)', () => {
    limit({ 'count/replicasets.apps': '0' });
    create('apps/v1', 'Deployment', 'deployments.apps', 'x', { template: pod(), selector });
    expect(conditionsOf('deployments.apps')).toMatchObject([{ type: 'Progressing', status: 'False', reason: 'ReplicaSetCreateError' }]);
  });
});
