import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiObject } from '../api-object.ts';
import { decided, type Decided, nodeDraft, podDraft } from '../testing/decided.ts';
import type { Draft } from '../testing/objects-of.ts';
import type { Ref } from '../ref.ts';
import type { Deployment, Node, Pod, Secret } from '../../schemas/kubernetes/types.ts';

let d: Decided;
beforeEach(() => {
  d = decided();
});

const deployment = (spec: object = {}): Draft => ({
  kind: 'Deployment',
  apiVersion: 'apps/v1',
  metadata: { name: 'web', namespace: 'default' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'nginx:1' }] } },
    ...spec,
  },
});
const map = (): Ref => d.create({ kind: 'ConfigMap', metadata: { name: 'a', namespace: 'default' }, data: { k: '1' } });
const merge = (ref: Ref, patch: object, subresource?: 'status' | 'scale') =>
  ({ verb: 'patch', ref, patchType: 'merge', patch, ...(subresource ? { subresource } : {}) }) as never;
const object = <T extends ApiObject>(ref: Ref): T => d.entry<T>(ref).object;

describe('create', () => {
  it('sets what is the server’s, whatever the body says', () => {
    const ref = d.create({
      kind: 'ConfigMap',
      metadata: {
        name: 'a',
        namespace: 'default',
        uid: 'mine',
        creationTimestamp: '1999-01-01T00:00:00Z',
        deletionTimestamp: '1999-01-01T00:00:00Z',
        generation: 7,
        labels: {},
        managedFields: [{}],
      } as never,
    });
    expect(object(ref).metadata).toEqual({
      name: 'a',
      namespace: 'default',
      uid: expect.stringMatching(/^uid-/) as string,
      creationTimestamp: '2026-01-01T00:00:00Z',
      // Of a kind whose generations nobody counts.
      generation: 7,
    });
    const counted = deployment();
    expect(object(d.create({ ...counted, metadata: { ...counted.metadata, generation: 7 } } as never)).metadata.generation).toBe(1);
  });

  it('refuses a taken name, a resourceVersion and what its resource cannot have', () => {
    const ref = map();
    const again = d.creating({ kind: 'ConfigMap', metadata: { name: 'a', namespace: 'default' } });
    expect(d.rejected(again)).toEqual({ kind: 'already-exists', resource: 'configmaps', name: 'a' });
    expect(d.rejected({ ...d.creating({ kind: 'ConfigMap', metadata: { name: 'b', namespace: 'default', resourceVersion: '4' } }) })).toEqual({
      kind: 'unexplained',
      message: 'resourceVersion should not be set on objects to be created',
    });
    expect(d.rejected({ ...again, ref: { ...ref, resource: 'gadgets' } })).toMatchObject({ kind: 'unknown-resource' });
    expect(d.rejected({ ...again, ref: { ...ref, namespace: '' } })).toMatchObject({ kind: 'bad-request' });
    expect(d.rejected({ verb: 'delete', ref: { ...ref, resource: 'nodes' } })).toMatchObject({ kind: 'bad-request' });
    expect(d.rejected({ ...d.creating({ kind: 'ConfigMap', metadata: { name: 'Not_A_Name', namespace: 'default' } }) })).toMatchObject({
      kind: 'invalid',
      causes: [{ field: 'metadata.name' }],
    });
  });

  it('leaves the status to its subresource, but takes a node’s', () => {
    expect(object<Pod>(d.create({ ...podDraft('p'), status: { phase: 'Running', podIP: '10.0.0.1' } })).status).toEqual({
      phase: 'Pending',
      qosClass: 'Burstable',
    });
    expect(object<Node>(d.create(nodeDraft('n1'))).status?.allocatable).toEqual({ cpu: '1', memory: '4Gi', pods: '10' });
  });
});

describe('a write of what is so already', () => {
  it('is no event, and keeps the resourceVersion', () => {
    const ref = map();
    const { sequence } = d.entry(ref);
    d.told();
    d.submit(merge(ref, { data: { k: '1' } }));
    d.submit({ verb: 'replace', ref, object: object(ref) });
    d.submit(merge(ref, { metadata: { labels: {}, finalizers: [] } }));
    expect([d.told(), d.entry(ref).sequence]).toEqual([[], sequence]);
  });
});

