import { describe, expect, it } from 'vitest';
import type { RecordSet } from '../../domain/effect.ts';
import type { Observation } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { clusterDnsPorts, clusterDnsRef } from '../../domain/cluster-dns.ts';
import type { Wish } from '../../domain/command.ts';
import { complete, type Draft, eventOf, foldOf, testTenant } from '../../domain/testing/objects-of.ts';
import { dns } from './dns.ts';

const web: Ref = { ...testTenant, resource: 'services', namespace: 'shop', name: 'web' };
const service = (spec: object): Draft => ({ kind: 'Service', metadata: { name: 'web', namespace: 'shop' }, spec });
const slice = (
  name: string,
  endpoints: readonly object[],
  ports: readonly object[] = [{ name: 'http', protocol: 'TCP', port: 8080 }],
  addressType = 'IPv4',
): Draft => ({
  kind: 'EndpointSlice',
  metadata: { name, namespace: 'shop', labels: { 'kubernetes.io/service-name': 'web' } },
  addressType,
  ports,
  endpoints,
});
const at = (address: string, more: object = {}) => ({ addresses: [address], conditions: { ready: true }, ...more });

function records(...drafts: Draft[]): readonly string[] {
  const { fold } = foldOf(drafts);
  const plan = dns.reconcile(fold, null, web, 0);
  const step = plan.kind === 'act' ? plan.steps[0] : undefined;
  const sets: readonly RecordSet[] = step && 'perform' in step && step.perform.kind === 'put-record-sets' ? step.perform.recordSets : [];
  return sets.map(({ name, type, ttlSeconds, values, reverse }) => `${name} ${type} ${ttlSeconds} ${values.join(' | ')}${reverse ? ' and back' : ''}`);
}

describe('records of', () => {
  it('a Service with an address: A, and SRV for each named port (DNS-2, DNS-3), and the address has its name (DNS-4)', () => {
    const ports = [{ name: 'http', port: 80 }, { name: 'dns', port: 53, protocol: 'UDP' }, { port: 9 }];
    expect(records(service({ clusterIP: '10.96.1.7', ports }))).toEqual([
      '_dns._udp.web.shop.svc SRV 5 0 100 53 web.shop.svc.cluster.local.',
      '_http._tcp.web.shop.svc SRV 5 0 100 80 web.shop.svc.cluster.local.',
      'web.shop.svc A 5 10.96.1.7 and back',
    ]);
  });

  it('a Service with addresses of both families: A and AAAA (DNS-2, DNS-4)', () => {
    expect(records(service({ clusterIP: '10.96.1.7', clusterIPs: ['10.96.1.7', 'fd00:96::7'] }))).toEqual([
      'web.shop.svc A 5 10.96.1.7 and back',
      'web.shop.svc AAAA 5 fd00:96::7 and back',
    ]);
  });

  it('an ExternalName: a CNAME and nothing else (DNS-9)', () => {
    expect(records(service({ type: 'ExternalName', externalName: 'example.com', ports: [{ name: 'http', port: 80 }] }))).toEqual([
      'web.shop.svc CNAME 5 example.com.',
    ]);
    expect(records(service({ type: 'ExternalName', externalName: 'example.com.' }))).toEqual(['web.shop.svc CNAME 5 example.com.']);
  });

  it('a headless Service: every ready endpoint, its hostname or a name of its address, SRV each; an address goes back to a hostname (DNS-5, DNS-6, DNS-7, DNS-8, DNS-10, DNS-34)', () => {
    const unready = at('10.0.0.3', { conditions: { ready: false, serving: true } });
    expect(records(service({ clusterIP: 'None' }), slice('s1', [at('10.0.0.1', { hostname: 'db-0' }), at('10.0.0.2', { conditions: {} }), unready]))).toEqual([
      '10-0-0-2.web.shop.svc A 5 10.0.0.2',
      '_http._tcp.web.shop.svc SRV 5 0 100 8080 10-0-0-2.web.shop.svc.cluster.local. | 0 100 8080 db-0.web.shop.svc.cluster.local.',
      'db-0.web.shop.svc A 5 10.0.0.1 and back',
      'web.shop.svc A 5 10.0.0.1 | 10.0.0.2',
    ]);
  });

  it('endpoints that share a hostname: one set with all addresses (DNS-6)', () => {
    const shared = { hostname: 'db' };
    expect(
      records(
        service({ clusterIP: 'None' }),
        slice('s1', [at('10.0.0.1', shared)]),
        slice('s2', [at('10.0.0.2', shared)], [{ name: 'http', protocol: 'TCP', port: 9090 }]),
      ),
    ).toEqual([
      '_http._tcp.web.shop.svc SRV 5 0 100 8080 db.web.shop.svc.cluster.local. | 0 100 9090 db.web.shop.svc.cluster.local.',
      'db.web.shop.svc A 5 10.0.0.1 | 10.0.0.2 and back',
      'web.shop.svc A 5 10.0.0.1 | 10.0.0.2',
    ]);
  });

  it('slices that people wrote: AAAA for IPv6, nothing for host names', () => {
    expect(records(service({ clusterIP: 'None' }), slice('s1', [at('fd00::1')], [], 'IPv6'), slice('s2', [at('example.com')], [], 'FQDN'))).toEqual([
      'fd00--1.web.shop.svc AAAA 5 fd00::1',
      'web.shop.svc AAAA 5 fd00::1',
    ]);
  });

  it('a headless Service without ready endpoints, or a Service without an address: none (DNS-5)', () => {
    expect(records(service({ clusterIP: 'None' }), slice('s1', []))).toEqual([]);
    expect(records(service({}))).toEqual([]);
  });
});

