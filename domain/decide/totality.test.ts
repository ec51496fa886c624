// K2: decide, affected and reconcile are total. Whatever the decoder lets through is decided, never thrown at, and a reconciler can look
// at whatever was accepted.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyPairs } from '../../adapters/pki/key-pairs.ts';
import { compute } from '../../reconcilers/compute/compute.ts';
import { dns } from '../../reconcilers/dns/dns.ts';
import { createLoadbalancing } from '../../reconcilers/loadbalancing/create-loadbalancing.ts';
import { networking } from '../../reconcilers/networking/networking.ts';
import { storage } from '../../reconcilers/storage/storage.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Json } from '../api-object.ts';
import { fnv1a32 } from '../hash.ts';
import type { AnyReconciler } from '../reconciler.ts';
import { decodeObject } from '../schema/decode.ts';
import { decided, nodeDraft, podDraft, serviceDraft } from '../testing/decided.ts';
import { complete, type Draft, refOf } from '../testing/objects-of.ts';

const pod = podDraft('p', {
  nodeName: 'n1',
  initContainers: [{ name: 'i', image: 'i', restartPolicy: 'Always' }],
  tolerations: [{ key: 'a', operator: 'Exists' }],
  volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'd' } }],
});
const template = { metadata: { labels: { app: 'web' } }, spec: pod['spec'] };
const workload = (kind: string): Draft => ({
  kind,
  apiVersion: 'apps/v1',
  metadata: { name: 'w', namespace: 'default' },
  spec: { replicas: 1, selector: { matchLabels: { app: 'web' } }, template },
});
/** It leads to the Service `s`, with the certificate in the Secret `tls`. */
function ingressOf(name: string): Draft {
  const backend = { service: { name: 's', port: { number: 80 } } };
  return {
    kind: 'Ingress',
    apiVersion: 'networking.k8s.io/v1',
    metadata: { name, namespace: 'default', annotations: { 'kubernetes.io/ingress.class': 'fiberlb' } },
    spec: {
      defaultBackend: backend,
      rules: [{ host: 'a.example.com', http: { paths: [{ path: '/a', pathType: 'Prefix', backend }] } }],
      tls: [{ hosts: ['a.example.com'], secretName: 'tls' }],
    },
  };
}
const samples: readonly Draft[] = [
  pod,
  nodeDraft('n', undefined, { taints: [{ key: 'a', effect: 'NoSchedule' }] }),
  serviceDraft('s', {
    type: 'LoadBalancer',
    loadBalancerSourceRanges: ['10.0.0.0/8'],
    sessionAffinity: 'ClientIP',
    sessionAffinityConfig: { clientIP: { timeoutSeconds: 1 } },
    clusterIPs: ['10.96.0.9'],
  }),
  serviceDraft('x', { type: 'ExternalName', externalName: 'example.com' }),
  workload('Deployment'),
  workload('ReplicaSet'),
  {
    kind: 'Namespace',
    metadata: { name: 'team', finalizers: ['x.io/a'], ownerReferences: [{ apiVersion: 'v1', kind: 'X', name: 'x', uid: 'x' }] },
    spec: { finalizers: ['kubernetes'] },
  },
  { kind: 'Secret', metadata: { name: 's', namespace: 'default' }, data: { a: 'QQ==' }, stringData: { b: 'b' } },
  { kind: 'Secret', metadata: { name: 'tls', namespace: 'default' }, type: 'kubernetes.io/tls', data: { 'tls.crt': 'QQ==', 'tls.key': 'QQ==' } },
  { kind: 'ConfigMap', metadata: { name: 'm', namespace: 'default' }, data: { a: 'a' }, binaryData: { b: 'QQ==' } },
  {
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'd', namespace: 'default' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, selector: {} },
  },
  {
    kind: 'PersistentVolume',
    metadata: { name: 'v' },
    spec: {
      capacity: { storage: '1Gi' },
      accessModes: ['ReadWriteOnce'],
      claimRef: { namespace: 'default', name: 'd', uid: 'u' },
      csi: { driver: 'csi.lightningstor.plasma.cloud', volumeHandle: 'h' },
    },
  },
  { kind: 'StorageClass', apiVersion: 'storage.k8s.io/v1', metadata: { name: 'c' }, provisioner: 'csi.lightningstor.plasma.cloud' } as Draft,
  {
    kind: 'EndpointSlice',
    apiVersion: 'discovery.k8s.io/v1',
    metadata: { name: 'e', namespace: 'default', labels: { 'kubernetes.io/service-name': 's' } },
    addressType: 'IPv4',
    endpoints: [{ addresses: ['10.0.0.1'], conditions: {} }],
    ports: [{ name: 'http', port: 80 }],
  } as Draft,
  ingressOf('i'),
  { kind: 'IngressClass', apiVersion: 'networking.k8s.io/v1', metadata: { name: 'fiberlb' }, spec: { controller: 'plasma.cloud/fiberlb' } },
  { kind: 'Endpoints', metadata: { name: 's', namespace: 'default' }, subsets: [{ addresses: [{ ip: '10.0.0.1' }] }] },
];
const reconcilers: readonly AnyReconciler[] = [compute, dns, createLoadbalancing(keyPairs), networking, storage];