describe('preconditions', () => {
  it('of the wish and of the body hold against the object as it is', () => {
    const ref = map();
    const current = String(d.entry(ref).sequence);
    const body = (metadata: object) => ({ ...object(ref), metadata: { ...object(ref).metadata, ...metadata } });
    expect(d.rejected({ verb: 'replace', ref, object: body({ resourceVersion: '1' }) })).toMatchObject({
      kind: 'conflict',
      message: 'the object has been modified; please apply your changes to the latest version and try again',
    });
    expect(d.rejected({ verb: 'replace', ref, object: body({ uid: 'another' }) })).toMatchObject({ kind: 'conflict' });
    expect(d.rejected({ verb: 'replace', ref, object: body({}), precondition: { resourceVersion: '1' } })).toMatchObject({ kind: 'conflict' });
    expect(d.rejected(merge(ref, { metadata: { resourceVersion: '1' }, data: { k: '2' } }))).toMatchObject({ kind: 'conflict' });
    expect(d.rejected({ ...(merge(ref, { data: { k: '2' } }) as object), precondition: { uid: 'another' } } as never)).toMatchObject({ kind: 'conflict' });
    d.submit({ verb: 'replace', ref, object: { ...body({ resourceVersion: current, uid: '' }), data: { k: '2' } } as never });
    expect(d.rejected({ verb: 'replace', ref, object: { ...body({ resourceVersion: current }), data: { k: '3' } } as never })).toMatchObject({
      kind: 'conflict',
    });
    d.submit(merge(ref, { data: { k: '3' } }));
  });

  it('a missing object is not found', () => {
    const ref = d.ref('configmaps', 'missing');
    expect(d.rejected(merge(ref, {}))).toEqual({ kind: 'not-found', resource: 'configmaps', name: 'missing' });
    expect(d.rejected({ verb: 'replace', ref, object: object(map()) })).toMatchObject({ kind: 'not-found' });
  });
});

describe('the main resource', () => {
  it('keeps status, uid, times and generation from the client', () => {
    const ref = d.create(deployment());
    d.submit(merge(ref, { status: { replicas: 3 } }, 'status'));
    const changed = {
      ...object<Deployment>(ref),
      status: { replicas: 9 },
      metadata: {
        ...object(ref).metadata,
        generation: 99,
        creationTimestamp: '1999-01-01T00:00:00Z',
        deletionTimestamp: '1999-01-01T00:00:00Z',
        labels: { a: 'b' },
      },
    };
    d.submit({ verb: 'replace', ref, object: changed as never });
    expect(object<Deployment>(ref)).toMatchObject({
      status: { replicas: 3 },
      metadata: { generation: 1, creationTimestamp: '2026-01-01T00:00:00Z', labels: { a: 'b' } },
    });
    expect(object(ref).metadata.deletionTimestamp).toBeUndefined();
  });

  it('counts a generation with the spec and a Deployment’s annotations, not with labels or status (CTL-2)', () => {
    const ref = d.create(deployment());
    const generation = () => object(ref).metadata.generation;
    d.submit(merge(ref, { metadata: { labels: { a: 'b' } } }));
    d.submit(merge(ref, { status: { replicas: 1 } }, 'status'));
    expect(generation()).toBe(1);
    d.submit(merge(ref, { spec: { paused: true } }));
    expect(generation()).toBe(2);
    d.submit(merge(ref, { metadata: { annotations: { a: 'b' } } }));
    expect(generation()).toBe(3);
  });

  it('does not let an object be renamed', () => {
    const ref = map();
    const refused = (metadata: object) => d.rejected(merge(ref, { metadata } as never));
    expect(refused({ name: 'b' })).toEqual({ kind: 'bad-request', message: 'the name of the object (b) does not match the name on the URL (a)' });
    expect(refused({ namespace: 'b' })).toMatchObject({
      kind: 'bad-request',
      message: expect.stringMatching(/^the namespace of the provided object does not match/) as string,
    });
    expect(d.causes(merge(ref, { metadata: { uid: 'b' } }))).toEqual(Array.from({ length: 2 }, () => 'metadata.uid: Invalid value: "b": field is immutable'));
  });
});

