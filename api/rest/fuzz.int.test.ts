// Bad input over the wire: a Status each time, nothing appended, no crash, no growth.
import { connect as connectTls } from 'node:tls';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { protobufEnvelope } from '../../schemas/kubernetes/protobuf-response.ts';
import { storedResources } from '../../schemas/kubernetes/facts.ts';
import { createTestClient, type TestReply } from './test-client.ts';
import { configMap, maps, servedForTests } from './test-served.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const { server, client } = await servedForTests();
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const runs = { seed, numRuns: Number(process.env['FUZZ_RUNS'] ?? 60), endOnFailure: true } as const;
const position = (): number => server.deps.storeOf('pods').objects.position;
const json = { 'content-type': 'application/json' };

await client.send('POST', maps, { body: configMap('victim') });

afterEach(async () => {
  // However it was asked, it still answers.
  const { text } = await client.send('GET', `${maps}/victim`);
  expect(JSON.parse(text), text).toMatchObject({ metadata: { name: 'victim' }, data: { a: '1' } });
});

/** A failure in Kubernetes' words; a 5xx is a bug, but for what is not served, and for the patches that Kubernetes calls its own failure: no reason. */
function expectStatus({ status, text, headers }: TestReply): void {
  const unexplained =
    status === 500 && !text.includes('"reason"') && /unknown patch type: |declared merge key: |expected a |The order in patch list:/.test(text);
  expect(status === 501 || unexplained || (status >= 400 && status < 500), `${status} ${text.slice(0, 300)}`).toBe(true);
  expect(headers['content-type']).toMatch(/^(application\/json|application\/vnd\.kubernetes\.protobuf|text\/plain)/);
  if (headers['content-type'] === 'application/json') expect(JSON.parse(text)).toMatchObject({ kind: 'Status', status: 'Failure', code: status });
}

/** Whatever it is answered: a Status, or an object that JSON shows. Dry runs, so that nothing is appended. */
function expectAnswer(reply: TestReply): void {
  if (reply.status >= 400) expectStatus(reply);
  else expect([200, 201]).toContain(reply.status);
}

const collection = ({ group, version, plural, namespaced }: (typeof storedResources)[number]): string =>
  `/${group === '' ? 'api' : `apis/${group}`}/${version}/${namespaced ? 'namespaces/default/' : ''}${plural}`;
const path = fc.constantFrom(...storedResources).map(collection);
const hostile = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'metadata', 'spec', 'status', 'kind', 'apiVersion', 'data', 'items', '');
const key = fc.oneof(hostile, fc.string({ unit: 'binary' }));
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.constant(1e308)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries) as unknown),
  ),
})).value;

test.each(storedResources.map((one) => [`${one.group}/${one.version} ${one.plural}`, collection(one)]))('%s without what it needs', async (_name, at) => {
  const empty = [{}, { spec: {} }, { spec: null }, { spec: {}, status: {} }, { spec: [] }, { status: {} }, { metadata: null }, { metadata: {} }];
  for (const body of empty)
    expectAnswer(await client.send('POST', `${at}?dryRun=All`, { body: JSON.stringify({ metadata: { name: 'x' }, ...body }), headers: json }));
});

test('random JSON, random objects of every kind, and random bytes', async () => {
  const before = position();
  const metadata = fc.oneof(fc.constant({ name: 'x' }), value);
  const object = fc.record(
    { metadata, spec: value, status: value, data: value, roleRef: value, rules: value, webhooks: value, template: value },
    { requiredKeys: ['metadata'] },
  );
  await fc.assert(
    fc.asyncProperty(path, fc.oneof(object, value), async (at, body) => {
      expectAnswer(await client.send('POST', `${at}?dryRun=All`, { body: JSON.stringify(body), headers: json }));
    }),
    { ...runs, numRuns: runs.numRuns * 3 },
  );
  const types = fc.constantFrom('application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf', 'text/plain', '', 'application/json;;=;"');
  await fc.assert(
    fc.asyncProperty(path, types, fc.uint8Array({ maxLength: 200 }), async (at, type, bytes) => {
      expectAnswer(await client.send('POST', `${at}?dryRun=All`, { body: Buffer.from(bytes), headers: { 'content-type': type } }));
    }),
    runs,
  );
  expect(position()).toBe(before);
});

test('random bytes as the protobuf of a kind', async () => {
  const before = position();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...storedResources), fc.uint8Array({ maxLength: 300 }), async (facts, raw) => {
      const body = protobufEnvelope(facts, raw);
      expectAnswer(await client.send('POST', `${collection(facts)}?dryRun=All`, { body, headers: { 'content-type': 'application/vnd.kubernetes.protobuf' } }));
    }),
    { ...runs, numRuns: runs.numRuns * 3 },
  );
  expect(position()).toBe(before);
});

test('random patches of each kind', async () => {
  const before = position();
  const operation = fc.record({ op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'nope'), path: fc.string(), from: fc.string(), value });
  const pointer = fc.constantFrom('/__proto__/polluted', '/constructor/prototype/polluted', '/metadata/labels/__proto__', '/data/-', '/metadata/name', '');
  const patches = fc.oneof(
    fc.tuple(
      fc.constant('application/json-patch+json'),
      fc.array(fc.oneof(operation, fc.record({ op: fc.constant('add'), path: pointer, value })), { maxLength: 5 }),
    ),
    fc.tuple(fc.constantFrom('application/merge-patch+json', 'application/strategic-merge-patch+json'), value),
    fc.tuple(
      fc.constant('application/strategic-merge-patch+json'),
      fc.dictionary(fc.constantFrom('$patch', '$retainKeys', '$setElementOrder/data', '$deleteFromPrimitiveList/x', 'metadata'), value),
    ),
  );
  await fc.assert(
    fc.asyncProperty(patches, async ([type, body]) => {
      const sent = { body: JSON.stringify(body), headers: { 'content-type': type } };
      expectAnswer(await client.send('PATCH', `${maps}/victim?dryRun=All`, sent));
      expectStatus(await client.send('PATCH', `${maps}/nobody?dryRun=All`, sent));
    }),
    runs,
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(position()).toBe(before);
});