describe('the reconciler', () => {
  it('removes the records of a Service that is gone, never those of one that lives', () => {
    const { fold, changes } = foldOf([service({ clusterIP: '10.96.1.7' })], [service({ clusterIP: '10.96.1.7' })]);
    const [gone] = dns.affected(fold, null, changes[1] as never);
    expect(gone).toEqual({ ...web, uid: 'uid-web' });
    expect(dns.reconcile(fold, null, gone as Ref, 0)).toMatchObject({
      kind: 'act',
      steps: [{ perform: { kind: 'remove-record-sets', zone: 'cluster.local', owner: 'k8shost/services/uid-web', revision: 2 } }],
    });
    fold.apply(eventOf(web, complete(service({ clusterIP: '10.96.1.7' })), 3));
    expect(dns.reconcile(fold, null, gone as Ref, 0)).toEqual({ kind: 'settled' });
  });

  it('keeps the name of a namespace while it is there, without a record (DNS-31)', () => {
    const shop: Draft = { kind: 'Namespace', metadata: { name: 'shop' } };
    const { fold, changes } = foldOf([shop]);
    const [ref] = dns.affected(fold, null, changes[0] as never);
    expect(dns.reconcile(fold, null, ref as Ref, 0)).toMatchObject({
      steps: [{ perform: { kind: 'put-record-sets', owner: 'k8shost/namespaces/uid-shop', recordSets: [{ name: 'shop.svc', type: 'A', values: [] }] } }],
    });
    const gone = foldOf([shop], [shop]);
    const [incarnation] = dns.affected(gone.fold, null, gone.changes[1] as never);
    expect(dns.reconcile(gone.fold, null, incarnation as Ref, 0)).toMatchObject({
      because: { summary: 'the namespace is gone' },
      steps: [{ perform: { kind: 'remove-record-sets', owner: 'k8shost/namespaces/uid-shop' } }],
    });
  });

  it('tells the Service that FlashDNS refuses, and not of others (K10)', () => {
    const { fold } = foldOf([service({ clusterIP: '10.96.1.7' })]);
    const refused = { kind: 'refused', message: 'all 254 addresses have a tenant', reason: 'QUOTA' } as const;
    const observation = { effect: { ref: { ...web, uid: 'uid-web' }, kind: 'put-record-sets' }, refused } as unknown as Observation;
    expect(dns.observe?.(fold, observation, 0)).toMatchObject([
      {
        object: {
          reason: 'SyncRecordsFailed',
          message: 'Names are as they were before the last change: the cloud has none left (QUOTA); its operator can tell more',
        },
      },
    ]);
  });

  it('looks at a Service when one of its slices changes', () => {
    const { fold, changes } = foldOf([slice('s1', [])]);
    expect(dns.affected(fold, null, changes[0] as never)).toEqual([web]);
  });

  it('a slice that another Service gets concerns both', () => {
    const drafts = [
      slice('web-1', []),
      { ...slice('web-1', []), metadata: { ...slice('web-1', []).metadata, labels: { 'kubernetes.io/service-name': 'api' } } },
    ];
    const { fold, changes } = foldOf(drafts);
    expect(dns.affected(fold, null, changes[1] as never).map(({ name }) => name)).toEqual(['web', 'api']);
  });
});

