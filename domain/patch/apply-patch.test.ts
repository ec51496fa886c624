import { expect, test } from 'vitest';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import type { Json } from '../api-object.ts';
import { applyPatch } from './apply-patch.ts';

const pod = 'io.k8s.api.core.v1.Pod';
const strategic = (typeName: string, current: Json, patch: Json) => applyPatch(kubernetesFacts, typeName, 'strategic', frozen(current), frozen(patch));
const podSpec = (spec: Json): Json => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec });

test.each<[string, Json, Json, Json]>([
  [
    'containers merge by name, in the order of the patch first',
    {
      containers: [
        { name: 'a', image: '1' },
        { name: 'b', image: '1' },
      ],
    },
    {
      containers: [
        { name: 'b', image: '2' },
        { name: 'c', image: '1' },
      ],
    },
    {
      containers: [
        { name: 'a', image: '1' },
        { name: 'b', image: '2' },
        { name: 'c', image: '1' },
      ],
    },
  ],
  [
    'ports merge by containerPort, also inside containers',
    { containers: [{ name: 'a', ports: [{ containerPort: 80 }] }] },
    { containers: [{ name: 'a', ports: [{ containerPort: 80, name: 'http' }, { containerPort: 81 }] }] },
    { containers: [{ name: 'a', ports: [{ containerPort: 80, name: 'http' }, { containerPort: 81 }] }] },
  ],
  [
    '$patch delete removes an element',
    { containers: [{ name: 'a' }, { name: 'b' }] },
    { containers: [{ $patch: 'delete', name: 'a' }] },
    { containers: [{ name: 'b' }] },
  ],
  [
    '$patch replace in a list replaces it',
    { containers: [{ name: 'a' }, { name: 'b' }] },
    { containers: [{ name: 'c' }, { $patch: 'replace' }] },
    { containers: [{ name: 'c' }] },
  ],
  [
    '$patch replace in an object replaces it',
    { securityContext: { runAsUser: 1, runAsGroup: 2 } },
    { securityContext: { $patch: 'replace', runAsUser: 3 } },
    { securityContext: { runAsUser: 3 } },
  ],
  ['$patch delete empties an object', { securityContext: { runAsUser: 1 } }, { securityContext: { $patch: 'delete' } }, { securityContext: {} }],
  ['null removes a field', { nodeName: 'n', hostname: 'h' }, { nodeName: null }, { hostname: 'h' }],
  ['lists without a merge strategy are replaced', { tolerations: [{ key: 'a' }] }, { tolerations: [{ key: 'b' }] }, { tolerations: [{ key: 'b' }] }],
  [
    '$setElementOrder orders what the patch knows and leaves the rest where it was',
    { containers: [{ name: 'a' }, { name: 'x' }, { name: 'b' }] },
    { '$setElementOrder/containers': [{ name: 'b' }, { name: 'a' }], containers: [{ name: 'b', image: '2' }] },
    { containers: [{ name: 'x' }, { name: 'b', image: '2' }, { name: 'a' }] },
  ],
  [
    '$setElementOrder alone only orders',
    { containers: [{ name: 'a' }, { name: 'b' }] },
    { '$setElementOrder/containers': [{ name: 'b' }, { name: 'a' }] },
    { containers: [{ name: 'b' }, { name: 'a' }] },
  ],
  [
    '$retainKeys drops the volume sources it does not list',
    { volumes: [{ name: 'v', emptyDir: {} }] },
    { volumes: [{ name: 'v', $retainKeys: ['name', 'configMap'], configMap: { name: 'c' } }] },
    { volumes: [{ name: 'v', configMap: { name: 'c' } }] },
  ],
  [
    'directives and nulls do not stay where there was nothing',
    {},
    { '$setElementOrder/containers': [{ name: 'a' }], containers: [{ name: 'a', '$setElementOrder/env': [{ name: 'E' }], env: [{ name: 'E', value: null }] }] },
    { containers: [{ name: 'a', env: [{ name: 'E' }] }] },
  ],
  ['maps merge key by key', { nodeSelector: { a: '1', b: '1' } }, { nodeSelector: { a: '2', b: null } }, { nodeSelector: { a: '2' } }],
])('%s', (_name, current, patch, expected) => {
  expect(strategic(pod, podSpec(current), { spec: patch })).toEqual({ ok: true, value: podSpec(expected) });
});

test('lists of scalars with a merge strategy are sets', () => {
  const withFinalizers = (finalizers: Json): Json => ({ kind: 'Pod', metadata: { name: 'a', finalizers } });
  expect(strategic(pod, withFinalizers(['a', 'b']), { metadata: { finalizers: ['c', 'b'] } })).toEqual({ ok: true, value: withFinalizers(['c', 'a', 'b']) });
  expect(strategic(pod, withFinalizers(['a', 'b']), { metadata: { '$deleteFromPrimitiveList/finalizers': ['a'] } })).toEqual({
    ok: true,
    value: withFinalizers(['b']),
  });
  expect(
    strategic(pod, withFinalizers(['a', 'b']), {
      metadata: { '$deleteFromPrimitiveList/finalizers': ['a'], '$setElementOrder/finalizers': ['c', 'b'], finalizers: ['c'] },
    }),
  ).toEqual({ ok: true, value: withFinalizers(['c', 'b']) });
});

