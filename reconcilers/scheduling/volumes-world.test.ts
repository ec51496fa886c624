// Pods and the volumes that people have put on a shelf, from the wish to the bound pod: two copies of the scheduler and of the binder of
// claims, which see the log late, die between two steps and begin anew.

import { describe, expect, it } from 'vitest';
import type { ApiObject } from '../../domain/api-object.ts';
import type { Ref } from '../../domain/ref.ts';
import { laggingCopies } from '../../domain/testing/lagging-copies.ts';
import { complete, refOf, testTenant, type Draft } from '../../domain/testing/objects-of.ts';
import { matchesNodeSelector } from '../../domain/scheduling/node-affinity.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Node, PersistentVolume, PersistentVolumeClaim, Pod, PodSpec } from '../../schemas/kubernetes/types.ts';
import { storage } from '../storage/storage.ts';
import { createScheduling } from './scheduling.ts';

const zones = ['z1', 'z2', 'z3'] as const;
const refTo = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const shelved = (name: string, zone: string, size: number): Draft => ({
  kind: 'PersistentVolume',
  metadata: { name },
  spec: {
    capacity: { storage: `${size}Gi` },
    accessModes: ['ReadWriteOnce'],
    storageClassName: 'shelf',
    csi: { driver: 'csi.example.com', volumeHandle: name },
    nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: [zone] }] }] } },
  },
});
const claim = (name: string, size: number): Draft => ({
  kind: 'PersistentVolumeClaim',
  metadata: { name, namespace: 'default' },
  spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'shelf', resources: { requests: { storage: `${size}Gi` } } },
});
const pod = (name: string, claims: readonly string[]): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default' },
  spec: {
    containers: [{ name: 'c', image: 'i', resources: { requests: { cpu: '500m' } } }],
    volumes: claims.map((claimName) => ({ name: claimName, persistentVolumeClaim: { claimName } })),
  },
});

describe('SCH-94, SCH-95, PVB-1: two copies that lag and die', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('bind a pod when its claims are bound, and give no volume twice: seed %i', (seed) => {
    const { log, run, submit, chance } = laggingCopies(seed, kubernetesFacts, () => [createScheduling(), storage], 40);
    const create = (draft: Draft): void => submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
    const list = <T extends ApiObject>(resource: string): readonly T[] => log.fold.list<T>(testTenant, resource).map(({ object }) => object);
    const get = <T extends ApiObject>(ref: Ref): T | undefined => log.fold.get<T>(ref)?.object;
    const volumeOf = (one: PersistentVolumeClaim | undefined) => get<PersistentVolume>(refTo('persistentvolumes', one?.spec?.volumeName ?? '', ''));
    const claimsOf = ({ volumes = [] }: PodSpec) =>
      volumes.flatMap(({ persistentVolumeClaim: of }) => (of === undefined ? [] : [get<PersistentVolumeClaim>(refTo('persistentvolumeclaims', of.claimName))]));
    const boundPods = new Set<string>();

    /** Of every pod that has just got its node; and of every claim that names a volume. */
    const check = (): void => {
      for (const { metadata, spec } of list<Pod>('pods')) {
        if (spec?.nodeName === undefined || boundPods.has(metadata.uid)) continue;
        boundPods.add(metadata.uid);
        const node = get<Node>(refTo('nodes', spec.nodeName, '')) as Node;
        for (const own of claimsOf(spec)) {
          expect(own?.metadata.annotations?.['pv.kubernetes.io/bind-completed']).toBe('yes');
          const required = volumeOf(own)?.spec?.nodeAffinity?.required;
          expect(required !== undefined && matchesNodeSelector(required, node)).toBe(true);
        }
      }
      const named = list<PersistentVolumeClaim>('persistentvolumeclaims').flatMap(({ spec }) => spec?.volumeName ?? []);
      expect(new Set(named).size).toBe(named.length);
    };

    create({ kind: 'Namespace', metadata: { name: 'default' } });
    create({
      kind: 'StorageClass',
      apiVersion: 'storage.k8s.io/v1',
      metadata: { name: 'shelf' },
      provisioner: 'kubernetes.io/no-provisioner',
      volumeBindingMode: 'WaitForFirstConsumer',
    } as Draft);
    for (const zone of zones) {
      create({ kind: 'Node', metadata: { name: zone, labels: { zone } } });
      // Nobody here takes away what keeps pods from a new node.
      submit({ verb: 'patch', ref: refTo('nodes', zone, ''), patchType: 'merge', patch: { spec: { taints: null } } });
      const status = { allocatable: { cpu: '2', memory: '8Gi', pods: '110' } };
      submit({ verb: 'patch', ref: refTo('nodes', zone, ''), subresource: 'status', patchType: 'merge', patch: { status } });
    }
    // Seven volumes for nine claims, some of one pod together.
    for (let index = 0; index < 7; index++) create(shelved(`v${index}`, zones[index % 3] ?? '', 2 + (index % 4)));
    for (let index = 0; index < 9; index++) create(claim(`c${index}`, 1 + chance(3)));
    const mounted = [['c0'], ['c1'], ['c2', 'c3'], ['c4'], ['c5'], ['c6', 'c7'], ['c8']];
    for (const [index, claims] of mounted.entries()) {
      create(pod(`p${index}`, claims));
      run(check, 1 + chance(30));
    }
    // Some die while they wait.
    for (let count = 0; count < 2; count++) {
      submit({ verb: 'delete', ref: refTo('pods', `p${chance(7)}`), gracePeriodSeconds: 0 });
      run(check, 1 + chance(30));
    }
    run(check, 6_000);

    for (const volume of list<PersistentVolume>('persistentvolumes')) {
      const { claimRef } = volume.spec ?? {};
      const own = claimRef === undefined ? undefined : get<PersistentVolumeClaim>(refTo('persistentvolumeclaims', claimRef.name ?? ''));
      // Nothing is promised that is not given.
      expect([claimRef?.uid ?? own?.metadata.uid, own?.spec?.volumeName ?? volume.metadata.name]).toEqual([own?.metadata.uid, volume.metadata.name]);
      expect(volume.status?.phase).toBe(claimRef === undefined ? 'Available' : 'Bound');
    }
    // A pod without a node lacks a volume.
    const waiting = list<Pod>('pods').flatMap(({ spec }) => (spec === undefined || spec.nodeName !== undefined ? [] : [spec]));
    expect(waiting.filter((spec) => claimsOf(spec).every((own) => volumeOf(own) !== undefined))).toEqual([]);
    expect(boundPods.size).toBeGreaterThanOrEqual(3);
  });
});
