// 3 MiB of every shape: whatever a tenant sends, the process that all tenants share stands still for seconds at most, and the memory comes back.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bodyMaxBytes } from './read-body.ts';
import { configMap, maps, servedForTests } from './test-served.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Each takes one to five seconds alone, most of it for the object as a whole; what is not linear takes minutes to days. */
const stillMaxMs = 60_000;
const heapMaxBytes = 512 * 1024 * 1024;

const { client } = await servedForTests();
const pods = '/api/v1/namespaces/default/pods';
const definitions = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const [json, yaml, apply] = ['application/json', 'application/yaml', 'application/apply-patch+yaml'];
const [jsonPatch, merge, strategic] = ['application/json-patch+json', 'application/merge-patch+json', 'application/strategic-merge-patch+json'];

/** As many as a body has room for. */
function full<T>(make: (index: number) => T): readonly T[] {
  const sizeOfOne = JSON.stringify(make(1_000_000)).length + 1;
  return Array.from({ length: Math.floor((bodyMaxBytes - 2_000) / sizeOfOne) }, (_, index) => make(index));
}
const members = (value: unknown, prefix = 'k'): Readonly<Record<string, unknown>> => Object.fromEntries(full((index) => [`${prefix}${index}`, value] as const));
const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const named = (name: string, more: object): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, ...more });
const pod = (container: object, spec: object = {}): object => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'large' },
  spec: { containers: [{ name: 'c', image: 'i', ...container }], ...spec },
});
const env = (value: string): object => ({ env: full((index) => ({ name: `E${index}`, value })) });
const managed = (fieldsV1: object): object => ({ manager: 'm', operation: 'Apply', apiVersion: 'v1', fieldsType: 'FieldsV1', fieldsV1 });
const job = (values: readonly number[]): object => ({
  metadata: { name: 'large' },
  spec: {
    podFailurePolicy: { rules: [{ action: 'Ignore', onExitCodes: { operator: 'In', values } }] },
    template: { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'i' }] } },
  },
});
const role = { metadata: { name: 'large' }, rules: [{ verbs: full((index) => `v${index}`), apiGroups: [''], resources: ['pods'] }] };
const definition = (spec: object): object => ({
  metadata: { name: 'sizes.example.com' },
  spec: {
    group: 'example.com',
    names: { plural: 'sizes', kind: 'Size' },
    scope: 'Namespaced',
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec } } } }],
  },
});

interface Step {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: unknown;
  readonly code: number;
}
const post = (path: string, body: unknown, code = 201, type = json): Step => ({ method: 'POST', path, type, body, code });
const patch = (path: string, type: string, body: unknown, code = 200): Step => ({ method: 'PATCH', path, type, body, code });
const remove = (path: string): Step => ({ method: 'DELETE', path, type: json, body: '', code: 200 });
const large = `${maps}/large`;