describe('the DNS Service of a cluster', () => {
  const ref = clusterDnsRef(testTenant);
  const system: Draft = { kind: 'Namespace', metadata: { name: 'kube-system' } };
  const kubeDns = (spec: object = {}): Draft => ({
    kind: 'Service',
    metadata: { name: 'kube-dns', namespace: 'kube-system' },
    spec: { clusterIP: '10.96.0.10', ports: [...clusterDnsPorts], ...spec },
  });
  const wishesOf = (drafts: Draft[]): readonly Wish[] => {
    const plan = dns.reconcile(foldOf(drafts).fold, null, ref, 0);
    return plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step ? [step.submit] : [])) : [];
  };
  const slicesOf = (drafts: Draft[]) => wishesOf(drafts).map((wish) => ({ ...wish, object: 'object' in wish ? wish.object : undefined }));

  it('is made in the namespace of the system, in projects of old too, and again when somebody takes it away', () => {
    const { fold, changes } = foldOf([system, kubeDns()], [kubeDns()]);
    expect(dns.affected(fold, null, changes[0] as never)).toContainEqual(ref);
    expect(dns.affected(fold, null, changes[2] as never)).toEqual([{ ...ref, uid: 'uid-kube-dns' }, ref]);
    expect(dns.reconcile(fold, null, ref, 0)).toMatchObject({
      because: { summary: 'the cluster has no DNS Service' },
      steps: [
        {
          submit: {
            verb: 'create',
            ref,
            object: {
              metadata: { labels: { 'k8s-app': 'kube-dns' } },
              spec: {
                type: 'ClusterIP',
                clusterIP: '10.96.0.10',
                ports: [
                  { name: 'dns', protocol: 'UDP', port: 53, targetPort: 53 },
                  { name: 'dns-tcp', protocol: 'TCP', port: 53, targetPort: 53 },
                ],
              },
            },
          },
        },
      ],
    });
  });

  it('is not made where the namespace is not there, or ends', () => {
    expect(wishesOf([])).toEqual([]);
    expect(wishesOf([{ ...system, metadata: { ...system.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } }])).toEqual([]);
  });

  it('leads to the resolver by a slice of its own, which is mended', () => {
    const [made] = slicesOf([system, kubeDns()]);
    expect(made).toMatchObject({
      verb: 'create',
      ref: { resource: 'endpointslices.discovery.k8s.io', namespace: 'kube-system', name: 'kube-dns' },
      object: {
        addressType: 'IPv4',
        metadata: {
          labels: { 'kubernetes.io/service-name': 'kube-dns', 'endpointslice.kubernetes.io/managed-by': 'k8shost-dns' },
          ownerReferences: [{ kind: 'Service', uid: 'uid-kube-dns', controller: true }],
        },
        endpoints: [{ addresses: ['100.64.0.53'], conditions: { ready: true } }],
        ports: [
          { name: 'dns', protocol: 'UDP', port: 53 },
          { name: 'dns-tcp', protocol: 'TCP', port: 53 },
        ],
      },
    });
    const whole = complete(made?.object as unknown as Draft) as unknown as Draft;
    const present = { ...whole, metadata: { ...whole.metadata, uid: 'uid-slice' } };
    expect(wishesOf([system, kubeDns(), present])).toEqual([]);
    expect(wishesOf([system, kubeDns(), { ...present, endpoints: [] }])).toMatchObject([{ verb: 'replace', precondition: { uid: 'uid-slice' } }]);
  });

  it('has no slice from here when it selects pods, which are its owner’s own DNS', () => {
    const own = kubeDns({ selector: { app: 'dns' } });
    expect(wishesOf([system, own])).toEqual([]);
    const slice: Draft = {
      kind: 'EndpointSlice',
      metadata: { name: 'kube-dns', namespace: 'kube-system', labels: { 'endpointslice.kubernetes.io/managed-by': 'k8shost-dns' } },
    };
    expect(wishesOf([system, own, slice])).toMatchObject([{ verb: 'delete', precondition: { uid: 'uid-kube-dns' } }]);
  });

  it('that cannot be made, since its address is another’s, is told of once and in words that help', () => {
    const { fold } = foldOf([system]);
    const plan = dns.reconcile(fold, null, ref, 0);
    const step = plan.kind === 'act' ? plan.steps[0] : undefined;
    if (step === undefined || !('submit' in step)) throw new Error('it is made');
    const rejection = { kind: 'conflict', message: 'provided IP is already allocated' } as never;
    const told = dns.refused?.(fold, ref, { wish: step.submit, rejection, done: [] }, 0) ?? [];
    expect(told).toMatchObject([{ verb: 'create', ref: { resource: 'events' }, object: { reason: 'FailedCreate', involvedObject: { name: 'kube-system' } } }]);
    expect(JSON.stringify(told)).toContain('It needs 10.96.0.10: give another Service that has it another address');
    expect(dns.refused?.(fold, ref, { wish: step.submit, rejection, done: [] }, 60_000)[0]?.ref).toEqual(told[0]?.ref);
    expect(dns.refused?.(fold, web, { wish: step.submit, rejection, done: [] }, 0)).toEqual([]);
  });
});
