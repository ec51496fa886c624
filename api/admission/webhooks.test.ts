import { describe, expect, test } from 'vitest';
import { MemoryLog } from '../../adapters/log-memory/memory-log.ts';
import { systemClock } from '../../adapters/system/system-clock.ts';
import { systemIds } from '../../adapters/system/system-ids.ts';
import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Webhooks, WebhookTarget } from '../../domain/ports/webhooks.ts';
import { outcomeRef, type OutcomeRecord } from '../../domain/outcome.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ConfigMap, Deployment } from '../../schemas/kubernetes/types.ts';
import { configMap, namespace, objectOf, processOn, refOf } from '../testing/writer-process.ts';

interface Review {
  readonly request: {
    readonly uid: string;
    readonly operation: string;
    readonly object: ConfigMap | null;
    readonly oldObject: ConfigMap | null;
    readonly [field: string]: unknown;
  };
}
type Answer = (review: Review, target: WebhookTarget) => Result<object, string> | Promise<Result<object, string>>;

/** Servers by the path of their URL; what is asked is kept. */
function servers(
  answers: Readonly<Record<string, Answer>>,
): Webhooks & { readonly asked: { readonly path: string; readonly review: Review; readonly target: WebhookTarget }[] } {
  const asked: { path: string; review: Review; target: WebhookTarget }[] = [];
  return {
    asked,
    async post(target, body) {
      const path = new URL(target.url).pathname.slice(1);
      const review = body as unknown as Review;
      asked.push({ path, review, target });
      const answer = await (answers[path] ?? (() => err('connection refused')))(review, target);
      if (!answer.ok) return answer;
      return ok({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response: { uid: review.request.uid, ...answer.value } } as unknown as Json);
    },
  };
}