test('retainKeys of a Deployment strategy drops rollingUpdate', () => {
  const deployment = { kind: 'Deployment', metadata: { name: 'd' }, spec: { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } } } };
  expect(strategic('io.k8s.api.apps.v1.Deployment', deployment, { spec: { strategy: { $retainKeys: ['type'], type: 'Recreate' } } })).toEqual({
    ok: true,
    value: { ...deployment, spec: { strategy: { type: 'Recreate' } } },
  });
});

test('applying a patch twice is applying it once', () => {
  const current = podSpec({ containers: [{ name: 'a', ports: [{ containerPort: 80 }] }, { name: 'b' }], volumes: [{ name: 'v', emptyDir: {} }] });
  for (const spec of [
    { containers: [{ name: 'b', env: [{ name: 'E', value: '1' }] }, { name: 'c' }] },
    { containers: [{ $patch: 'delete', name: 'a' }] },
    { '$setElementOrder/containers': [{ name: 'b' }, { name: 'a' }], volumes: [{ name: 'v', $retainKeys: ['name', 'hostPath'], hostPath: { path: '/' } }] },
  ] as Json[]) {
    const once = strategic(pod, current, { spec });
    if (!once.ok) throw new Error(JSON.stringify(once.error));
    expect(strategic(pod, once.value, { spec })).toEqual(once);
  }
});

test.each<[string, 'json' | 'merge' | 'strategic', Json, string]>([
  ['a patch of the wrong form', 'merge', [], 'bad-request'],
  ['an unknown operation', 'json', [{ op: 'x', path: '' }], 'unapplicable'],
  ['a failing test', 'json', [{ op: 'test', path: '/metadata/name', value: 'b' }], 'unapplicable'],
  ['a missing path', 'json', [{ op: 'remove', path: '/spec/x' }], 'unapplicable'],
  ['a patch that leaves no object', 'json', [{ op: 'replace', path: '', value: 1 }], 'unapplicable'],
  ['an element without its merge key', 'strategic', { spec: { containers: [{ image: 'x' }] } }, 'unexplained'],
  ['an unknown directive', 'strategic', { spec: { $patch: 'explode' } }, 'unexplained'],
  ['an order that misses an element', 'strategic', { spec: { '$setElementOrder/containers': [{ name: 'a' }], containers: [{ name: 'z' }] } }, 'unexplained'],
  ['retained keys that miss a field', 'strategic', { spec: { $retainKeys: ['containers'], nodeName: 'n' } }, 'bad-request'],
])('%s (%s with %j) is %s', (_name, patchType, patch, kind) => {
  expect(applyPatch(kubernetesFacts, pod, patchType, podSpec({ containers: [] }), patch)).toMatchObject({ ok: false, error: { kind } });
});

test('a patch of a Secret is not quoted', () => {
  const refused = (type: string) => applyPatch(kubernetesFacts, type, 'strategic', { kind: 'x', data: {} }, { data: { $patch: 'nope', a: 'QQ==' } });
  const message = (quoted: string) => ({ ok: false, error: { kind: 'unexplained', message: `unknown patch type: nope in map: ${quoted}` } });
  expect(refused('io.k8s.api.core.v1.Secret')).toEqual(message('map[…]'));
  expect(refused('io.k8s.api.core.v1.ConfigMap')).toEqual(message('map[$patch:nope a:QQ==]'));
});

// Bounds twenty times and more above what it takes.
const many = Array.from({ length: 50_000 }, (_, index) => `e${index}`);
const env = (value: string): Json => podSpec({ containers: [{ name: 'c', env: many.map((name) => ({ name, value })) }] });
test.each<[string, Json, Json, number]>([
  ['come', podSpec({ containers: [{ name: 'c', env: [{ name: 'x', value: '1' }] }] }), env('2'), many.length + 1],
  ['change', env('1'), env('2'), many.length],
  ['go', env('1'), podSpec({ containers: [{ name: 'c', env: many.map((name) => ({ $patch: 'delete', name })) }] }), 0],
  [
    'change their order',
    env('1'),
    podSpec({ containers: [{ name: 'c', '$setElementOrder/env': many.toReversed().map((name) => ({ name })), env: [{ name: 'e7', value: '2' }] }] }),
    many.length,
  ],
])('50,000 elements of a merged list %s in no time', (_, current, patch, count) => {
  const startedAt = performance.now();
  const patched = applyPatch(kubernetesFacts, pod, 'strategic', current, patch);
  expect(performance.now() - startedAt).toBeLessThan(15_000);
  expect(patched.ok && (patched.value as { spec: { containers: { env: object[] }[] } }).spec.containers[0]?.env).toHaveLength(count);
});

test('50,000 finalizers go in no time', () => {
  const current = { metadata: { name: 'a', finalizers: many } };
  const startedAt = performance.now();
  const patched = applyPatch(kubernetesFacts, pod, 'strategic', current, { metadata: { '$deleteFromPrimitiveList/finalizers': many.toReversed() } });
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(patched).toEqual({ ok: true, value: { metadata: { name: 'a', finalizers: [] } } });
});

function frozen(json: Json): Json {
  if (typeof json === 'object' && json !== null) Object.values(Object.freeze(json)).forEach(frozen);
  return json;
}