test('random paths, methods, queries, selectors and headers', async () => {
  const before = position();
  const text = fc.string({ unit: 'binary', maxLength: 40 }).map(encodeURIComponent);
  const parameter = fc.constantFrom(
    'labelSelector',
    'fieldSelector',
    'limit',
    'continue',
    'resourceVersion',
    'resourceVersionMatch',
    'timeoutSeconds',
    'sendInitialEvents',
  );
  const query = fc.array(fc.tuple(parameter, text), { maxLength: 4 }).map((pairs) => pairs.map(([name, one]) => `${name}=${one}`).join('&'));
  const part = fc.oneof(text, fc.constantFrom('api', 'apis', 'v1', 'namespaces', 'default', 'pods', 'status', '..', '%2e', '%zz', 'watch', 'openapi', 'v3'));
  const anywhere = fc.array(part, { maxLength: 7 }).map((parts) => `/${parts.join('/')}`);
  await fc.assert(
    fc.asyncProperty(fc.oneof(path, anywhere), fc.constantFrom('GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE'), query, async (at, method, asked) => {
      const { status } = await client.send(method, `${at}?dryRun=All&${asked}`, { body: '' });
      expect([200, 201, 304, 400, 401, 403, 404, 405, 406, 409, 410, 415, 422, 501, 504]).toContain(status);
    }),
    runs,
  );
  const huge = `a in (${Array.from({ length: 2_000 }, (_, index) => `v${index}`).join(',')})`;
  expectAnswer(await client.send('GET', `${maps}?labelSelector=${encodeURIComponent(huge)}`));
  expectStatus(await client.send('GET', maps, { headers: { accept: `${'text/html;q=0.1,'.repeat(500)}image/png` } }));
  expect(position()).toBe(before);
});

test('deep nesting and large bodies', async () => {
  const before = position();
  for (const deep of ['['.repeat(100_000), '{"a":'.repeat(100_000), `{"metadata":${'{"a":'.repeat(500)}1${'}'.repeat(501)}`])
    expectStatus(await client.send('POST', maps, { body: deep, headers: json }));
  expectStatus(await client.send('POST', maps, { body: `a: ${'['.repeat(2_000)}`, headers: { 'content-type': 'application/yaml' } }));
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, index) => `b${index}: &b${index} [${`*${index === 0 ? 'a' : `b${index - 1}`},`.repeat(9)}]`).join('\n')}`;
  expectStatus(await client.send('POST', maps, { body: bomb, headers: { 'content-type': 'application/yaml' } }));
  const large = Buffer.alloc(10 * 1024 * 1024, 0x20);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const at = method === 'POST' ? maps : `${maps}/victim`;
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const reply = await client.sendHttp1(method, at, { body: large, headers: { 'content-type': type, 'content-length': String(large.length) } });
    expect([reply.status, reply.json()['reason']]).toEqual([413, 'RequestEntityTooLarge']);
  }
  expect(position()).toBe(before);
});

test('bodies that never end, and connections that are torn, leave nothing behind', async () => {
  const before = position();
  const open = Array.from({ length: 50 }, () => {
    const socket = connectTls({ host: '127.0.0.1', port: server.port, ca: server.ca, ALPNProtocols: ['http/1.1'] });
    socket.on('error', () => {});
    socket.write(
      `POST ${maps} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer admin\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"metadata":`,
    );
    return socket;
  });
  await Promise.all(open.map((socket) => new Promise((resolve) => socket.once('secureConnect', resolve))));
  expect((await client.send('GET', '/readyz', { token: '' })).status).toBe(200);
  const closed = open.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  for (const socket of open) socket.destroy();
  await Promise.all(closed);
  expect(position()).toBe(before);
});

test('thousands of watches come and go, and the memory with them', async () => {
  const round = async (count: number): Promise<void> => {
    // A connection of its own: one that resets a thousand streams in a burst is cut off (CVE-2023-44487).
    const watcher = createTestClient(server);
    const watches = Array.from({ length: count }, () => watcher.watch(`${maps}?watch=1&fieldSelector=metadata.name%3Dvictim`));
    expect(await Promise.all(watches.map((watch) => watch.next()))).toHaveLength(count);
    for (const watch of watches.slice(count / 2)) watch.close();
    watcher.close();
  };
  const open = async (): Promise<number> =>
    Number(/^apiserver_registered_watchers\{.*kind="ConfigMap"\} (\d+)$/m.exec((await client.send('GET', '/metrics')).text)?.[1]);
  await round(500);
  const settled = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  await expect.poll(open, { timeout: 10_000 }).toBe(0);
  const beforeBytes = settled();
  for (let turn = 0; turn < 6; turn += 1) await round(500);
  await expect.poll(open, { timeout: 10_000 }).toBe(0);
  // The client's own timers keep what it waited for some seconds longer.
  await expect.poll(() => settled() - beforeBytes, { timeout: 20_000, interval: 500 }).toBeLessThan(16 * 1024 * 1024);
});
