import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, Effect, EffectOf } from '../../../domain/effect.ts';
import { ownerOf } from '../../../domain/effect.ts';
import type { KeyPairs } from '../../../domain/ports/key-pairs.ts';
import type { Observation, Plan } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { complete, eventOf, type Draft, refOf, testTenant } from '../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import type { Event, Ingress } from '../../../schemas/kubernetes/types.ts';
import { createLoadbalancing } from '../create-loadbalancing.ts';

const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
const web = ref('ingresses.networking.k8s.io', 'web');

/** A key fits a chain that is about the same. */
const keyPairs: KeyPairs = { problemOf: (chain, key) => (chain === key.replace('key', 'chain') ? undefined : 'they do not belong together') };
const loadbalancing = createLoadbalancing(keyPairs);

let world: SmallWorld;
let calls: Effect[];
let answer: AnswerOf<'ensure-http-routes'>;
const submit = (wish: Parameters<SmallWorld['submit']>[0]): void => expect(world.submit(wish)).toBeUndefined();
const create = (draft: Draft): void => {
  submit({ verb: 'create', ref: refOf(draft), object: complete(draft) });
  world.run();
};
const patch = (body: object, of = web): void => {
  submit({ verb: 'patch', ref: of, patchType: 'merge', patch: body as never });
  world.run();
};
const remove = (of: Ref): void => {
  submit({ verb: 'delete', ref: of });
  world.run();
};
const ingress = (): Ingress | undefined => world.fold.get<Ingress>(web)?.object;
const shown = () => ingress()?.status?.loadBalancer?.ingress;
const kinds = (): readonly string[] => calls.map(({ kind }) => kind);
const told = (): readonly (string | undefined)[] =>
  world.fold
    .list<Event>(testTenant, 'events')
    .map(({ object }) => `${object.reason}: ${object.message}`)
    .sort();
const last = (): EffectOf<'ensure-http-routes'> => calls.at(-1) as EffectOf<'ensure-http-routes'>;

beforeEach(() => {
  calls = [];
  answer = {
    address: '127.20.0.1',
    ports: [
      { port: 80, servedPort: 80 },
      { port: 443, servedPort: 443 },
    ],
  };
  const cloud = {
    'ensure-http-routes': (effect: Effect) => (calls.push(effect), answer),
    'remove-http-routes': (effect: Effect) => (calls.push(effect), {}),
  };
  world = createSmallWorld([loadbalancing], kubernetesFacts, cloud);
  create({ kind: 'Namespace', metadata: { name: 'default' } });
  createClass('fiberlb', 'plasma.cloud/fiberlb');
});

const createClass = (name: string, controller: string): void =>
  create({ apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name }, spec: { controller } });
const to = (name: string, port: object = { number: 80 }) => ({ service: { name, port } });
const path = (at: string, pathType = 'Prefix', backend: object = to('web')) => ({ path: at, pathType, backend });
const rule = (host: string | undefined, ...paths: readonly object[]) => ({ ...(host && { host }), http: { paths } });
const withoutClass = { ingressClassName: '' };
const createIngress = (
  { ingressClassName = 'fiberlb', ...spec }: { readonly ingressClassName?: string; readonly [field: string]: unknown } = {},
  metadata: object = {},
): void =>
  create({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'web', namespace: 'default', ...metadata },
    spec: { ...(ingressClassName && { ingressClassName }), rules: [rule('shop.example.com', path('/'))], ...spec },
  });
const createService = (name = 'web', spec: object = {}): void =>
  create({ kind: 'Service', metadata: { name, namespace: 'default' }, spec: { selector: { app: name }, ports: [{ name: 'http', port: 80 }], ...spec } });
const slice = (name: string, endpoints: readonly object[], service = 'web', ports: readonly object[] = [{ name: 'http', protocol: 'TCP', port: 8080 }]): void =>
  create({
    kind: 'EndpointSlice',
    apiVersion: 'discovery.k8s.io/v1',
    metadata: { name, namespace: 'default', labels: { 'kubernetes.io/service-name': service } },
    addressType: 'IPv4',
    ports,
    endpoints,
  });
