// For tests: one DaemonSet `agent` in a small world with some nodes; the test binds its pods and makes them ready by hand.

import type { ApiObject, Json } from '../../../../domain/api-object.ts';
import type { Wish } from '../../../../domain/command.ts';
import type { Plan } from '../../../../domain/reconciler.ts';
import type { Ref } from '../../../../domain/ref.ts';
import { complete, testTenant, type Draft } from '../../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../../domain/testing/small-world.ts';
import { timestamp } from '../../../../domain/time.ts';
import { kubernetesFacts } from '../../../../schemas/kubernetes/facts.ts';
import type { ControllerRevision, DaemonSet, DaemonSetStatus, Event, Pod } from '../../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../../workloads.ts';
import { targetNode } from '../daemon-pod.ts';

export const refTo = (resource: string, name: string): Ref => ({ ...testTenant, resource, namespace: resource === 'nodes' ? '' : 'default', name });
export const agent = refTo('daemonsets.apps', 'agent');

export const templateOf = (spec: object): Json => ({
  metadata: { labels: { app: 'agent' } },
  spec: { containers: [{ name: 'c', image: 'agent:1' }], ...(spec as { readonly [field: string]: Json }) },
});

export interface DaemonWorld {
  readonly world: SmallWorld;
  submit(wish: Wish): void;
  node(name: string, more?: { readonly labels?: Readonly<Record<string, string>>; readonly taints?: readonly object[] }): void;
  changeNode(name: string, patch: Json): void;
  create(spec?: object): void;
  change(spec: Json): void;
  image(name: string): void;
  set(): DaemonSet;
  status(): DaemonSetStatus;
  /** `node image`, of pods that are not being deleted, in order of nodes. */
  placed(): readonly string[];
  podsOn(node: string): readonly Pod[];
  revisions(): readonly ControllerRevision[];
  events(): readonly Event[];
  /** All its pods there, or those of one image, become ready. */
  ready(node: string, image?: string): void;
  phase(node: string, phase: string): void;
  plan(): Plan | undefined;
}

export function createDaemonWorld(nodes: readonly string[]): DaemonWorld {
  const world = createSmallWorld([createWorkloads()], kubernetesFacts);
  const submit = (wish: Wish): void => {
    const rejection = world.submit(wish);
    if (rejection !== undefined) throw new Error(JSON.stringify(rejection));
    world.run();
  };
  const list = <T extends ApiObject>(resource: string): readonly T[] => world.fold.list<T>(testTenant, resource).map((entry) => entry.object);
  const node: DaemonWorld['node'] = (name, { labels = {}, taints } = {}) => {
    const object = complete({ kind: 'Node', metadata: { name, labels }, status: { allocatable: { pods: '110' } } });
    world.submit({ verb: 'create', ref: refTo('nodes', name), object });
    // A new node is not ready; then it is.
    const patch = { spec: { taints: (taints as Json | undefined) ?? null } };
    submit({ verb: 'patch', ref: refTo('nodes', name), patchType: 'merge', patch });
  };
  submit({ verb: 'create', ref: { ...refTo('namespaces', 'default'), namespace: '' }, object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
  nodes.forEach((name) => node(name));
  const change = (spec: Json): void => submit({ verb: 'patch', ref: agent, patchType: 'strategic', patch: { spec } });
  const set = (): DaemonSet => world.fold.get<DaemonSet>(agent)?.object as DaemonSet;
  const own = (): readonly Pod[] => list<Pod>('pods');
  const podsOn = (name: string): readonly Pod[] => own().filter((pod) => targetNode(pod) === name);
  const imageOf = ({ spec }: Pod): string => spec?.containers[0]?.image ?? '';
  const say = ({ metadata }: Pod, phase: string, status: string): void =>
    submit({
      verb: 'patch',
      ref: refTo('pods', metadata.name),
      subresource: 'status',
      patchType: 'strategic',
      patch: { status: { phase, conditions: [{ type: 'Ready', status, lastTransitionTime: timestamp(world.nowMs) }] } },
    });
  return {
    world,
    submit,
    node,
    changeNode: (name, patch) => submit({ verb: 'patch', ref: refTo('nodes', name), patchType: 'merge', patch }),
    create: (spec = {}) => {
      const draft: Draft = { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'agent', namespace: 'default' } };
      submit({
        verb: 'create',
        ref: agent,
        object: complete({ ...draft, spec: { selector: { matchLabels: { app: 'agent' } }, template: templateOf({}), ...spec } }),
      });
    },
    change,
    image: (name) => change({ template: { spec: { containers: [{ name: 'c', image: name }] } } }),
    set,
    status: () => set().status as DaemonSetStatus,
    placed: () =>
      own()
        .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
        .map((pod) => `${targetNode(pod)} ${imageOf(pod)}`)
        .toSorted(),
    podsOn,
    revisions: () => [...list<ControllerRevision>('controllerrevisions.apps')].sort((a, b) => a.revision - b.revision),
    events: () => list<Event>('events'),
    ready: (name, image) => podsOn(name).forEach((pod) => (image === undefined || imageOf(pod) === image ? say(pod, 'Running', 'True') : undefined)),
    phase: (name, phase) => podsOn(name).forEach((pod) => say(pod, phase, 'False')),
    plan: () => world.planOf(agent),
  };
}
