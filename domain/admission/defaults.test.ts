import { describe, expect, test } from 'vitest';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { decided, podDraft } from '../testing/decided.ts';
import type { Draft } from '../testing/objects-of.ts';

const priorityClass = (name: string, value: number, rest: object = {}): Draft => ({
  kind: 'PriorityClass',
  apiVersion: 'scheduling.k8s.io/v1',
  metadata: { name },
  value,
  ...rest,
});
const specOf = (draft: Draft, ...before: readonly Draft[]): Pod['spec'] => {
  const d = decided();
  for (const one of before) d.create(one);
  return d.entry<Pod>(d.create(draft)).object.spec;
};
const refusal = (draft: Draft, ...before: readonly Draft[]): string => {
  const d = decided();
  for (const one of before) d.create(one);
  const rejection = d.rejected(d.creating(draft));
  return rejection?.kind === 'forbidden' ? rejection.message : (rejection?.kind ?? 'accepted');
};

describe('the priority of a pod', () => {
  test('is 0 without a class, its class’s with one, and the default class’s where there is one', () => {
    expect(specOf(podDraft('p'))).toMatchObject({ priority: 0, preemptionPolicy: 'PreemptLowerPriority' });
    expect(specOf(podDraft('p', { priorityClassName: 'high' }), priorityClass('high', 1000, { preemptionPolicy: 'Never' }))).toMatchObject({
      priority: 1000,
      preemptionPolicy: 'Never',
    });
    expect(specOf(podDraft('p'), priorityClass('usual', 5, { globalDefault: true }))).toMatchObject({ priority: 5, priorityClassName: 'usual' });
  });

  test('is not for the pod to say', () => {
    expect(refusal(podDraft('p', { priorityClassName: 'none' }))).toBe('pods "p" is forbidden: no PriorityClass with name none was found');
    expect(refusal(podDraft('p', { priority: 7 }))).toBe(
      'pods "p" is forbidden: the integer value of priority (7) must not be provided in pod spec; priority admission controller computed 0 from the given PriorityClass name',
    );
    expect(refusal(podDraft('p', { priority: 0 }))).toBe('accepted');
  });

  test('has one default class', () => {
    const first = priorityClass('first', 1, { globalDefault: true });
    expect(refusal(priorityClass('second', 2, { globalDefault: true }), first)).toBe(
      'priorityclasses.scheduling.k8s.io "second" is forbidden: PriorityClass first is already marked as default. Only one default can exist',
    );
    const d = decided();
    const ref = d.create(first);
    d.submit({ verb: 'patch', ref, patchType: 'merge', patch: { description: 'x' } });
  });

  test('stays when an update leaves it out', () => {
    const d = decided();
    d.create(priorityClass('high', 1000));
    const ref = d.create(podDraft('p', { priorityClassName: 'high' }));
    const { object } = d.entry<Pod>(ref);
    const { priority: _priority, preemptionPolicy: _policy, ...spec } = object.spec ?? { containers: [] };
    d.submit({ verb: 'replace', ref, object: { ...object, metadata: { ...object.metadata, labels: { a: 'b' } }, spec } as Pod });
    expect(d.entry<Pod>(ref).object.spec?.priority).toBe(1000);
  });
});

describe('a RuntimeClass', () => {
  const kata = {
    kind: 'RuntimeClass',
    apiVersion: 'node.k8s.io/v1',
    metadata: { name: 'kata' },
    handler: 'kata',
    overhead: { podFixed: { cpu: '250m' } },
    scheduling: { nodeSelector: { runtime: 'kata' }, tolerations: [{ key: 'kata', operator: 'Exists' }] },
  } as Draft;

  test('gives its pods overhead, node selector and tolerations', () => {
    const spec = specOf(podDraft('p', { runtimeClassName: 'kata', nodeSelector: { a: 'b' } }), kata);
    expect(spec).toMatchObject({ overhead: { cpu: '250m' }, nodeSelector: { a: 'b', runtime: 'kata' } });
    expect(spec?.tolerations?.map(({ key }) => key)).toContain('kata');
  });

  test('is there, and no pod says otherwise than it', () => {
    const of = (rest: object): Draft => podDraft('p', { runtimeClassName: 'kata', ...rest });
    expect(refusal(of({}))).toBe('pods "p" is forbidden: pod rejected: RuntimeClass "kata" not found');
    expect(refusal(of({ overhead: { cpu: '1' } }), kata)).toContain("Pod's Overhead doesn't match RuntimeClass's defined Overhead");
    expect(refusal(of({ overhead: { cpu: '0.25' } }), kata)).toBe('accepted');
    expect(refusal(of({ nodeSelector: { runtime: 'runc' } }), kata)).toContain('conflict: runtimeClass.scheduling.nodeSelector[runtime] = kata;');
    expect(refusal(podDraft('p', { overhead: { cpu: '1' } }))).toContain('Pod Overhead set without corresponding RuntimeClass defined Overhead');
  });
});

describe('the default class', () => {
  const storageClass = (name: string, creationTimestamp: string): Draft => ({
    kind: 'StorageClass',
    apiVersion: 'storage.k8s.io/v1',
    metadata: { name, creationTimestamp, annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
    provisioner: 'p',
  });
  const claim = (rest: object = {}): Draft => ({
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'c', namespace: 'default' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...rest },
  });
  const classOf = (draft: Draft, ...before: readonly Draft[]): unknown =>
    (specOf(draft, ...before) as { storageClassName?: string } | undefined)?.storageClassName;

  test('is given to a claim that names none; an empty name asks for none', () => {
    const one = storageClass('one', '');
    expect(classOf(claim(), one)).toBe('one');
    expect(classOf(claim({ storageClassName: '' }), one)).toBe('');
    expect(classOf(claim())).toBeUndefined();
  });

  test('is the newest of several', () => {
    const d = decided();
    d.create(storageClass('a', ''));
    d.world.nowMs += 5_000;
    d.create(storageClass('b', ''));
    expect((d.entry(d.create(claim())).object as unknown as { spec: object }).spec).toMatchObject({ storageClassName: 'b' });
  });

  test('PVB-11: is the first by name of those that were made in the same second, also by the older annotation', () => {
    const older = { ...storageClass('a', ''), metadata: { name: 'a', annotations: { 'storageclass.beta.kubernetes.io/is-default-class': 'true' } } };
    expect(classOf(claim(), storageClass('b', ''), older, storageClass('c', ''))).toBe('a');
  });

  test('of Ingresses too', () => {
    const ingressClass = {
      kind: 'IngressClass',
      apiVersion: 'networking.k8s.io/v1',
      metadata: { name: 'fiberlb', annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } },
      spec: { controller: 'x.io/y' },
    };
    const ingress = {
      kind: 'Ingress',
      apiVersion: 'networking.k8s.io/v1',
      metadata: { name: 'i', namespace: 'default' },
      spec: { defaultBackend: { service: { name: 's', port: { number: 80 } } } },
    };
    expect(specOf(ingress, ingressClass)).toMatchObject({ ingressClassName: 'fiberlb' });
  });
});