const createSecret = (name: string, data: Readonly<Record<string, string>>, type = 'kubernetes.io/tls'): void =>
  create({
    kind: 'Secret',
    metadata: { name, namespace: 'default' },
    type,
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, btoa(value)])),
  });
const pair = (of: string) => ({ 'tls.crt': `chain of ${of}`, 'tls.key': `key of ${of}` });

describe('an Ingress of our class', () => {
  it('becomes the routes of its owner, and shows the address where they are', () => {
    createService();
    slice('s1', [{ addresses: ['10.0.0.2'] }, { addresses: ['10.0.0.1'] }, { addresses: ['10.0.0.9'], conditions: { ready: false } }]);
    createIngress();
    const { uid = '', creationTimestamp = '' } = ingress()?.metadata ?? {};
    expect(last()).toEqual({
      kind: 'ensure-http-routes',
      tenant: testTenant,
      owner: ownerOf('ingresses.networking.k8s.io', uid),
      ref: { ...web, uid },
      revision: expect.any(Number),
      name: 'default/web',
      createdMs: Date.parse(creationTimestamp),
      routes: [{ host: 'shop.example.com', path: '/', match: 'Prefix', backend: 'default/web:80' }],
      defaultBackend: '',
      backends: [
        {
          name: 'default/web:80',
          members: [
            { address: '10.0.0.1', port: 8080 },
            { address: '10.0.0.2', port: 8080 },
          ],
        },
      ],
      certificates: [],
    });
    expect([shown(), told()]).toEqual([[{ ip: '127.20.0.1' }], ['Sync: The routes are served at 127.20.0.1']]);
  });

  it('says where low ports are served', () => {
    answer = {
      address: '127.20.0.1',
      ports: [
        { port: 80, servedPort: 10_080 },
        { port: 443, servedPort: 443 },
      ],
    };
    createService();
    createIngress();
    expect(shown()).toEqual([{ ip: '127.20.0.1', ports: [{ port: 80, protocol: 'TCP', error: 'fiberlb.plasma.cloud/ServedAtPort10080' }] }]);
    expect(told()[0]).toBe('ServedAtHighPort: Port 80 needs a privilege that the load balancer does not have: it is served at 127.20.0.1:10080');
  });

  it.each([
    ['Prefix', '/', { path: '/', match: 'Prefix' }],
    ['Prefix', '/a/', { path: '/a', match: 'Prefix' }],
    ['Exact', '/a/', { path: '/a/', match: 'Exact' }],
    ['ImplementationSpecific', '/a', { path: '/a', match: 'Prefix' }],
    ['ImplementationSpecific', '', { path: '/', match: 'Prefix' }],
    ['ImplementationSpecific', '/a(/|$)(.*)', { path: '/a(/|$)(.*)', match: 'Prefix' }],
    ['Prefix', '/a b/ü', { path: '/a%20b/%C3%BC', match: 'Prefix' }],
    ['Exact', '/a%20b?c#d', { path: '/a%20b%3Fc%23d', match: 'Exact' }],
    ['Prefix', '/\ud800', { path: '/%EF%BF%BD', match: 'Prefix' }],
  ])('has paths as they are meant: %s %s', (pathType, at, wanted) => {
    createIngress({ rules: [rule('a.example.com', path(at, pathType))] });
    expect(last().routes).toEqual([{ host: 'a.example.com', ...wanted, backend: 'default/web:80' }]);
  });

  it('without a host is for every host, and has wildcards as they are', () => {
    createIngress({ rules: [rule(undefined, path('/')), rule('*.example.com', path('/'))] });
    expect(last().routes.map(({ host }) => host)).toEqual(['', '*.example.com']);
  });

  it('that wants the same path twice has it from the first', () => {
    createIngress({
      rules: [
        rule('a.example.com', path('/x', 'Prefix', to('one'))),
        rule('a.example.com', path('/x/', 'Prefix', to('two')), path('/x', 'Exact', to('three'))),
      ],
    });
    expect(last().routes.map(({ match, backend }) => [match, backend])).toEqual([
      ['Prefix', 'default/one:80'],
      ['Exact', 'default/three:80'],
    ]);
  });

  it('has a default backend, to which hosts without paths go too', () => {
    createIngress({ rules: [{ host: 'a.example.com' }], defaultBackend: to('rest', { name: 'http' }) });
    expect(last()).toMatchObject({
      defaultBackend: 'default/rest:http',
      routes: [{ host: 'a.example.com', path: '/', match: 'Prefix', backend: 'default/rest:http' }],
    });
    patch({ spec: { defaultBackend: null, rules: [{ host: 'a.example.com' }, rule('b.example.com', path('/'))] } });
    expect(last()).toMatchObject({ defaultBackend: '', routes: [{ host: 'b.example.com' }] });
  });
});