const steps: readonly (readonly [shape: string, steps: () => readonly Step[]])[] = [
  ['keys', () => [post(maps, named('large', { data: members('v') })), patch(large, merge, { data: members('w') }), remove(large)]],
  [
    'keys, in a patch that knows the schema and in one of operations',
    () => [
      post(maps, named('large', { data: members('v') })),
      patch(large, strategic, { data: members('w') }),
      patch(
        large,
        jsonPatch,
        Array.from({ length: 10_000 }, (_, index) => ({ op: 'add', path: `/data/k${index}`, value: 'x' })),
      ),
      remove(large),
    ],
  ],
  [
    'keys that two apply',
    () => [
      patch(`${large}?fieldManager=a`, apply, named('large', { data: members('v') }), 201),
      patch(`${large}?fieldManager=b`, apply, named('large', { data: members('w') }), 409),
      patch(`${large}?fieldManager=a`, apply, named('large', {})),
      remove(large),
    ],
  ],
  [
    'managedFields',
    () => [post(maps, { ...configMap('large'), metadata: { name: 'large', managedFields: [managed({ 'f:data': members({}, 'f:k') })] } }), remove(large)],
  ],
  [
    'entries of managedFields',
    () => {
      const managedFields = full((index) => ({ ...managed({ 'f:data': { [`f:a${index}`]: {} } }), operation: 'Update', manager: `m${index}` }));
      return [post(maps, { ...configMap('large'), metadata: { name: 'large', managedFields } }), remove(large)];
    },
  ],
  [
    'elements merged by key',
    () => [
      post(pods, pod(env('v'))),
      patch(`${pods}/large?dryRun=All`, strategic, { spec: { containers: [{ name: 'c', ...env('w') }] } }, 422),
      remove(`${pods}/large?gracePeriodSeconds=0`),
    ],
  ],
  ['elements with one name', () => [post(`${pods}?dryRun=All`, pod({ env: full(() => ({ name: 'E', value: 'v' })) }))]],
  ['containers', () => [post(`${pods}?dryRun=All`, pod({}, { containers: full((index) => ({ name: `c${index}`, image: 'i' })) }))]],
  [
    'claims nobody knows',
    () => [
      post(
        `${pods}?dryRun=All`,
        pod({ resources: { claims: full((index) => ({ name: `r${index}` })) } }, { resourceClaims: [{ name: 'x', resourceClaimName: 'x' }] }),
        422,
      ),
    ],
  ],
  [
    'owners that are all the controller',
    () => {
      const ownerReferences = full((index) => ({ apiVersion: 'v1', kind: 'Pod', name: `p${index}`, uid: `u${index}`, controller: true }));
      return [post(`${maps}?dryRun=All`, named('large', { metadata: { name: 'large', ownerReferences } }), 422)];
    },
  ],
  [
    'finalizers',
    () => {
      const finalizers = full((index) => `example.com/f${index}`);
      return [
        post(maps, named('large', { metadata: { name: 'large', finalizers } })),
        patch(large, strategic, { metadata: { '$deleteFromPrimitiveList/finalizers': finalizers } }),
        remove(large),
      ];
    },
  ],
  ['numbers', () => [post('/apis/batch/v1/namespaces/default/jobs?dryRun=All', job(full((index) => index + 1)), 422)]],
  ['texts', () => [post('/apis/rbac.authorization.k8s.io/v1/clusterroles?dryRun=All', role)]],
  ['unknown fields', () => [post(`${maps}?dryRun=All&fieldValidation=Warn`, { ...configMap('large'), ...members(1) })]],
  [
    'keys that are there twice',
    () => [
      post(
        `${maps}?dryRun=All`,
        `{"metadata":{"name":"large"},"data":{${full(() => '"k":"v"')
          .join(',')
          .replaceAll('\\', '')}}}`,
      ),
    ],
  ],
  ['properties of a schema', () => [post(`${definitions}?dryRun=All`, definition({ type: 'object', properties: members({ type: 'string' }) }))]],
  [
    'schemas that nest in allOf',
    () => {
      let nested: object = { properties: { a: { pattern: '^x$' } } };
      for (let depth = 0; depth < 60; depth += 1) nested = { allOf: [nested] };
      const size = { apiVersion: 'example.com/v1', kind: 'Size', metadata: { name: 'large' }, spec: { a: 'y' } };
      return [
        post(definitions, definition({ type: 'object', properties: { a: { type: 'string' } }, ...nested })),
        post('/apis/example.com/v1/namespaces/default/sizes', size, 422),
      ];
    },
  ],
  ['lines of YAML', () => [post(`${maps}?dryRun=All`, `metadata: {name: large}\ndata:\n${full((index) => `  k${index}: "v"`).join('\n')}`, 201, yaml)]],
  ['brackets of YAML that never close', () => [post(`${maps}?dryRun=All`, `a: ${'['.repeat(bodyMaxBytes - 100)}`, 413, yaml)]],
];

test.each(steps)(
  '%s',
  async (_shape, stepsOf) => {
    for (const { method, path, type, body, code } of stepsOf()) {
      const sent = text(body);
      expect(sent.length).toBeLessThanOrEqual(bodyMaxBytes);
      const delay = monitorEventLoopDelay({ resolution: 20 });
      delay.enable();
      const reply = await client.send(method, path, { body: sent, headers: { 'content-type': type } });
      delay.disable();
      expect(reply.status, `${method} ${path} ${reply.text.slice(0, 300)}`).toBe(code);
      expect(delay.max / 1e6, `${method} ${path}`).toBeLessThan(stillMaxMs);
    }
    collectGarbage();
    expect(process.memoryUsage().heapUsed).toBeLessThan(heapMaxBytes);
  },
  300_000,
);