const rules = [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE', 'DELETE'], resources: ['configmaps'] }];
const hook = (path: string, more: object = {}): object => ({
  name: `${path}.example.com`,
  clientConfig: { url: `https://example.com/${path}` },
  admissionReviewVersions: ['v1'],
  sideEffects: 'None',
  rules,
  ...more,
});
const configuration = (kind: 'Mutating' | 'Validating', name: string, ...webhooks: readonly object[]): Wish => ({
  verb: 'create',
  ref: refOf(`${kind.toLowerCase()}webhookconfigurations.admissionregistration.k8s.io`, name),
  object: objectOf(`${kind}WebhookConfiguration`, name, { webhooks }, 'admissionregistration.k8s.io/v1'),
});
const allowed: Answer = () => ok({ allowed: true });
const patching =
  (...operations: readonly object[]): Answer =>
  () =>
    ok({ allowed: true, patchType: 'JSONPatch', patch: Buffer.from(JSON.stringify(operations)).toString('base64') });
const setting = (key: string, value: string): Answer => patching({ op: 'add', path: `/data/${key}`, value });

async function world(answers: Readonly<Record<string, Answer>>, ...wishes: readonly Wish[]) {
  const log = new MemoryLog();
  const webhooks = servers(answers);
  const process = await processOn(log, systemIds, systemClock, new MemoryLog(), webhooks);
  for (const wish of [namespace('web'), ...wishes]) expect(await process.submit(wish)).toMatchObject({ ok: true });
  const dataOf = (name: string): unknown => process.fold.get<ConfigMap>(refOf('configmaps', name, 'web'))?.object.data;
  return { ...process, log, dataOf, asked: webhooks.asked };
}

describe('a validating webhook', () => {
  test('that denies is told in Kubernetes’ words, with its own code and reason', async () => {
    const denial: Answer = () => ok({ allowed: false, status: { message: 'not today', reason: 'Forbidden', code: 403 } });
    const { submit, log } = await world({ deny: denial }, configuration('Validating', 'v', hook('deny')));
    const { length } = log.events;
    expect(await submit(configMap('a'))).toEqual({
      ok: false,
      error: { kind: 'denied', code: 403, reason: 'Forbidden', message: 'admission webhook "deny.example.com" denied the request: not today' },
    });
    expect(log.events).toHaveLength(length);
  });

  test('without a word is told so', async () => {
    const { submit } = await world({ deny: () => ok({ allowed: false }) }, configuration('Validating', 'v', hook('deny')));
    expect(await submit(configMap('a'))).toMatchObject({
      error: { code: 400, message: 'admission webhook "deny.example.com" denied the request without explanation' },
    });
  });

  test('sees what would be stored, what was, and who asks; its warnings are passed on and its annotations recorded', async () => {
    const telling: Answer = () => ok({ allowed: true, warnings: ['careful'], auditAnnotations: { key: 'value' } });
    const { submit, asked, log } = await world({ see: telling }, configuration('Validating', 'v', hook('see')));
    expect(await submit(configMap('a', { x: '1' }))).toMatchObject({ ok: true, value: { warnings: ['careful'] } });
    expect(asked[0]?.review).toMatchObject({
      kind: 'AdmissionReview',
      request: {
        operation: 'CREATE',
        kind: { group: '', version: 'v1', kind: 'ConfigMap' },
        resource: { group: '', version: 'v1', resource: 'configmaps' },
        name: 'a',
        namespace: 'web',
        userInfo: { username: 'alice' },
        object: { data: { x: '1' } },
        oldObject: null,
        dryRun: false,
        options: { kind: 'CreateOptions' },
      },
    });
    expect(asked[0]?.target.url).toBe('https://example.com/see?timeout=10s');
    expect(log.events.at(-1)?.because).toEqual({ annotations: { 'see.example.com/key': 'value' } });
    await submit({ verb: 'patch', ref: refOf('configmaps', 'a', 'web'), patchType: 'merge', patch: { data: { x: '2' } } });
    expect(asked[1]?.review.request).toMatchObject({ operation: 'UPDATE', object: { data: { x: '2' } }, oldObject: { data: { x: '1' } } });
    await submit({ verb: 'delete', ref: refOf('configmaps', 'a', 'web') });
    expect(asked[2]?.review.request).toMatchObject({ operation: 'DELETE', object: null, oldObject: { data: { x: '2' } } });
  });

  test('that cannot be reached refuses, or is passed over where its failurePolicy says so', async () => {
    const closed = await world({}, configuration('Validating', 'v', hook('gone')));
    expect(await closed.submit(configMap('a'))).toEqual({
      ok: false,
      error: { kind: 'internal', message: 'failed calling webhook "gone.example.com": failed to call webhook: connection refused', passing: 'silent-webhook' },
    });
    const open = await world({}, configuration('Validating', 'v', hook('gone', { failurePolicy: 'Ignore' })));
    expect(await open.submit(configMap('a'))).toMatchObject({ ok: true });
  });

  test('that answers nonsense refuses', async () => {
    const wrong = await world({ odd: () => ok({ uid: 'other', allowed: true }) }, configuration('Validating', 'v', hook('odd')));
    expect(await wrong.submit(configMap('a'))).toMatchObject({
      error: { kind: 'internal', message: expect.stringContaining('received invalid webhook response: expected response.uid=') },
    });
    const patchingOne = await world({ odd: setting('a', 'b') }, configuration('Validating', 'v', hook('odd')));
    expect(await patchingOne.submit(configMap('a'))).toMatchObject({
      error: { message: expect.stringContaining('validating webhook may not return response.patch') },
    });
  });

  test('is asked about what it is meant for alone', async () => {
    const { submit, asked } = await world(
      { one: allowed },
      configuration(
        'Validating',
        'v',
        hook('one', { name: 'a.example.com', rules: [{ ...rules[0], operations: ['UPDATE'] }] }),
        hook('one', { name: 'b.example.com', namespaceSelector: { matchLabels: { watched: 'yes' } } }),
        hook('one', { name: 'c.example.com', objectSelector: { matchLabels: { watched: 'yes' } } }),
        hook('one', { matchConditions: [{ name: 'x', expression: 'object.metadata.name != "a"' }] }),
      ),
    );
    expect(await submit(configMap('a'))).toMatchObject({ ok: true });
    expect(asked).toHaveLength(0);
    expect(await submit(configMap('b'))).toMatchObject({ ok: true });
    expect(asked).toHaveLength(1);
  });

  test('is told of a dry run', async () => {
    const { submit, asked } = await world({ one: allowed }, configuration('Validating', 'v', hook('one')));
    expect(await submit(configMap('a'), { dryRun: true })).toMatchObject({ ok: true, value: { changed: false } });
    expect(asked[0]?.review.request['dryRun']).toBe(true);
  });

  test('cannot keep itself from being removed', async () => {
    const every = [{ apiGroups: ['*'], apiVersions: ['*'], operations: ['*'], resources: ['*'] }];
    const { submit } = await world({ deny: () => ok({ allowed: false }) }, configuration('Validating', 'v', hook('deny', { rules: every })));
    expect(await submit({ verb: 'delete', ref: refOf('validatingwebhookconfigurations.admissionregistration.k8s.io', 'v') })).toMatchObject({ ok: true });
    expect(await submit(configMap('a'))).toMatchObject({ ok: true });
  });
});

describe('a mutating webhook', () => {
  test('changes what is created, patched and replaced, one after the other, before it is validated', async () => {
    const { submit, dataOf, asked } = await world(
      { one: setting('one', '1'), two: setting('two', '2'), check: allowed },
      configuration('Mutating', 'a', hook('one')),
      configuration('Mutating', 'b', hook('two')),
      configuration('Validating', 'v', hook('check')),
    );
    expect(await submit(configMap('a', { x: '1' }))).toMatchObject({ ok: true, value: { object: { data: { x: '1', one: '1', two: '2' } } } });
    expect(asked.map(({ path, review }) => [path, review.request.object?.data])).toEqual([
      ['one', { x: '1' }],
      ['two', { x: '1', one: '1' }],
      ['check', { x: '1', one: '1', two: '2' }],
    ]);
    await submit({ verb: 'patch', ref: refOf('configmaps', 'a', 'web'), patchType: 'merge', patch: { data: { one: null, x: '2' } } });
    expect(dataOf('a')).toEqual({ x: '2', one: '1', two: '2' });
  });

  test('mends what would not be valid', async () => {
    const labels = patching({ op: 'add', path: '/metadata/labels', value: { ok: 'yes' } });
    const { submit, fold } = await world({ mend: labels }, configuration('Mutating', 'a', hook('mend')));
    const broken = configMap('a') as Extract<Wish, { verb: 'create' }>;
    const object = { ...broken.object, metadata: { ...broken.object.metadata, labels: { 'not a label': '' } } };
    expect(await submit({ ...broken, object })).toMatchObject({ ok: true });
    expect(fold.get(refOf('configmaps', 'a', 'web'))?.object.metadata.labels).toEqual({ ok: 'yes' });
  });

  test('is asked about what is to go, may refuse it, and has nothing to change there', async () => {
    let answer: Answer = () => ok({ allowed: false, status: { message: 'it stays' } });
    const { submit, fold, asked } = await world({
      keep: (review, target) => (review.request.operation === 'DELETE' ? answer(review, target) : ok({ allowed: true })),
    });
    await submit(configMap('a', { x: '1' }));
    await submit(configuration('Mutating', 'a', hook('keep')));
    const ref = refOf('configmaps', 'a', 'web');
    expect(await submit({ verb: 'delete', ref })).toMatchObject({ error: { kind: 'denied', message: expect.stringContaining('it stays') } });
    expect(asked[0]?.review.request).toMatchObject({ operation: 'DELETE', object: null, oldObject: { data: { x: '1' } } });
    answer = setting('late', '1');
    expect(await submit({ verb: 'delete', ref })).toMatchObject({ error: { kind: 'internal', message: expect.stringContaining('attempted to modify') } });
    expect(fold.get(ref)).toBeDefined();
    answer = patching();
    expect(await submit({ verb: 'delete', ref })).toMatchObject({ ok: true, value: { deleted: true } });
    expect(await submit({ verb: 'delete', ref })).toMatchObject({ error: { kind: 'not-found' } });
    expect(asked).toHaveLength(3);
  });

  test('changes no more of an object than its sender may', async () => {
    const forging = patching(
      { op: 'replace', path: '/metadata/creationTimestamp', value: '2001-01-01T00:00:00Z' },
      { op: 'add', path: '/metadata/deletionTimestamp', value: '2001-01-01T00:00:00Z' },
      { op: 'add', path: '/metadata/generation', value: 7 },
      { op: 'remove', path: '/metadata/uid' },
      { op: 'add', path: '/data/hooked', value: '1' },
    );
    const { submit, fold, dataOf } = await world({ forge: forging });
    await submit(configMap('a', { x: '1' }));
    const before = fold.get(refOf('configmaps', 'a', 'web'))?.object.metadata;
    await submit(configuration('Mutating', 'a', hook('forge')));
    const patched = { verb: 'patch', ref: refOf('configmaps', 'a', 'web'), patchType: 'merge', patch: { data: { x: '2' } } } as const;
    expect(await submit(patched, { fieldManager: 'me' })).toMatchObject({ ok: true });
    expect(dataOf('a')).toEqual({ x: '2', hooked: '1' });
    const { managedFields, ...after } = fold.get(refOf('configmaps', 'a', 'web'))?.object.metadata ?? {};
    expect(after).toEqual({ ...before, managedFields: undefined });
    expect(JSON.stringify(managedFields)).toContain('f:x');
    expect(JSON.stringify(managedFields)).not.toContain('f:hooked');
  });

  test.each([
    ['uid', 'forged'],
    ['name', 'other'],
    ['namespace', 'default'],
  ])('that gives an object another %s is refused', async (field, value) => {
    const { submit, log } = await world({ forge: patching({ op: 'replace', path: `/metadata/${field}`, value }) });
    await submit(configMap('a', { x: '1' }));
    await submit(configuration('Mutating', 'a', hook('forge')));
    const { length } = log.events;
    expect(await submit({ verb: 'patch', ref: refOf('configmaps', 'a', 'web'), patchType: 'merge', patch: { data: { x: '2' } } })).toMatchObject({
      error: { kind: 'invalid', causes: [{ field: `metadata.${field}`, message: expect.stringContaining('field is immutable') }] },
    });
    expect(log.events).toHaveLength(length);
  });

  test('of a subresource changes that part alone', async () => {
    const both = patching({ op: 'add', path: '/spec/replicas', value: 77 }, { op: 'add', path: '/status', value: { replicas: 5 } });
    const ofParts = [{ apiGroups: ['apps'], apiVersions: ['v1'], operations: ['UPDATE'], resources: ['deployments/*'] }];
    const { submit, fold } = await world({ both }, configuration('Mutating', 'a', hook('both', { rules: ofParts })));
    const labels = { app: 'a' };
    const template = { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'c' }] } };
    const ref = refOf('deployments.apps', 'a', 'web');
    const object = objectOf('Deployment', 'a', { spec: { replicas: 1, selector: { matchLabels: labels }, template } }, 'apps/v1');
    expect(await submit({ verb: 'create', ref, object })).toMatchObject({ ok: true });
    const parts = (): unknown => fold.get<Deployment>(ref)?.object;
    await submit({ verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status: { observedGeneration: 1 } } });
    expect(parts()).toMatchObject({ metadata: { generation: 1 }, spec: { replicas: 1 }, status: { replicas: 5 } });
    await submit({ verb: 'patch', ref, subresource: 'scale', patchType: 'merge', patch: { spec: { replicas: 2 } } });
    expect(parts()).toMatchObject({ metadata: { generation: 2 }, spec: { replicas: 77 }, status: { replicas: 5 } });
  });

  test('is asked again where it wants it and the object changed after it', async () => {
    const counted: Answer = ({ request }) => {
      const data = (request.object?.data ?? {}) as Record<string, string>;
      const value = String(Object.keys(data).filter((key) => key !== 'count').length);
      return patching({ op: 'add', path: '/data/count', value })({ request }, {} as WebhookTarget) as Result<object, string>;
    };
    const { submit, dataOf, asked } = await world(
      { count: counted, one: setting('one', '1') },
      configuration('Mutating', 'a', hook('count', { reinvocationPolicy: 'IfNeeded' }), hook('one')),
    );
    await submit(configMap('a', { x: '1' }));
    expect(dataOf('a')).toEqual({ x: '1', one: '1', count: '2' });
    expect(asked.map(({ path }) => path)).toEqual(['count', 'one', 'count']);
  });

  test('judged another state than the one that is there by now: it is asked again, and no update is lost (K1)', async () => {
    const log = new MemoryLog();
    const other = await processOn(log, systemIds, systemClock, new MemoryLog(), servers({ race: allowed }));
    let raced = false;
    const racing: Answer = async (review, target) => {
      if (review.request.operation === 'UPDATE' && !raced) {
        raced = true;
        await other.submit({ verb: 'patch', ref: refOf('configmaps', 'a', 'web'), patchType: 'merge', patch: { data: { other: '1' } } });
      }
      return await setting('hooked', '1')(review, target);
    };
    const webhooks = servers({ race: racing });
    const mine = await processOn(log, systemIds, systemClock, new MemoryLog(), webhooks);
    for (const wish of [namespace('web'), configMap('a', { x: '1' }), configuration('Mutating', 'a', hook('race'))]) await mine.submit(wish);
    expect(await mine.submit({ verb: 'patch', ref: refOf('configmaps', 'a', 'web'), patchType: 'merge', patch: { data: { mine: '1' } } })).toMatchObject({
      ok: true,
      value: { object: { data: { x: '1', other: '1', mine: '1', hooked: '1' } } },
    });
    expect(webhooks.asked).toHaveLength(2);
  });

  test('of an object of a list that becomes true together sees what comes before it there', async () => {
    const { transact, asked, dataOf } = await world(
      { one: setting('one', '1') },
      configuration('Mutating', 'a', hook('one', { namespaceSelector: { matchLabels: { fresh: 'yes' } } })),
    );
    const fresh = { verb: 'create', ref: refOf('namespaces', 'web2'), object: objectOf('Namespace', 'web2') } as const;
    const labelled = { ...fresh, object: { ...fresh.object, metadata: { ...fresh.object.metadata, labels: { fresh: 'yes' } } } };
    const inside = configMap('a', { x: '1' }) as Extract<Wish, { verb: 'create' }>;
    const moved = { ...inside, ref: refOf('configmaps', 'a', 'web2') };
    expect(await transact([labelled, moved, configMap('b', { x: '1' })])).toMatchObject({ ok: true, value: [{}, { object: { data: { one: '1' } } }, {}] });
    expect([asked.length, dataOf('b')]).toEqual([1, { x: '1' }]);
  });
});

