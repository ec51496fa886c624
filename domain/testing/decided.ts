// For tests: a small world without reconcilers, and what a person would type to fill it.

import { expect } from 'vitest';
import type { ApiObject } from '../api-object.ts';
import type { Wish } from '../command.ts';
import type { RecordedEvent } from '../event.ts';
import type { Entry } from '../objects.ts';
import type { Ref } from '../ref.ts';
import type { Rejection } from '../rejection.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { complete, type Draft, refOf, testTenant } from './objects-of.ts';
import { createSmallWorld, type SmallWorld } from './small-world.ts';

export interface Decided {
  readonly world: SmallWorld;
  ref(resource: string, name: string, namespace?: string): Ref;
  /** Fails the test when it is rejected. */
  create(draft: Draft): Ref;
  submit(wish: Wish): void;
  rejected(wish: Wish): Rejection | undefined;
  /** `field: message` of each cause. */
  causes(wish: Wish): readonly string[];
  creating(draft: Draft): Wish;
  entry<T extends ApiObject>(ref: Ref): Entry<T>;
  find<T extends ApiObject>(ref: Ref): T | undefined;
  /** The events of the last wishes since this was called last: type, resource and name. */
  told(): readonly string[];
  readonly last: RecordedEvent | undefined;
}

/** With the namespace `default` and its service account. */
export function decided(): Decided {
  const world = createSmallWorld([], kubernetesFacts);
  let told = 0;
  const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
  const creating = (draft: Draft): Wish => ({ verb: 'create', ref: refOf(draft), object: complete({ ...draft, metadata: { uid: '', ...draft.metadata } }) });
  const submit = (wish: Wish): void => expect(world.submit(wish)).toBeUndefined();
  const find = <T extends ApiObject>(one: Ref): T | undefined => world.fold.get<T>(one)?.object;
  submit(creating({ kind: 'Namespace', metadata: { name: 'default' } }));
  told = world.events.length;
  return {
    world,
    ref,
    creating,
    submit,
    find,
    create(draft) {
      submit(creating(draft));
      return refOf(draft);
    },
    rejected: (wish) => world.submit(wish),
    causes(wish) {
      const rejection = world.submit(wish);
      if (rejection?.kind !== 'invalid') return [rejection?.kind ?? 'accepted'];
      return rejection.causes.map(({ field, message }) => `${field}: ${message}`);
    },
    entry<T extends ApiObject>(one: Ref): Entry<T> {
      const entry = world.fold.get<T>(one);
      if (entry === undefined) throw new Error(`${one.name} is not there`);
      return entry;
    },
    told() {
      const events = world.events.slice(told);
      told = world.events.length;
      return events.map((event) => `${event.type} ${event.ref.resource} ${event.ref.name}`);
    },
    get last() {
      return world.events.at(-1);
    },
  };
}

export const podDraft = (name: string, spec: object = {}, metadata: object = {}): Draft => ({
  kind: 'Pod',
  metadata: { name, namespace: 'default', ...metadata },
  spec: { containers: [{ name: 'c', image: 'nginx:1', resources: { requests: { cpu: '500m', memory: '1Gi' } } }], ...spec },
});

export const nodeDraft = (name: string, allocatable: Readonly<Record<string, string>> = { cpu: '1', memory: '4Gi', pods: '10' }, spec: object = {}): Draft => ({
  kind: 'Node',
  metadata: { name },
  spec,
  status: { allocatable },
});

export const serviceDraft = (name: string, spec: object = {}): Draft => ({
  kind: 'Service',
  metadata: { name, namespace: 'default' },
  spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 8080 }], ...spec },
});
