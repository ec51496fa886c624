// For tests: one Job called `count` in a small world, whose pods the test ends by hand.
import { expect } from 'vitest';
import type { ApiObject, Json } from '../../../../domain/api-object.ts';
import type { Wish } from '../../../../domain/command.ts';
import type { Ref } from '../../../../domain/ref.ts';
import { complete, testTenant } from '../../../../domain/testing/objects-of.ts';
import { createSmallWorld, type SmallWorld } from '../../../../domain/testing/small-world.ts';
import { kubernetesFacts } from '../../../../schemas/kubernetes/facts.ts';
import type { Event, Job, Pod } from '../../../../schemas/kubernetes/types.ts';
import { createWorkloads } from '../../workloads.ts';

export const ref = (resource: string, name: string, namespace = 'default'): Ref => ({ ...testTenant, resource, namespace, name });
export const counted = ref('jobs.batch', 'count');

/** On a node, so that a deleted pod has time to stop. */
export const template = { spec: { restartPolicy: 'Never', nodeName: 'n1', containers: [{ name: 'c', image: 'i' }] } };

interface Ending {
  readonly phase?: 'Succeeded' | 'Failed';
  readonly exitCode?: number;
  readonly conditions?: readonly object[];
}

export interface JobFixture {
  readonly world: SmallWorld;
  submit(wish: Wish): void;
  /** One completion by one pod, unless the spec says otherwise. */
  create(spec: Record<string, unknown>): void;
  change(spec: Json): void;
  end(chosen: readonly Pod[], how?: Ending): void;
  /** They are gone for good. */
  kill(chosen: readonly Pod[]): void;
  job(): Job;
  pods(): readonly Pod[];
  active(): readonly Pod[];
  /** `type/reason` of each that holds. */
  conditions(): readonly string[];
  /** `type reason: message` of what the Job says of itself; not of what it says of its pods. */
  told(): readonly string[];
  toldOfPods(): readonly Event[];
}

export function jobFixture(): JobFixture {
  const world = createSmallWorld([createWorkloads()], kubernetesFacts);
  const job = (): Job => world.fold.get<Job>(counted)?.object as Job;
  const pods = (): readonly Pod[] => world.fold.list<Pod>(testTenant, 'pods').map(({ object }) => object);
  const events = (): readonly Event[] => world.fold.list<Event>(testTenant, 'events').map(({ object }) => object);
  const submit = (wish: Wish): void => expect(world.submit(wish)).toBeUndefined();
  submit({ verb: 'create', ref: ref('namespaces', 'default', ''), object: complete({ kind: 'Namespace', metadata: { name: 'default' } }) });
  return {
    world,
    submit,
    job,
    pods,
    create(spec) {
      const object = {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: { name: 'count', namespace: 'default' },
        spec: { parallelism: 1, ...('completions' in spec ? {} : { completions: 1 }), template, ...spec },
      };
      submit({ verb: 'create', ref: counted, object: object as unknown as ApiObject });
      world.run();
    },
    change(spec) {
      submit({ verb: 'patch', ref: counted, patchType: 'merge', patch: { spec } });
      world.run();
    },
    end(chosen, { phase = 'Succeeded', exitCode = phase === 'Succeeded' ? 0 : 1, conditions } = {}) {
      const finishedAt = new Date(world.nowMs).toISOString().replace('.000', '');
      const container = { name: 'c', image: 'i', imageID: '', ready: false, restartCount: 0, state: { terminated: { exitCode, finishedAt } } };
      const status = { phase, containerStatuses: [container], ...(conditions === undefined ? {} : { conditions }) } as unknown as Json;
      for (const { metadata } of chosen)
        submit({ verb: 'patch', ref: ref('pods', metadata.name), subresource: 'status', patchType: 'merge', patch: { status } });
      world.run();
    },
    kill(chosen) {
      for (const { metadata } of chosen) submit({ verb: 'delete', ref: ref('pods', metadata.name), gracePeriodSeconds: 0 });
      world.run();
    },
    active: () => pods().filter(({ status, metadata }) => !status?.phase?.match(/Succeeded|Failed/) && metadata.deletionTimestamp === undefined),
    conditions: () => (job().status?.conditions ?? []).filter(({ status }) => status === 'True').map(({ type, reason }) => `${type}/${reason}`),
    toldOfPods: () => events().filter(({ reason }) => reason?.startsWith('Successful')),
    told: () =>
      events()
        .filter(({ involvedObject, reason }) => involvedObject.kind === 'Job' && !reason?.startsWith('Successful'))
        .map((object) => `${object.type} ${object.reason}: ${object.message}`)
        .sort(),
  };
}