describe('what FiberLB does not take', () => {
  const long = `${'a'.repeat(64)}.example.com`;

  it('is left out and told, and the other rules of the Ingress are led', () => {
    createService();
    const deep = `/${'ü'.repeat(200)}`;
    createIngress({ rules: [rule(long, path('/')), rule('shop.example.com', path(deep), path('/'), path(`/${'a'.repeat(1_023)}`))] });
    expect(last().routes.map(({ host, path: led }) => `${host}${led}`)).toEqual(['shop.example.com/', `shop.example.com/${'a'.repeat(1_023)}`]);
    expect(told().filter((one) => one?.startsWith('RouteNotServed'))).toEqual([
      `RouteNotServed: There is no route for host ${long}, which is no name in DNS (a part of it has more than 63 characters): shorten it; the other routes go on`,
      `RouteNotServed: There is no route for the path /${'%C3%BC'.repeat(13)}%… of host shop.example.com, which has 1201 characters as clients send it: shorten it to 1024, or lead a prefix of it; the other routes go on`,
    ]);
  });

  it('may be a host of a certificate, which the others have then', () => {
    createSecret('cert', pair('cert'));
    createIngress({ tls: [{ secretName: 'cert', hosts: [long, 'shop.example.com'] }] });
    expect(last().certificates.map(({ hosts }) => hosts)).toEqual([['shop.example.com']]);
    expect(told().find((one) => one?.startsWith('CertificateNotServed'))).toContain(
      `Secret default/cert cannot be served for host ${long}, which is no name in DNS`,
    );
    patch({ spec: { tls: [{ secretName: 'cert', hosts: [long] }] } });
    expect(last().certificates).toEqual([]);
  });

  it('are routes, backends and certificates beyond what fits', () => {
    createService();
    const many = Array.from({ length: 1_001 }, (_, index) => path(`/${index}`, 'Prefix', to(`s${index}`)));
    const tls = Array.from({ length: 101 }, (_, index) => ({ secretName: `cert-${index}`, hosts: [`h${index}.test`] }));
    for (const { secretName } of tls) createSecret(secretName, pair(secretName));
    createIngress({ rules: [rule('a.test', ...many, path('/again', 'Prefix', to('s7')))], tls });
    expect([last().routes.length, last().routes.at(-1)?.path, last().backends.length, last().certificates.length]).toEqual([1_001, '/again', 1_000, 100]);
    expect(told()).toEqual(
      expect.arrayContaining([
        'RouteNotServed: The rules that lead to more than 1000 backends lead nowhere: make another Ingress for them; the other routes go on',
      ]),
    );
    patch({ spec: { rules: [rule('a.test', ...Array.from({ length: 5_001 }, (_, index) => path(`/${index}`)))] } });
    expect([last().routes.length, last().routes.at(-1)?.path]).toEqual([5_000, '/4999']);
    expect(told()).toContain('RouteNotServed: The rules beyond the first 5000 paths lead nowhere: make another Ingress for them; the other routes go on');
  });
});