const oddity = fc.constantFrom<Json | undefined>(undefined, null, '', 'x', 0, -1, 1.5, true, [], {}, [{}], [null], '1e99', '٣', 2 ** 40);

/** The value with what is at one place of it replaced, or taken away (undefined); the place is chosen by numbers. */
function changed(value: Json, [turn, ...turns]: readonly number[], odd: Json | undefined): Json | undefined {
  if (turn === undefined || typeof value !== 'object' || value === null || Object.keys(value).length === 0) return odd;
  const chosen = Object.keys(value)[turn % Object.keys(value).length];
  const members = Object.entries(value).map(([key, one]) => [key, key === chosen ? changed(one as Json, turns, odd) : (one as Json)] as const);
  if (Array.isArray(value)) return members.flatMap(([, one]) => (one === undefined ? [] : [one]));
  return Object.fromEntries(members.flatMap(([key, one]) => (one === undefined ? [] : [[key, one]])));
}

it.each(samples.map((sample) => [sample.kind, sample] as const))('odd objects of kind %s are decided and looked at', (_kind, sample) => {
  const place = fc.array(fc.nat(20), { minLength: 1, maxLength: 7 });
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.array(fc.record({ place, oddThing: oddity }), { maxLength: 3 }),
      fc.array(fc.record({ place, oddThing: oddity }), { maxLength: 2 }),
      (oddities, later) => {
        const d = decided();
        d.create(nodeDraft('n1'));
        d.create(ingressOf('first'));
        const facts = kubernetesFacts.kind(sample.apiVersion ?? 'v1', sample.kind);
        if (facts === undefined) throw new Error(`${sample.kind} is served`);
        const decode = (start: Json, steps: typeof oddities) => {
          const json = steps.reduce<Json>((value, { place: turns, oddThing }) => changed(value, turns, oddThing) ?? {}, start);
          const decodedObject = decodeObject(kubernetesFacts, facts, json, 'Ignore');
          return decodedObject.ok ? decodedObject.value.object : undefined;
        };
        const ref = refOf(sample);
        const object = decode(complete(sample) as unknown as Json, oddities);
        if (object === undefined || d.rejected({ verb: 'create', ref, object }) !== undefined) return;
        accepted++;
        const present = d.entry(ref).object;
        for (const subresource of [undefined, 'status'] as const) {
          const next = decode(present as unknown as Json, later);
          if (next !== undefined)
            d.rejected({ verb: 'replace', ref, object: next, ...(subresource && facts.subresources.includes(subresource) ? { subresource } : {}) });
        }
        for (const reconciler of reconcilers) {
          let view: unknown = reconciler.initialView();
          for (const recorded of d.world.events) {
            const change = { recorded, before: undefined, after: recorded.object };
            view = reconciler.evolve(view, change);
            for (const woken of reconciler.affected(d.world.fold, view, change)) reconciler.reconcile(d.world.fold, view, woken, 0);
          }
        }
        d.rejected({ verb: 'delete', ref });
      },
    ),
    { numRuns: 150, seed: fnv1a32(sample.kind + sample.metadata.name) },
  );
  expect(accepted).toBeGreaterThan(0);
});
