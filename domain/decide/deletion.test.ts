import { beforeEach, describe, expect, it } from 'vitest';
import type { Namespace, Pod } from '../../schemas/kubernetes/types.ts';
import { decided, type Decided, nodeDraft, podDraft } from '../testing/decided.ts';
import type { Propagation } from '../command.ts';
import type { Ref } from '../ref.ts';

let d: Decided;
beforeEach(() => {
  d = decided();
});

const meta = (ref: Ref) => d.entry(ref).object.metadata;
const remove = (ref: Ref, options: { gracePeriodSeconds?: number; propagation?: Propagation } = {}) => d.submit({ verb: 'delete', ref, ...options });
const dropFinalizers = (ref: Ref) => d.submit({ verb: 'patch', ref, patchType: 'merge', patch: { metadata: { finalizers: null } } });
const secondsFromNow = (ref: Ref): number => (Date.parse(meta(ref).deletionTimestamp ?? '') - d.world.nowMs) / 1000;
const configMap = (finalizers: readonly string[] = []) => d.create({ kind: 'ConfigMap', metadata: { name: 'a', namespace: 'default', finalizers } });

describe('a delete', () => {
  it('takes what nothing holds at once', () => {
    const ref = configMap();
    d.told();
    remove(ref);
    expect(d.told()).toEqual(['Deleted configmaps a']);
    expect(d.last?.deleted).toBe(true);
    expect(d.rejected({ verb: 'delete', ref })).toMatchObject({ kind: 'not-found' });
  });

  it('waits for finalizers; the write that takes the last one is the deletion', () => {
    const ref = configMap(['x.io/a', 'x.io/b']);
    remove(ref);
    expect(meta(ref)).toMatchObject({ deletionGracePeriodSeconds: 0, finalizers: ['x.io/a', 'x.io/b'] });
    d.told();
    remove(ref);
    expect(d.told()).toEqual([]);
    d.submit({ verb: 'patch', ref, patchType: 'merge', patch: { metadata: { finalizers: ['x.io/b'] } } });
    dropFinalizers(ref);
    expect(d.told()).toEqual(['Updated configmaps a', 'Deleted configmaps a']);
    expect(d.last?.object.metadata.finalizers).toBeUndefined();
  });

  it('lets no finalizer be added any more', () => {
    const ref = configMap(['x.io/a']);
    remove(ref);
    expect(d.causes({ verb: 'patch', ref, patchType: 'merge', patch: { metadata: { finalizers: ['x.io/a', 'x.io/b'] } } })).toEqual(
      Array.from(
        { length: 2 },
        () => 'metadata.finalizers: Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{"x.io/b"}',
      ),
    );
  });

  it('holds its preconditions', () => {
    const ref = configMap();
    const { uid } = meta(ref);
    expect(d.rejected({ verb: 'delete', ref, precondition: { uid: 'another' } })).toMatchObject({
      kind: 'conflict',
      resource: 'ConfigMap',
      message: `the UID in the precondition (another) does not match the UID in record (${uid}). The object might have been deleted and then recreated`,
    });
    expect(d.rejected({ verb: 'delete', ref, precondition: { resourceVersion: '1' } })).toMatchObject({ kind: 'conflict' });
    d.submit({ verb: 'delete', ref, precondition: { uid, resourceVersion: String(d.entry(ref).sequence) } });
  });

  it.each([
    ['Foreground', ['x.io/a', 'foregroundDeletion']],
    ['Orphan', ['x.io/a', 'orphan']],
    ['Background', ['x.io/a']],
  ] as const)('GC-3: %s says so by a finalizer, and the last one who asks decides', (propagation, finalizers) => {
    const ref = configMap(['x.io/a']);
    remove(ref, { propagation: propagation === 'Orphan' ? 'Foreground' : 'Orphan' });
    remove(ref, { propagation });
    expect(meta(ref).finalizers).toEqual(finalizers);
  });

  it('GC-7: leaves the pods of a job unless it says otherwise, and warns of it', () => {
    const job = (name: string, finalizers: readonly string[] = []): Ref =>
      d.create({
        kind: 'Job',
        apiVersion: 'batch/v1',
        metadata: { name, namespace: 'default', finalizers },
        spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'i' }] } } },
      });
    const ref = job('a');
    remove(ref);
    expect(d.world.warnings).toEqual([expect.stringMatching(/^child pods are preserved by default/)]);
    expect(meta(ref)).toMatchObject({ generation: 2, deletionGracePeriodSeconds: 0, finalizers: ['orphan'] });
    const told = job('b');
    remove(told, { propagation: 'Background' });
    expect([d.find(told), d.world.warnings]).toEqual([undefined, []]);
    const begun = job('c', ['foregroundDeletion']);
    remove(begun);
    expect(meta(begun).finalizers).toEqual(['foregroundDeletion']);
  });

  it('counts as a change of the generation, once', () => {
    const ref = d.create(podDraft('p', {}, { finalizers: ['x.io/a'] }));
    remove(ref);
    remove(ref, { propagation: 'Foreground' });
    expect(meta(ref).generation).toBe(2);
  });
});