describe('a host and path that an older Ingress has', () => {
  const taken = () => told().filter((one) => one?.startsWith('RouteTaken'));
  const both = (older: readonly object[], newer: readonly object[]): void => {
    createService();
    createIngress({ rules: older }, { name: 'older' });
    world.nowMs += 1_000;
    createIngress({ rules: newer });
  };

  it('is told at the newer one, which leads the rest', () => {
    both([rule('shop.example.com', path('/cart/'), path('/'))], [rule('shop.example.com', path('/cart'), path('/new'))]);
    expect(taken()).toEqual([
      'RouteTaken: shop.example.com /cart is led by default/older, which is older: until that one is gone this Ingress does not lead it',
    ]);
    expect(world.fold.list<Event>(testTenant, 'events').find(({ object }) => object.reason === 'RouteTaken')?.object.involvedObject.name).toBe('web');
  });

  it.each([
    ['another host', [rule('other.example.com', path('/'))], [rule('shop.example.com', path('/'))]],
    ['another path', [rule('shop.example.com', path('/a'))], [rule('shop.example.com', path('/b'))]],
    ['an exact path beside a prefix', [rule('shop.example.com', path('/a', 'Exact'))], [rule('shop.example.com', path('/a'))]],
  ])('is not %s', (_what, older, newer) => {
    both(older, newer);
    expect(taken()).toEqual([]);
  });

  it('is not taken by one that is not ours, nor by a newer one', () => {
    createClass('nginx', 'k8s.io/nginx');
    createIngress({ ingressClassName: 'nginx' }, { name: 'foreign' });
    world.nowMs += 1_000;
    createIngress();
    expect(taken()).toEqual([]);
    world.nowMs += 1_000;
    createIngress({}, { name: 'newer' });
    expect(taken()).toHaveLength(1);
  });
});

