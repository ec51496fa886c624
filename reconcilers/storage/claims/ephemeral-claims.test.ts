import { describe, expect, it } from 'vitest';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { controllerReference } from '../../../domain/new-object.ts';
import type { Draft } from '../../../domain/testing/objects-of.ts';
import { claimDraft, claimRefTo, classDraft, nodeDraft, refTo, storageWorld, type StorageWorld } from '../testing/storage-world.ts';

const template = {
  metadata: { labels: { app: 'web' }, annotations: { why: 'scratch' } },
  spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } },
};
const podDraft = (name: string, spec: object = {}, metadata: object = {}): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default', ...metadata },
  spec: { containers: [{ name: 'c', image: 'i' }], volumes: [{ name: 'scratch', ephemeral: { volumeClaimTemplate: template } }], ...spec },
});
const pod = refTo('pods', 'web');

function podWorld(classMore: object = {}): StorageWorld {
  const one = storageWorld();
  one.create(classDraft('fast', classMore));
  one.create(nodeDraft('n1'));
  one.create({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSINode',
    metadata: { name: 'n1' },
    spec: { drivers: [{ name: 'csi.lightningstor.plasma.cloud', nodeID: 'n1' }] },
  });
  return one;
}
const attached = ({ world }: StorageWorld): number => world.fold.list({ org: pod.org, project: pod.project }, 'volumeattachments.storage.k8s.io').length;

describe('a volume that a pod has of its own', () => {
  it('gets a claim of what the pod says, which is the pod’s and is bound as others are', () => {
    const one = podWorld();
    one.create(podDraft('web'));
    const owner = one.get<Pod>(pod);
    expect(one.claim('web-scratch')).toMatchObject({
      metadata: { labels: { app: 'web' }, annotations: { why: 'scratch' }, ownerReferences: [owner && controllerReference(owner)] },
      spec: { storageClassName: 'fast', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      status: { phase: 'Bound' },
    });
    expect([one.told('web'), one.world.rejections]).toEqual([[], []]);
  });

  it('waits for its pod to be scheduled where its class does, and is attached where the pod is', () => {
    const one = podWorld({ volumeBindingMode: 'WaitForFirstConsumer' });
    one.create(podDraft('web'));
    expect(one.why(claimRefTo('web-scratch'))).toBe('waiting for pod web to be scheduled');
    one.submit({ verb: 'bind', ref: pod, nodeName: 'n1' });
    expect([one.claim('web-scratch')?.status?.phase, attached(one)]).toEqual(['Bound', 1]);
  });

  it('is claimed again where its claim was taken from a pod that waits', () => {
    const one = podWorld();
    one.create(podDraft('web'));
    const first = one.claim('web-scratch')?.metadata.uid;
    one.remove(claimRefTo('web-scratch'));
    one.patch(claimRefTo('web-scratch'), { metadata: { finalizers: null } });
    expect(one.claim('web-scratch')?.metadata.uid).not.toBe(first);
    expect(one.claim('web-scratch')?.status?.phase).toBe('Bound');
  });

  it('is not claimed for a pod that is being deleted, or has ended', () => {
    const one = podWorld();
    for (const name of ['ending', 'ended']) one.create(podDraft(name, { nodeName: 'n1' }));
    one.remove(refTo('pods', 'ending'), 30);
    one.patch(refTo('pods', 'ended'), { status: { phase: 'Succeeded' } }, 'status');
    for (const name of ['ending', 'ended']) one.remove(claimRefTo(`${name}-scratch`));
    one.patch(claimRefTo('ending-scratch'), { metadata: { finalizers: null } });
    expect([one.claim('ending-scratch'), one.claim('ended-scratch')]).toEqual([undefined, undefined]);
  });
});

describe('a claim that has the name of a pod’s own and is not', () => {
  it('is told of, and neither used nor protected by the pod', () => {
    const one = podWorld();
    one.create(claimDraft('web-scratch'));
    one.create(podDraft('web', { nodeName: 'n1' }));
    const why = 'ephemeral volume scratch: PVC default/web-scratch was not created for pod default/web (pod is not owner)';
    expect([one.told('web'), one.why(pod), attached(one)]).toEqual([[`FailedBinding: ${why}`], why, 0]);
    const before = one.claim('web-scratch')?.metadata.uid;
    one.remove(claimRefTo('web-scratch'));
    expect(one.claim('web-scratch')?.metadata.uid).not.toBe(before);
    expect([one.claim('web-scratch')?.metadata.ownerReferences?.[0]?.name, attached(one)]).toEqual(['web', 1]);
  });
});

describe('PVB-7: the claim of a pod’s own volume', () => {
  it('is protected while the pod uses it', () => {
    const one = podWorld();
    one.create(podDraft('web', { nodeName: 'n1' }));
    one.remove(claimRefTo('web-scratch'));
    expect([one.claim('web-scratch') === undefined, one.why(claimRefTo('web-scratch'))]).toEqual([false, 'pods still use the claim']);
    one.remove(pod, 0);
    expect(one.claim('web-scratch')).toBeUndefined();
  });

  it('may go before its pod once that has stopped: who deletes in the foreground waits for it', () => {
    const one = podWorld();
    one.create(podDraft('web', { nodeName: 'n1' }));
    one.submit({ verb: 'delete', ref: pod, gracePeriodSeconds: 30, propagation: 'Foreground' });
    one.remove(claimRefTo('web-scratch'));
    expect(one.why(claimRefTo('web-scratch'))).toBe('pods still use the claim');
    one.remove(pod, 0);
    expect([one.get(pod)?.metadata.finalizers, one.claim('web-scratch')]).toEqual([['foregroundDeletion'], undefined]);
  });
});

it('a claim that may not be made is told of', () => {
  const one = podWorld();
  one.create({ kind: 'ResourceQuota', metadata: { name: 'none', namespace: 'default' }, spec: { hard: { persistentvolumeclaims: '0' } } });
  one.patch(refTo('resourcequotas', 'none'), { status: { hard: { persistentvolumeclaims: '0' }, used: { persistentvolumeclaims: '0' } } }, 'status');
  one.create(podDraft('web'));
  expect([one.claim('web-scratch'), one.told('web')]).toEqual([
    undefined,
    [expect.stringMatching(/^FailedBinding: ephemeral volume scratch: create PVC web-scratch: .*exceeded quota: none/)],
  ]);
});