describe('a pod', () => {
  const bound = (spec: object = {}, metadata: object = {}): Ref => {
    d.create(nodeDraft('n1'));
    return d.create(podDraft('p', { nodeName: 'n1', ...spec }, metadata));
  };

  it('without a node goes at once, and the last that is seen of it says so', () => {
    const ref = d.create(podDraft('p'));
    remove(ref);
    expect(d.find(ref)).toBeUndefined();
    expect(d.last?.object.metadata).toMatchObject({ generation: 2, deletionTimestamp: '2026-01-01T00:00:00Z', deletionGracePeriodSeconds: 0 });
  });

  it.each(['Succeeded', 'Failed'])('that has %s goes at once', (phase) => {
    const ref = bound();
    d.submit({ verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status: { phase } } });
    remove(ref);
    expect(d.find(ref)).toBeUndefined();
  });

  it('gets the time of its spec to stop, or the time that is asked', () => {
    const ref = bound({ terminationGracePeriodSeconds: 7 });
    remove(ref);
    expect([secondsFromNow(ref), meta(ref).deletionGracePeriodSeconds]).toEqual([7, 7]);
  });

  it('goes at once with 0, the first or the second time', () => {
    const ref = bound();
    remove(ref);
    expect(secondsFromNow(ref)).toBe(30);
    remove(ref, { gracePeriodSeconds: 0 });
    expect(d.find(ref)).toBeUndefined();
  });

  it('may be given less time later, from the first delete on, never more', () => {
    const ref = bound();
    remove(ref);
    d.told();
    remove(ref, { gracePeriodSeconds: 60 });
    remove(ref);
    expect(d.told()).toEqual([]);
    d.world.nowMs += 25_000;
    remove(ref, { gracePeriodSeconds: 10 });
    expect([secondsFromNow(ref), meta(ref).deletionGracePeriodSeconds]).toEqual([-15, 10]);
  });

  it('may have a time of any length, which ends when it can be written, and may still be given less', () => {
    const ref = bound({ terminationGracePeriodSeconds: Number.MAX_SAFE_INTEGER });
    remove(ref);
    expect(meta(ref)).toMatchObject({ deletionTimestamp: '9999-12-31T23:59:59Z', deletionGracePeriodSeconds: Number.MAX_SAFE_INTEGER });
    remove(ref, { gracePeriodSeconds: 5 });
    expect(secondsFromNow(ref)).toBe(5);
  });

  it('that stopped late and has a finalizer goes with the finalizer', () => {
    const ref = bound({}, { finalizers: ['x.io/a'] });
    remove(ref);
    d.world.nowMs += 40_000;
    remove(ref, { gracePeriodSeconds: 0 });
    expect(meta(ref).deletionGracePeriodSeconds).toBe(0);
    dropFinalizers(ref);
    expect(d.find(ref)).toBeUndefined();
  });

  it('whose finalizer goes before it stopped stays until it has', () => {
    const ref = bound({}, { finalizers: ['x.io/a'] });
    remove(ref);
    dropFinalizers(ref);
    expect(d.find<Pod>(ref)?.metadata.deletionGracePeriodSeconds).toBe(30);
    remove(ref, { gracePeriodSeconds: 0 });
    expect(d.find(ref)).toBeUndefined();
  });
});

describe('a namespace', () => {
  const finalize = (ref: Ref) =>
    d.submit({ verb: 'replace', ref, subresource: 'finalize', object: { ...d.entry<Namespace>(ref).object, spec: { finalizers: [] } } as Namespace });

  it('NS-1: is Terminating until its spec.finalizers are empty', () => {
    const ref = d.create({ kind: 'Namespace', metadata: { name: 'team' } });
    expect(d.find<Namespace>(ref)).toMatchObject({
      spec: { finalizers: ['kubernetes'] },
      status: { phase: 'Active' },
      metadata: { labels: { 'kubernetes.io/metadata.name': 'team' } },
    });
    remove(ref);
    expect(d.find<Namespace>(ref)).toMatchObject({ status: { phase: 'Terminating' }, metadata: { deletionTimestamp: expect.any(String) as string } });
    expect(d.find<Namespace>(ref)?.metadata.deletionGracePeriodSeconds).toBeUndefined();
    d.told();
    remove(ref);
    d.submit({ verb: 'patch', ref, patchType: 'merge', patch: { spec: { finalizers: null }, metadata: { labels: { a: 'b' } } } });
    expect(d.find<Namespace>(ref)?.spec?.finalizers).toEqual(['kubernetes']);
    finalize(ref);
    expect(d.told()).toEqual(['Updated namespaces team', 'Deleted namespaces team']);
  });

  it('that lives survives finalize, and then goes at once', () => {
    const ref = d.create({ kind: 'Namespace', metadata: { name: 'team' } });
    finalize(ref);
    expect(d.find(ref)).toBeDefined();
    remove(ref);
    expect(d.find(ref)).toBeUndefined();
  });

  it('NS-6: that goes or is missing takes nothing new', () => {
    remove(d.create({ kind: 'Namespace', metadata: { name: 'team' } }));
    const into = (namespace: string) => d.rejected(d.creating({ kind: 'ConfigMap', metadata: { name: 'a', namespace } }));
    expect(into('team')).toMatchObject({ kind: 'forbidden', causes: [{ reason: 'NamespaceTerminating', field: 'metadata.namespace' }] });
    expect(into('nowhere')).toEqual({ kind: 'not-found', resource: 'namespaces', name: 'nowhere' });
  });
});