describe('a backend', () => {
  it('is a port by its number or by its name, on TCP, with the port that its endpoints resolve it to', () => {
    createService('web', {
      ports: [
        { name: 'dns', port: 80, protocol: 'UDP' },
        { name: 'http', port: 80 },
        { name: 'admin', port: 81 },
      ],
    });
    slice('s1', [{ addresses: ['10.0.0.1'] }], 'web', [
      { name: 'dns', protocol: 'UDP', port: 53 },
      { name: 'http', protocol: 'TCP', port: 8080 },
      { name: 'admin', protocol: 'TCP', port: 9090 },
    ]);
    createIngress({ rules: [rule('a.example.com', path('/', 'Prefix', to('web')), path('/admin', 'Prefix', to('web', { name: 'admin' })))] });
    expect(last().backends).toEqual([
      { name: 'default/web:80', members: [{ address: '10.0.0.1', port: 8080 }] },
      { name: 'default/web:admin', members: [{ address: '10.0.0.1', port: 9090 }] },
    ]);
    expect(told()).toEqual(['Sync: The routes are served at 127.20.0.1']);
  });

  it('has endpoints that end and still serve while none is ready', () => {
    createService();
    createIngress();
    slice('s1', [{ addresses: ['10.0.0.1'], conditions: { ready: false, serving: true, terminating: true } }]);
    expect(last().backends[0]?.members).toEqual([{ address: '10.0.0.1', port: 8080 }]);
    slice('s2', [{ addresses: ['10.0.0.2'] }]);
    expect(last().backends[0]?.members).toEqual([{ address: '10.0.0.2', port: 8080 }]);
  });

  const until = '; until then its requests are answered with 503';
  it.each<[string, object | undefined, object, string]>([
    ['does not exist', undefined, to('web'), 'Service default/web does not exist: create it, or name another in the Ingress'],
    [
      'has no such port',
      { ports: [{ port: 80 }, { name: 'x', port: 81 }].map((one, index) => ({ name: `p${index}`, ...one })) },
      to('web', { number: 82 }),
      'Service default/web has no TCP port 82, it has 80 (p0), 81 (x): name one of its ports in the Ingress',
    ],
    [
      'has the port for UDP alone',
      { ports: [{ port: 80, protocol: 'UDP' }] },
      to('web'),
      'Service default/web has no TCP port 80, it has none: name one of its ports in the Ingress',
    ],
    [
      'is of type ExternalName',
      { type: 'ExternalName', externalName: 'example.org', selector: null },
      to('web'),
      'Service default/web is of type ExternalName, and only pods can be led to: name another in the Ingress',
    ],
    [
      'is no Service',
      {},
      { resource: { apiGroup: 'x.io', kind: 'Bucket', name: 'icons' } },
      'Bucket icons cannot be led to, only Services can: name one in the Ingress',
    ],
  ])('that %s has no members, and is told once', (_what, spec, backend, problem) => {
    if (spec !== undefined) createService('web', spec);
    createIngress({ rules: [rule('a.example.com', path('/', 'Prefix', backend)), rule('b.example.com', path('/', 'Prefix', backend))] });
    expect(last().backends).toMatchObject([{ members: [] }]);
    expect(told()).toEqual([`BackendNotServed: ${problem}${until}`, 'Sync: The routes are served at 127.20.0.1']);
    const plan = world.planOf(web) as Extract<Plan, { kind: 'act' }>;
    expect(plan.steps).toHaveLength(1);
    expect(plan.because.detail).toMatchObject({ problems: [problem] });
  });

  it('that the Service has only later is served then', () => {
    slice('s1', [{ addresses: ['10.0.0.1'] }], 'web', [{ name: 'admin', protocol: 'TCP', port: 9090 }]);
    createIngress({ rules: [rule('a.example.com', path('/', 'Prefix', to('web', { name: 'admin' })))] });
    createService();
    expect(last().backends).toMatchObject([{ members: [] }]);
    patch({ spec: { ports: [{ name: 'admin', port: 81 }] } }, ref('services', 'web'));
    expect(last().backends).toMatchObject([{ members: [{ address: '10.0.0.1' }] }]);
  });

  it.each(['before', 'after'])('that everything else goes to is followed too, as the Ingress names it %s a change', (when) => {
    for (const name of ['web', 'rest']) createService(name);
    createIngress({ defaultBackend: to(when === 'before' ? 'rest' : 'other') });
    patch({ spec: { defaultBackend: to('rest') } });
    slice('s1', [{ addresses: ['10.0.0.7'] }], 'rest');
    expect(last().backends.find(({ name }) => name === 'default/rest:80')?.members).toEqual([{ address: '10.0.0.7', port: 8080 }]);
  });

  it('that comes later is served then', () => {
    createIngress();
    createService();
    slice('s1', [{ addresses: ['10.0.0.1'] }]);
    expect(last().backends).toMatchObject([{ members: [{ address: '10.0.0.1' }] }]);
    remove(ref('endpointslices.discovery.k8s.io', 's1'));
    expect(last().backends).toMatchObject([{ members: [] }]);
  });
});