describe('the status subresource', () => {
  it('takes the status alone, from an older object too', () => {
    const ref = d.create(deployment());
    const older = object<Deployment>(ref);
    d.submit(merge(ref, { spec: { replicas: 5 }, metadata: { labels: { a: 'b' } } }));
    d.submit({ verb: 'replace', ref, subresource: 'status', object: { ...older, status: { replicas: 2 } } as never });
    expect(object<Deployment>(ref)).toMatchObject({ spec: { replicas: 5 }, status: { replicas: 2 }, metadata: { generation: 2, labels: { a: 'b' } } });
    expect(d.last?.type).toBe('StatusUpdated');
    d.submit(merge(ref, { spec: { replicas: 9 }, metadata: { labels: { a: 'c' } }, status: { replicas: 3 } }, 'status'));
    expect(object<Deployment>(ref)).toMatchObject({ spec: { replicas: 5 }, status: { replicas: 3 }, metadata: { labels: { a: 'b' } } });
  });

  it('is not there for kinds without one', () => {
    expect(d.rejected(merge(map(), {}, 'status'))).toMatchObject({ kind: 'unknown-resource' });
  });
});

describe('the scale subresource', () => {
  it('writes replicas alone and counts a generation', () => {
    const ref = d.create(deployment());
    d.submit(merge(ref, { spec: { replicas: 4 } }, 'scale'));
    expect([object<Deployment>(ref).spec?.replicas, object(ref).metadata.generation, d.last?.type]).toEqual([4, 2, 'DeploymentScaled']);
    const scale = { apiVersion: 'autoscaling/v1', kind: 'Scale', metadata: { name: 'web', namespace: 'default' }, spec: { replicas: 0 } } as never;
    d.submit({ verb: 'replace', ref, subresource: 'scale', object: scale });
    expect(object<Deployment>(ref).spec?.replicas).toBe(0);
  });

  it.each([-1, 1.5, 'three', 2 ** 31, null, [1]])('refuses %s replicas, or takes none for 0', (replicas) => {
    const ref = d.create(deployment());
    expect(d.causes(merge(ref, { spec: { replicas } }, 'scale'))).toEqual(
      replicas === null ? ['accepted'] : [expect.stringMatching(/^spec.replicas: Invalid value/)],
    );
  });

  it('holds the resourceVersion of the Scale', () => {
    const ref = d.create(deployment());
    expect(d.rejected(merge(ref, { metadata: { resourceVersion: '1' }, spec: { replicas: 4 } }, 'scale'))).toMatchObject({ kind: 'conflict' });
  });
});

describe('patches', () => {
  it('of three kinds are applied to the object as it is', () => {
    const ref = d.create(deployment());
    d.submit({ verb: 'patch', ref, patchType: 'strategic', patch: { spec: { template: { spec: { containers: [{ name: 'side', image: 's:1' }] } } } } });
    expect(
      object<Deployment>(ref)
        .spec?.template?.spec?.containers.map(({ name }) => name)
        .sort(),
    ).toEqual(['c', 'side']);
    d.submit({
      verb: 'patch',
      ref,
      patchType: 'json',
      patch: [
        { op: 'test', path: '/metadata/resourceVersion', value: String(d.entry(ref).sequence) },
        { op: 'replace', path: '/spec/replicas', value: 2 },
      ],
    });
    expect(object<Deployment>(ref).spec?.replicas).toBe(2);
    expect(d.rejected({ verb: 'patch', ref, patchType: 'json', patch: [{ op: 'test', path: '/spec/replicas', value: 7 }] })).toMatchObject({
      kind: 'unapplicable',
    });
  });

  it('with unknown fields are refused unless the sender does not mind', () => {
    const ref = d.create(deployment());
    expect(d.causes(merge(ref, { spec: { replicaz: 1 } }))).toEqual([
      expect.stringMatching(/^patch: Invalid value: "\{.*\\"replicaz\\":1.*\}": strict decoding error: unknown field "spec\.replicaz"$/),
    ]);
    const strategic = { verb: 'patch', ref, patchType: 'strategic', patch: { spec: { replicaz: 1 } } } as const;
    expect(d.causes(strategic)).toEqual(['patch: Invalid value: "map[spec:map[replicaz:1]]": strict decoding error: unknown field "spec.replicaz"']);
    const secret = d.create({ kind: 'Secret', metadata: { name: 's', namespace: 'default' }, data: { a: 'QQ==' } });
    expect(d.causes(merge(secret, { dat: {} }))).toEqual(['patch: Invalid value: strict decoding error: unknown field "dat"']);
  });
});