test('a webhook behind a Service is called at a ready endpoint, under the name of the Service', async () => {
  const service = {
    verb: 'create',
    ref: refOf('services', 'hooks', 'web'),
    object: objectOf('Service', 'hooks', { spec: { ports: [{ name: 'https', port: 443, targetPort: 8443 }] } }),
  } as const;
  const slice = objectOf(
    'EndpointSlice',
    'hooks-1',
    {
      addressType: 'IPv4',
      endpoints: [
        { addresses: ['10.1.2.3'], conditions: { ready: true } },
        { addresses: ['10.1.2.4'], conditions: { ready: false } },
      ],
      ports: [{ name: 'https', port: 8443 }],
    },
    'discovery.k8s.io/v1',
  );
  const labelled = { ...slice, metadata: { ...slice.metadata, labels: { 'kubernetes.io/service-name': 'hooks' } } };
  const clientConfig = { service: { namespace: 'web', name: 'hooks', path: '/one' }, caBundle: Buffer.from('PEM').toString('base64') };
  const { submit, asked } = await world(
    { one: allowed },
    service,
    { verb: 'create', ref: refOf('endpointslices.discovery.k8s.io', 'hooks-1', 'web'), object: labelled },
    configuration('Validating', 'v', hook('one', { clientConfig })),
  );
  expect(await submit(configMap('a'))).toMatchObject({ ok: true });
  expect(asked[0]?.target).toEqual({ url: 'https://hooks.web.svc:443/one?timeout=10s', endpoints: [{ host: '10.1.2.3', port: 8443 }], caBundle: 'PEM' });
});