describe('a certificate', () => {
  const tls = (secretName?: string, ...hosts: readonly string[]) => ({ ...(secretName && { secretName }), hosts });

  it('is that of the Secret, for the hosts that the Ingress names', () => {
    createSecret('cert', pair('a'));
    createIngress({ tls: [tls('cert', 'a.example.com', '*.b.example.com'), tls('cert'), tls(undefined, 'c.example.com')] });
    expect(last().certificates).toEqual([
      { hosts: ['a.example.com', '*.b.example.com'], chain: 'chain of a', privateKey: 'key of a' },
      { hosts: [], chain: 'chain of a', privateKey: 'key of a' },
    ]);
    expect(told().filter((one) => one?.startsWith('CertificateNotServed'))).toEqual([]);
    patch({ data: { 'tls.crt': btoa('chain of b'), 'tls.key': btoa('key of b') } }, ref('secrets', 'cert'));
    expect(last().certificates[0]).toMatchObject({ chain: 'chain of b', privateKey: 'key of b' });
  });

  it.each<[string, () => void, RegExp]>([
    ['does not exist', () => {}, /^Secret default\/cert does not exist: kubectl create secret tls cert /],
    [
      'is of another type',
      () => createSecret('cert', pair('a'), 'Opaque'),
      /^Secret default\/cert is of type Opaque and not kubernetes.io\/tls: .* kubectl create secret tls cert /,
    ],
    ['has no key', () => createSecret('cert', { ...pair('a'), 'tls.key': '' }), /^Secret default\/cert has no tls.key: write it/],
    [
      'holds what does not fit',
      () => createSecret('cert', { ...pair('a'), 'tls.key': 'key of b' }),
      /^Secret default\/cert cannot be served: they do not belong together/,
    ],
  ])('of a Secret that %s is not served, HTTP is, and it is told once', (_what, make, problem) => {
    make();
    createIngress({ tls: [tls('cert', 'a.example.com')] });
    expect(last()).toMatchObject({ certificates: [], routes: [{ host: 'shop.example.com' }] });
    const said = told().filter((one) => one?.startsWith('CertificateNotServed: '));
    expect(said).toHaveLength(1);
    expect(said[0]?.replace('CertificateNotServed: ', '')).toMatch(problem);
    expect(said[0]).toContain('until then its hosts have HTTP');
    expect(shown()).toEqual([{ ip: '127.20.0.1' }]);
  });

  it('comes when its Secret does', () => {
    createIngress({ tls: [tls('cert', 'a.example.com')] });
    createSecret('cert', pair('a'));
    expect(last().certificates).toHaveLength(1);
    remove(ref('secrets', 'cert'));
    expect(last().certificates).toEqual([]);
    patch({ spec: { tls: [tls('another', 'a.example.com')] } });
    createSecret('another', pair('b'));
    expect(last().certificates).toHaveLength(1);
  });

  it('in a Secret of a log from before base64 was checked is not served', () => {
    const secret = complete({ kind: 'Secret', metadata: { name: 'cert' }, type: 'kubernetes.io/tls', data: { 'tls.crt': 'A', 'tls.key': '%%%%' } });
    world.record(eventOf(ref('secrets', 'cert'), secret, world.events.length + 1));
    createIngress({ tls: [tls('cert', 'a.example.com')] });
    expect(told().join()).toContain('Secret default/cert holds what is no base64');
  });

  it('in a Secret that this process cannot open leaves everything as it is, and says so', () => {
    createSecret('cert', pair('a'));
    createIngress({ tls: [tls('cert', 'a.example.com')] });
    const before = calls.length;
    const secret = world.fold.get(ref('secrets', 'cert'))?.object;
    const { apiVersion, kind, metadata } = secret ?? complete({ kind: 'Secret', metadata: { name: 'cert' } });
    world.record(eventOf(ref('secrets', 'cert'), { apiVersion, kind, metadata }, world.events.length + 1));
    world.run();
    expect(calls.slice(before)).toEqual([]);
    expect(world.planOf(web)).toEqual({
      kind: 'blocked',
      because: {
        summary: 'the routes stay as they are: Secret default/cert is sealed with a key that this process does not have',
        detail: { sealed: ['default/cert'] },
      },
    });
    expect(shown()).toEqual([{ ip: '127.20.0.1' }]);
  });

  it('is in the effect and in nothing that is told or recorded', () => {
    createSecret('cert', pair('a'));
    createIngress({ tls: [tls('cert', 'a.example.com'), tls('absent')] });
    expect(last().certificates).toHaveLength(1);
    const written = world.events.filter((event) => event.ref.resource !== 'secrets');
    expect(JSON.stringify([written, (world.planOf(web) as { because: unknown }).because])).not.toContain('key of a');
  });
});