describe('Secrets and ConfigMaps', () => {
  it('take stringData into data, which the last word has', () => {
    const ref = d.create({ kind: 'Secret', metadata: { name: 's', namespace: 'default' }, data: { a: 'QQ==', b: 'Qg==' }, stringData: { a: 'ä' } });
    expect(object<Secret>(ref)).toMatchObject({ type: 'Opaque', data: { a: 'w6Q=', b: 'Qg==' } });
    expect(object<Secret>(ref).stringData).toBeUndefined();
    expect(d.causes(merge(ref, { type: 'other' }))).toEqual(['type: Invalid value: "other": field is immutable']);
  });

  it('count the bytes that are meant: 1 MiB', () => {
    const base64 = (bytes: number): string => 'A'.repeat(Math.ceil((bytes * 4) / 3));
    const secret = (bytes: number) => d.creating({ kind: 'Secret', metadata: { name: 's', namespace: 'default' }, data: { a: base64(bytes) } });
    expect(d.causes(secret(2 ** 20 + 3))).toEqual(['data: Too long: may not be more than 1048576 bytes']);
    expect(d.causes(secret(2 ** 20))).toEqual(['accepted']);
    expect(d.causes(d.creating({ kind: 'ConfigMap', metadata: { name: 'm', namespace: 'default' }, data: { a: 'ä'.repeat(2 ** 19 + 1) } }))).toEqual([
      'data: Too long: may not be more than 1048576 bytes',
    ]);
  });

  it('that are immutable stay', () => {
    const ref = d.create({ kind: 'ConfigMap', metadata: { name: 'm', namespace: 'default' }, data: { a: '1' }, immutable: true });
    expect(d.causes(merge(ref, { data: { a: '2' }, immutable: null }))).toEqual([
      'immutable: Forbidden: field is immutable when `immutable` is set',
      'data: Forbidden: field is immutable when `immutable` is set',
    ]);
    d.submit(merge(ref, { metadata: { labels: { a: 'b' } } }));
  });
});