describe('a command whose id its sender chose', () => {
  const origin = { id: 'mine', correlationId: 'mine', causationId: '', timeMs: 0 };
  const chosen = { recordOutcome: true, origin };

  test('has one outcome, that of the try which was left at it, also when its webhooks were asked again', async () => {
    const log = new MemoryLog();
    const other = await processOn(log);
    let raced = false;
    const racing: Answer = async ({ request }) => {
      if (request.operation === 'UPDATE' && !raced) {
        raced = true;
        await other.submit({ verb: 'patch', ref: refOf('configmaps', 'a', 'web'), patchType: 'merge', patch: { metadata: { labels: { other: '1' } } } });
      }
      return ok({ allowed: true });
    };
    const hooks = configuration('Validating', 'v', hook('race', { matchConditions: [{ name: 'x', expression: 'object != null && has(object.data.mine)' }] }));
    const webhooks = servers({ race: racing });
    const mine = await processOn(log, systemIds, systemClock, new MemoryLog(), webhooks);
    for (const wish of [namespace('web'), configMap('a', { x: '1' }), hooks]) await mine.submit(wish);
    const wish = { verb: 'patch', ref: refOf('configmaps', 'a', 'web'), patchType: 'merge', patch: { data: { mine: '1' } } } as const;
    expect(await mine.submit(wish, chosen)).toMatchObject({ ok: true, value: { changed: true } });
    expect(webhooks.asked).toHaveLength(2);
    expect(mine.fold.get<OutcomeRecord>(outcomeRef(wish.ref, 'mine'))?.object.spec.result).toEqual({ kind: 'accepted', deleted: false });
  });

  test('that is refused has that as its outcome, whoever refused it, and one that got no answer has none', async () => {
    const ref = refOf('configmaps', 'a', 'web');
    const { submit, transact, fold } = await world(
      { deny: () => ok({ allowed: false, status: { message: 'no' } }) },
      configuration('Validating', 'v', hook('deny', { matchConditions: [{ name: 'x', expression: 'request.name == "a"' }] })),
      configuration('Validating', 'w', hook('gone', { matchConditions: [{ name: 'x', expression: 'request.name == "c"' }] })),
    );
    const refusal = async (id: string, answer: Promise<Result<unknown, unknown>>) => {
      expect(await answer).toMatchObject({ ok: false });
      return fold.get<OutcomeRecord>(outcomeRef(ref, id))?.object.spec.result;
    };
    const as = (id: string) => ({ recordOutcome: true, origin: { ...origin, id, correlationId: id } });
    expect(await refusal('1', submit({ verb: 'delete', ref }, as('1')))).toMatchObject({ kind: 'rejected', rejection: { kind: 'not-found' } });
    expect(await refusal('2', submit(configMap('a'), as('2')))).toMatchObject({ rejection: { kind: 'denied' } });
    expect(await refusal('3', transact([configMap('b'), configMap('a'), configMap('d')], as('3')))).toMatchObject({ rejection: { kind: 'denied' }, index: 1 });
    expect(await refusal('4', submit(configMap('c'), as('4')))).toBeUndefined();
  });
});