describe('an Ingress that is not ours', () => {
  it.each<[string, Parameters<typeof createIngress>[0], object]>([
    ['of no class', withoutClass, {}],
    ['of a class that is not there', { ingressClassName: 'nginx' }, {}],
    ["of another controller's class", { ingressClassName: 'other' }, {}],
    ['whose annotation names another', withoutClass, { annotations: { 'kubernetes.io/ingress.class': 'nginx' } }],
  ])('%s is left alone', (_what, spec, metadata) => {
    createClass('other', 'example.com/other');
    createIngress(spec, metadata);
    createService();
    expect([calls, told()]).toEqual([[], []]);
    remove(web);
    expect(calls).toEqual([]);
  });

  it.each<[string, Parameters<typeof createIngress>[0], object]>([
    ['of another class with our controller', { ingressClassName: 'inner' }, {}],
    ['by the older annotation, also without the class', withoutClass, { annotations: { 'kubernetes.io/ingress.class': 'fiberlb' } }],
  ])('is ours %s', (_what, spec, metadata) => {
    createClass('inner', 'plasma.cloud/fiberlb');
    remove(ref('ingressclasses.networking.k8s.io', 'fiberlb', ''));
    createIngress(spec, metadata);
    expect([new Set(kinds()), shown()]).toEqual([new Set(['ensure-http-routes']), [{ ip: '127.20.0.1' }]]);
  });

  it("by the older annotation is another controller's where a class of that name is", () => {
    remove(ref('ingressclasses.networking.k8s.io', 'fiberlb', ''));
    createClass('fiberlb', 'example.com/other');
    createIngress(withoutClass, { annotations: { 'kubernetes.io/ingress.class': 'fiberlb' } });
    expect(calls).toEqual([]);
  });

  it('any more loses its routes, then the address it shows', () => {
    createIngress();
    patch({ spec: { ingressClassName: 'other' } });
    expect([kinds().at(-1), shown()]).toEqual(['remove-http-routes', undefined]);
    const count = calls.length;
    patch({ metadata: { labels: { a: 'b' } } });
    expect(calls).toHaveLength(count);
    patch({ spec: { ingressClassName: 'fiberlb' } });
    expect([kinds().at(-1), shown()]).toEqual(['ensure-http-routes', [{ ip: '127.20.0.1' }]]);
  });

  it('any more, because its class went, loses them too, and has them again when one of its name comes', () => {
    createIngress();
    remove(ref('ingressclasses.networking.k8s.io', 'fiberlb', ''));
    expect([kinds().at(-1), shown()]).toEqual(['remove-http-routes', undefined]);
    createClass('fiberlb', 'plasma.cloud/fiberlb');
    expect([kinds().at(-1), shown()]).toEqual(['ensure-http-routes', [{ ip: '127.20.0.1' }]]);
  });

  it('any more keeps the address that another controller wrote', () => {
    createIngress();
    submit({ verb: 'patch', ref: web, patchType: 'merge', patch: { spec: { ingressClassName: 'other' } } });
    const plan = loadbalancing.reconcile(world.fold, null, web, 0) as Extract<Plan, { kind: 'act' }>;
    const others = { status: { loadBalancer: { ingress: [{ ip: '192.0.2.1' }] } } };
    submit({ verb: 'patch', ref: web, subresource: 'status', patchType: 'merge', patch: others });
    expect(plan.steps.flatMap((step) => ('submit' in step ? [world.submit(step.submit)?.kind] : []))).toEqual(['conflict']);
    world.run();
    expect(kinds()).not.toContain('remove-http-routes');
    expect(shown()).toEqual([{ ip: '192.0.2.1' }]);
  });

  it('by the older annotation is not ours, whatever its field says', () => {
    createIngress();
    patch({ metadata: { annotations: { 'kubernetes.io/ingress.class': 'nginx' } } });
    expect([kinds().at(-1), shown()]).toEqual(['remove-http-routes', undefined]);
  });

  it('becomes ours when the class that it was changed to comes', () => {
    createIngress({ ingressClassName: 'foreign' });
    patch({ spec: { ingressClassName: 'inner' } });
    expect(calls).toEqual([]);
    createClass('inner', 'plasma.cloud/fiberlb');
    expect(shown()).toEqual([{ ip: '127.20.0.1' }]);
  });

  it('and whose routes are there all the same loses them with the sweep; others do not', () => {
    createIngress();
    const { uid = '' } = ingress()?.metadata ?? {};
    const kept = [uid, 'gone'].map((one) => ({
      service: 'fiberlb' as const,
      tenant: testTenant,
      owner: ownerOf('ingresses.networking.k8s.io', one),
      revision: 1,
      id: one,
    }));
    expect(loadbalancing.sweep?.(world.fold, 'fiberlb', kept, 0)).toEqual([]);
    submit({ verb: 'patch', ref: web, patchType: 'merge', patch: { spec: { ingressClassName: 'other' } } });
    expect(loadbalancing.sweep?.(world.fold, 'fiberlb', kept, 0)).toMatchObject([
      { perform: { kind: 'remove-http-routes', owner: kept[0]?.owner, ref: { name: 'web' } } },
    ]);
  });
});

