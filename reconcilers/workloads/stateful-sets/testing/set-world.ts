// For tests: one StatefulSet `web` in a small world, whose pods the test makes ready, fails and deletes by hand.

import type { ApiObject, Json } from '../../../../domain/api-object.ts';
import type { Wish } from '../../../../domain/command.ts';
import type { Plan } from '../../../../domain/reconciler.ts';
import type { Ref } from '../../../../domain/ref.ts';
import type { Rejection } from '../../../../domain/rejection.ts';
import { complete, testTenant } from '../../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../../domain/testing/small-world.ts';
import { timestamp } from '../../../../domain/time.ts';
import { kubernetesFacts } from '../../../../schemas/kubernetes/facts.ts';
import type { ControllerRevision, PersistentVolumeClaim, Pod, StatefulSet, StatefulSetStatus } from '../../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../../workloads.ts';

export const refTo = (resource: string, name: string): Ref => ({ ...testTenant, resource, namespace: 'default', name });
export const web = refTo('statefulsets.apps', 'web');

export const bodyOf = (spec: object): ApiObject =>
  ({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'web', namespace: 'default' },
    spec: {
      serviceName: 'web',
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'nginx:1' }] } },
      ...spec,
    },
  }) as unknown as ApiObject;

/** A claim template `data`. */
export const dataTemplate: Json = {
  metadata: { name: 'data', labels: { tier: 'store' } },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
};

export interface SetWorld {
  readonly world: SmallWorld;
  create(spec: object): void;
  change(spec: Json): void;
  /** A new template. */
  image(name: string): void;
  try(wish: Wish): Rejection | undefined;
  set(): StatefulSet;
  status(): StatefulSetStatus;
  names(): readonly string[];
  /** `web-0 nginx:1`, in order of names. */
  images(): readonly string[];
  pod(name: string): Pod | undefined;
  claims(): readonly PersistentVolumeClaim[];
  revisions(): readonly ControllerRevision[];
  ready(...names: readonly string[]): void;
  phase(name: string, phase: string): void;
  unready(name: string): void;
  remove(name: string): void;
  plan(): Plan | undefined;
}

export function createSetWorld(): SetWorld {
  const world = createSmallWorld([createWorkloads()], kubernetesFacts);
  const submit = (wish: Wish): void => {
    const rejection = world.submit(wish);
    if (rejection !== undefined) throw new Error(JSON.stringify(rejection));
    world.run();
  };
  submit({
    verb: 'create',
    ref: { ...refTo('namespaces', 'default'), namespace: '' },
    object: complete({ kind: 'Namespace', metadata: { name: 'default' } }),
  });
  const list = <T extends ApiObject>(resource: string): readonly T[] => world.fold.list<T>(testTenant, resource).map((entry) => entry.object);
  const change = (spec: Json): void => submit({ verb: 'patch', ref: web, patchType: 'strategic', patch: { spec } });
  const say = (name: string, status: Json): void =>
    submit({ verb: 'patch', ref: refTo('pods', name), subresource: 'status', patchType: 'strategic', patch: { status } });
  const condition = (status: string): Json => [{ type: 'Ready', status, lastTransitionTime: timestamp(world.nowMs) }];
  const pod = (name: string): Pod | undefined => world.fold.get<Pod>(refTo('pods', name))?.object;
  const set = (): StatefulSet => world.fold.get<StatefulSet>(web)?.object as StatefulSet;
  return {
    world,
    create: (spec) => submit({ verb: 'create', ref: web, object: bodyOf(spec) }),
    change,
    image: (name) => change({ template: { spec: { containers: [{ name: 'c', image: name }] } } }),
    try: (wish) => world.submit(wish),
    set,
    status: () => set().status as StatefulSetStatus,
    names: () => list<Pod>('pods').map(({ metadata }) => metadata.name),
    images: () => list<Pod>('pods').map(({ metadata, spec }) => `${metadata.name} ${spec?.containers[0]?.image}`),
    pod,
    claims: () => list<PersistentVolumeClaim>('persistentvolumeclaims'),
    revisions: () => [...list<ControllerRevision>('controllerrevisions.apps')].sort((a, b) => a.revision - b.revision),
    ready: (...names) => names.forEach((name) => say(name, { phase: 'Running', conditions: condition('True') })),
    phase: (name, phase) => say(name, { phase, conditions: condition('False') }),
    unready: (name) => say(name, { phase: 'Running', conditions: condition('False') }),
    remove: (name) => submit({ verb: 'delete', ref: refTo('pods', name), gracePeriodSeconds: 0 }),
    plan: () => world.planOf(web),
  };
}