describe('pods', () => {
  it('may change images and add tolerations, nothing else', () => {
    const ref = d.create(podDraft('p', { tolerations: [{ key: 'a', operator: 'Exists', tolerationSeconds: 5, effect: 'NoExecute' }] }));
    d.submit({ verb: 'patch', ref, patchType: 'strategic', patch: { spec: { containers: [{ name: 'c', image: 'nginx:2' }] } } });
    const tolerations = object<Pod>(ref).spec?.tolerations ?? [];
    d.submit(
      merge(ref, {
        spec: {
          tolerations: [
            ...tolerations.map((one) => ({ effect: one.effect, key: one.key, operator: one.operator, tolerationSeconds: 1 })),
            { key: 'b', operator: 'Exists' },
          ],
        },
      }),
    );
    expect(d.causes(merge(ref, { spec: { tolerations: [] } }))).toEqual([
      'spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds',
    ]);
    expect(d.causes(merge(ref, { spec: { hostNetwork: true } }))[0]).toMatch(/^spec: Forbidden: pod updates may not change fields other than/);
  });

  it.each([
    ['BestEffort', {}],
    ['BestEffort', { requests: { cpu: '0' } }],
    ['Guaranteed', { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1000m', memory: '1024Mi' } }],
    ['Guaranteed', { limits: { cpu: '1', memory: '1Gi' } }],
    ['Burstable', { requests: { cpu: '1' } }],
    ['Burstable', { limits: { cpu: '1' } }],
  ])('are %s with %j', (qosClass, resources) => {
    expect(object<Pod>(d.create(podDraft('p', { containers: [{ name: 'c', image: 'i', resources }] }))).status?.qosClass).toBe(qosClass);
  });
});

describe('Deployments', () => {
  it('have the defaults of apps/v1; requests that limits imply are for pods alone', () => {
    const ref = d.create(
      deployment({
        template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'nginx', resources: { limits: { cpu: '1' } } }] } },
      }),
    );
    expect(object<Deployment>(ref).spec).toMatchObject({
      replicas: 1,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
    });
    expect(object<Deployment>(ref).spec?.template?.spec?.containers[0]).toMatchObject({ imagePullPolicy: 'Always', resources: { limits: { cpu: '1' } } });
    expect(object<Deployment>(ref).spec?.template?.spec?.containers[0]?.resources?.requests).toBeUndefined();
  });

  it.each([
    [{ selector: { matchLabels: { app: 'other' } } }, 'spec.template.metadata.labels'],
    [{ replicas: -1 }, 'spec.replicas'],
    [{ minReadySeconds: 600 }, 'spec.progressDeadlineSeconds'],
    [{ strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } }, 'spec.strategy.rollingUpdate.maxUnavailable'],
    [{ strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '101%' } } }, 'spec.strategy.rollingUpdate.maxUnavailable'],
    [{ strategy: { type: 'Recreate', rollingUpdate: {} } }, 'spec.strategy.rollingUpdate'],
    [{ template: { metadata: { labels: { app: 'web' } }, spec: {} } }, 'spec.template.spec.containers'],
  ])('refuse %j', (spec, field) => {
    expect(d.rejected(d.creating(deployment(spec)))).toMatchObject({ kind: 'invalid', causes: [{ field }] });
  });

  it('keep their selector (DEP-17)', () => {
    const ref = d.create(deployment());
    expect(d.causes(merge(ref, { spec: { selector: { matchLabels: { app: 'b' } }, template: { metadata: { labels: { app: 'b' } } } } }))[0]).toMatch(
      /^spec.selector: Invalid value: .*: field is immutable$/,
    );
  });
});

describe('a Lease (registry/coordination/lease strategy)', () => {
  const lease = (metadata: object = {}, spec: object = {}): Draft => ({
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: 'l', namespace: 'default', ...metadata },
    spec,
  });
  const replacing = (draft: Draft) => ({ ...d.creating(draft), verb: 'replace' }) as never;

  it('is created by a replace of a name that is not there, not by one of an object that was another', () => {
    d.submit(replacing(lease({ resourceVersion: '7' })));
    expect(d.told()).toEqual(['Created leases.coordination.k8s.io l']);
    expect(d.rejected(replacing({ ...lease({ name: 'gone', uid: 'u' }) }))).toMatchObject({ kind: 'not-found' });
    expect(d.rejected(replacing({ kind: 'ConfigMap', metadata: { name: 'm', namespace: 'default' } }))).toMatchObject({ kind: 'not-found' });
  });

  it('is replaced only by who says what it replaces; a patch does by its nature', () => {
    const ref = d.create(lease());
    expect(d.causes(replacing(lease({}, { holderIdentity: 'me' })))).toEqual(['metadata.resourceVersion: Invalid value: 0: must be specified for an update']);
    d.submit(replacing(lease({ resourceVersion: String(d.entry(ref).sequence) }, { holderIdentity: 'me' })));
    d.submit(merge(ref, { spec: { holderIdentity: 'you' } }));
    expect(object<ApiObject & { spec: object }>(ref).spec).toEqual({ holderIdentity: 'you' });
  });
});