describe('the routes go', () => {
  it('with their Ingress, in the name of that incarnation', () => {
    createIngress();
    const { uid = '' } = ingress()?.metadata ?? {};
    remove(web);
    expect(calls.at(-1)).toMatchObject({ kind: 'remove-http-routes', owner: ownerOf('ingresses.networking.k8s.io', uid) });
  });

  it('also where no address was shown yet', () => {
    createIngress();
    submit({ verb: 'patch', ref: web, subresource: 'status', patchType: 'merge', patch: { status: { loadBalancer: null } } });
    submit({ verb: 'delete', ref: web });
    world.run();
    expect(kinds().at(-1)).toBe('remove-http-routes');
  });

  it('never for an incarnation that lives', () => {
    createIngress();
    expect(loadbalancing.reconcile(world.fold, null, { ...web, uid: ingress()?.metadata.uid ?? '' }, 0)).toEqual({ kind: 'settled' });
  });
});

describe('an answer', () => {
  const observed = (of: Partial<Observation>) => loadbalancing.observe?.(world.fold, { effect: last(), ...of } as Observation, 0);

  it('that is shown already writes nothing; one that was cleared is written again', () => {
    createIngress();
    expect(observed({ answer })).toEqual([]);
    submit({ verb: 'patch', ref: web, subresource: 'status', patchType: 'merge', patch: { status: { loadBalancer: null } } });
    expect(observed({ answer })).toMatchObject([{ patch: { status: { loadBalancer: { ingress: [{ ip: '127.20.0.1' }] } } } }, { object: { reason: 'Sync' } }]);
  });

  it('that refuses is told, and the address stays', () => {
    createIngress();
    expect(observed({ refused: { kind: 'refused', message: 'no haproxy here', reason: 'UNSUPPORTED' } })).toMatchObject([
      {
        verb: 'create',
        object: {
          type: 'Warning',
          reason: 'SyncFailed',
          message: 'The routes stay as they were: the cloud does not offer it (UNSUPPORTED); its operator can tell more',
        },
      },
    ]);
  });

  it('for another incarnation, or one that is no longer ours, changes nothing (K6)', () => {
    createIngress();
    const effect = last();
    const other = { ...answer, address: '127.20.9.9' };
    const observe = (of: Effect) => loadbalancing.observe?.(world.fold, { effect: of, answer: other } as Observation, 0);
    expect(observe({ ...effect, ref: { ...effect.ref, uid: 'the one before' } })).toEqual([]);
    submit({ verb: 'patch', ref: web, patchType: 'merge', patch: { spec: { ingressClassName: 'other' } } });
    expect(observe(effect)).toEqual([]);
  });
});

describe('what an Ingress does not lead to', () => {
  it('does not wake it: other Services, Secrets, namespaces', () => {
    createIngress({ tls: [{ secretName: 'cert' }] });
    const woken = () => {
      const recorded = world.events.findLast(({ ref: { resource } }) => ['secrets', 'services', 'namespaces'].includes(resource));
      return loadbalancing.affected(world.fold, null, { recorded: recorded as never, before: undefined, after: recorded?.object });
    };
    create({ kind: 'Secret', metadata: { name: 'other', namespace: 'default' } });
    expect(woken()).toEqual([]);
    createService('other');
    expect(woken().filter(({ resource }) => resource === web.resource)).toEqual([]);
    create({ kind: 'Namespace', metadata: { name: 'far' } });
    create({ kind: 'Secret', metadata: { name: 'cert', namespace: 'far' } });
    expect(woken()).toEqual([]);
    create({ kind: 'Secret', metadata: { name: 'cert', namespace: 'default' } });
    expect(woken()).toEqual([web]);
  });
});
