// The DNS Service with the real decide and fold, and what the networking reconciler makes of it.
import { describe, expect, it } from 'vitest';
import { clusterDnsRef } from '../../domain/cluster-dns.ts';
import type { Effect } from '../../domain/effect.ts';
import { complete, type Draft, refOf, testTenant } from '../../domain/testing/objects-of.ts';
import { createSmallWorld } from '../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { EndpointSlice, Event, Service } from '../../schemas/kubernetes/types.ts';
import { networking } from '../networking/networking.ts';
import { dns } from './dns.ts';

const kubeDns = clusterDnsRef(testTenant);
const slice = { ...kubeDns, resource: 'endpointslices.discovery.k8s.io' };
const system: Draft = { kind: 'Namespace', metadata: { name: 'kube-system' } };

function cluster(...drafts: Draft[]) {
  const effects: Effect[] = [];
  const takes = (effect: Effect) => (effects.push(effect), {});
  const world = createSmallWorld([dns, networking], kubernetesFacts, {
    'put-record-sets': takes,
    'remove-record-sets': takes,
    'ensure-service-route': takes,
    'remove-service-route': takes,
  });
  for (const draft of drafts) expect(world.submit({ verb: 'create', ref: refOf(draft), object: complete(draft) })).toBeUndefined();
  world.run();
  return { ...world, effects, events: () => world.fold.list<Event>(testTenant, 'events') };
}

describe('a cluster', () => {
  it('has the DNS Service, whose route leads to the resolver by UDP and TCP', () => {
    const { fold, effects, rejections } = cluster(system);
    expect(rejections).toEqual([]);
    expect(fold.get<Service>(kubeDns)?.object.spec?.clusterIP).toBe('10.96.0.10');
    const led = effects.findLast(({ kind, owner }) => kind === 'ensure-service-route' && owner.endsWith(fold.get(kubeDns)?.object.metadata.uid ?? ''));
    expect(led).toMatchObject({
      name: 'kube-system/kube-dns',
      addresses: ['10.96.0.10'],
      ports: [
        { protocol: 'UDP', port: 53, endpoints: [{ address: '100.64.0.53', port: 53, terminating: false }] },
        { protocol: 'TCP', port: 53, endpoints: [{ address: '100.64.0.53', port: 53, terminating: false }] },
      ],
    });
  });

  it('has it again, with a slice of its own, when somebody deletes the Service, and the slice when somebody deletes that', () => {
    const { fold, submit, run } = cluster(system);
    const uid = fold.get(kubeDns)?.object.metadata.uid;
    expect(submit({ verb: 'delete', ref: slice })).toBeUndefined();
    run();
    expect(fold.get<EndpointSlice>(slice)?.object.metadata.ownerReferences?.[0]?.uid).toBe(uid);
    expect(submit({ verb: 'delete', ref: kubeDns })).toBeUndefined();
    run();
    const again = fold.get(kubeDns)?.object.metadata.uid;
    expect(again).not.toBe(uid);
    expect(fold.get<EndpointSlice>(slice)?.object.metadata.ownerReferences?.[0]?.uid).toBe(again);
  });

  it.each([
    ['moved', [{ name: 'dns', protocol: 'UDP', port: 5353 }], []],
    ['renamed', [{ name: 'other', protocol: 'UDP', port: 53 }], []],
    ['taken away, beside others', [{ name: 'metrics', protocol: 'TCP', port: 9153 }], [['metrics', 'TCP', 9153]]],
  ])('has the ports that pods ask at again when they are %s', (_how, ports, others) => {
    const { fold, submit, run } = cluster(system);
    expect(submit({ verb: 'patch', ref: kubeDns, patchType: 'merge', patch: { spec: { ports } } })).toBeUndefined();
    run();
    const shown = fold.get<Service>(kubeDns)?.object.spec?.ports?.map(({ name, protocol, port }) => [name, protocol, port]);
    expect(shown).toEqual([['dns', 'UDP', 53], ['dns-tcp', 'TCP', 53], ...others]);
    const own = { selector: { app: 'mine' }, ports };
    expect(submit({ verb: 'patch', ref: kubeDns, patchType: 'merge', patch: { spec: own } })).toBeUndefined();
    run();
    expect(fold.get<Service>(kubeDns)?.object.spec?.ports).toHaveLength(ports.length);
  });

  it('whose address another Service has goes on without, says so once, and has it when the address is free', () => {
    const taker: Draft = { kind: 'Service', metadata: { name: 'taker', namespace: 'default' }, spec: { clusterIP: '10.96.0.10', ports: [{ port: 80 }] } };
    const { fold, submit, run, rejections, events } = cluster({ kind: 'Namespace', metadata: { name: 'default' } }, taker, system);
    expect(fold.get(kubeDns)).toBeUndefined();
    expect(rejections.map(({ by, rejection }) => [by, rejection.kind])).toEqual([['dns', 'invalid']]);
    expect(events().map(({ object }) => [object.reason, object.involvedObject.name])).toEqual([['FailedCreate', 'kube-system']]);
    expect(events()[0]?.object.message).toContain('provided IP is already allocated');
    expect(submit({ verb: 'patch', ref: refOf(system), patchType: 'merge', patch: { metadata: { labels: { again: 'yes' } } } })).toBeUndefined();
    run();
    expect(rejections).toHaveLength(2);
    expect(events()).toHaveLength(1);
    expect(submit({ verb: 'delete', ref: refOf(taker) })).toBeUndefined();
    expect(submit({ verb: 'patch', ref: refOf(system), patchType: 'merge', patch: { metadata: { labels: { again: null } } } })).toBeUndefined();
    run();
    expect(fold.get<Service>(kubeDns)?.object.spec?.clusterIP).toBe('10.96.0.10');
  });
});
