// Random failures, and rules that hold at every step, after the idea of upstream's stateful_set_control_test.go (assertMonotonicInvariants,
// assertBurstInvariants, assertUpdateInvariants): each create and each delete of the controller is judged on what there was before it.

import { describe, expect, it } from 'vitest';
import { createFold, type Fold } from '../../../domain/fold.ts';
import { testTenant } from '../../../domain/testing/objects-of.ts';
import type { RecordedEvent } from '../../../domain/event.ts';
import type { Pod, StatefulSet } from '../../../schemas/kubernetes/types.ts';
import { createStream, type Stream } from '../../../simulations/kernel/chance.ts';
import { createSetWorld, dataTemplate, refTo, web, type SetWorld } from './testing/set-world.ts';

const seeds = Array.from({ length: 12 }, (_none, index) => index + 1);
const stepsPerSeed = 40;

const ordinalOf = (name: string): number => Number(name.slice(name.lastIndexOf('-') + 1));
const isWell = (pod: Pod | undefined): boolean =>
  pod?.status?.phase === 'Running' &&
  pod.metadata.deletionTimestamp === undefined &&
  (pod.status.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');

/** What is wrong with an event of the controller, on the objects as they were before it. */
function objection(fold: Fold, { ref, object, request }: RecordedEvent): string | undefined {
  if (ref.resource !== 'pods' || (request.verb !== 'create' && request.verb !== 'delete')) return undefined;
  const { spec, status } = fold.get<StatefulSet>(web)?.object ?? {};
  const [start, replicas] = [spec?.ordinals?.start ?? 0, spec?.replicas ?? 0];
  const pods = fold.list<Pod>(testTenant, 'pods').map((entry) => entry.object);
  const podAt = (ordinal: number): Pod | undefined => pods.find(({ metadata }) => metadata.name === `web-${ordinal}`);
  const ordinal = ordinalOf(ref.name);
  const inRange = ordinal >= start && ordinal < start + replicas;
  const others = Array.from({ length: replicas }, (_none, index) => start + index).filter((other) => other !== ordinal);
  const monotonic = spec?.podManagementPolicy === 'OrderedReady';
  if (request.verb === 'create') {
    if (!inRange) return `${ref.name} is beyond the range`;
    if (fold.get(refTo('persistentvolumeclaims', `data-${ref.name}`)) === undefined) return `${ref.name} has no claim`;
    const partition = spec?.updateStrategy?.rollingUpdate?.partition ?? 0;
    if (ordinal >= start + partition && object.metadata.labels?.['controller-revision-hash'] !== status?.updateRevision)
      return `${ref.name} is of an old revision`;
    return monotonic && others.some((other) => other < ordinal && !isWell(podAt(other))) ? `${ref.name} did not wait for those before it` : undefined;
  }
  const pod = podAt(ordinal);
  if (pod?.status?.phase === 'Failed' || pod?.status?.phase === 'Succeeded') return undefined;
  if (!inRange) {
    if (!monotonic) return undefined;
    if (pods.some(({ metadata }) => ordinalOf(metadata.name) > ordinal && ordinalOf(metadata.name) >= start + replicas))
      return `${ref.name} is not the highest`;
    return others.some((other) => !isWell(podAt(other))) ? `${ref.name} went while another is unhealthy` : undefined;
  }
  if (spec?.updateStrategy?.type === 'OnDelete') return `${ref.name} was replaced`;
  if (ordinal < start + (spec?.updateStrategy?.rollingUpdate?.partition ?? 0)) return `${ref.name} is below the partition`;
  if (pod?.metadata.labels?.['controller-revision-hash'] === status?.updateRevision) return `${ref.name} is up to date`;
  return others.some((other) => (other > ordinal || monotonic) && !isWell(podAt(other))) ? `${ref.name} went while another is away` : undefined;
}

/** Something happens to the set or to one of its pods. */
function happen(it1: SetWorld, chance: Stream): void {
  const name = chance.pick(it1.names());
  const drawn = chance.next();
  if (drawn < 0.1) it1.change({ replicas: chance.between(0, 5) });
  else if (drawn < 0.15) it1.image(`nginx:${chance.between(1, 4)}`);
  else if (drawn < 0.2) it1.change({ ordinals: { start: chance.between(0, 2) } });
  else if (drawn < 0.25 && it1.set().spec?.updateStrategy?.type === 'RollingUpdate')
    it1.change({ updateStrategy: { rollingUpdate: { partition: chance.between(0, 3) } } });
  else if (name === undefined) it1.world.run();
  else if (drawn < 0.8) it1.ready(name);
  else if (drawn < 0.87) it1.unready(name);
  else if (drawn < 0.94) it1.phase(name, chance.happens(0.5) ? 'Failed' : 'Succeeded');
  else it1.remove(name);
}

function play(seed: number, spec: object): SetWorld {
  const chance = createStream(seed, 'stateful set');
  const it1 = createSetWorld();
  const seen = createFold();
  let judged = 0;
  /** The first events of what happened are its own. */
  const judge = (own: number): void => {
    for (const event of it1.world.events.slice(judged)) {
      const isOwn = event.sequence <= judged + own;
      const broken = isOwn ? undefined : objection(seen, event);
      if (broken !== undefined) throw new Error(`seed ${seed}: ${broken} at ${event.sequence}`);
      seen.apply(event);
    }
    judged = it1.world.events.length;
  };
  judge(judged);
  it1.create({ replicas: 3, volumeClaimTemplates: [dataTemplate], ...spec });
  judge(1);
  for (let step = 0; step < stepsPerSeed; step += 1) {
    happen(it1, chance);
    judge(1);
  }
  // Then all goes well.
  for (let round = 0; round < 40; round += 1) {
    it1.names().forEach((name) => (isWell(it1.pod(name)) || it1.pod(name) === undefined ? undefined : it1.ready(name)));
    judge(it1.world.events.length);
  }
  return it1;
}

describe('whatever fails', () => {
  const kinds = [
    ['OrderedReady', { podManagementPolicy: 'OrderedReady' }],
    ['Parallel', { podManagementPolicy: 'Parallel' }],
    ['OnDelete', { updateStrategy: { type: 'OnDelete' } }],
  ] as const;
  it.each(kinds)('STS-3, STS-4, STS-5, STS-7: %s keeps its order, and ends with its replicas', (_name, spec) => {
    for (const seed of seeds) {
      const it1 = play(seed, spec);
      const { replicas = 0, ordinals, updateStrategy } = it1.set().spec ?? {};
      const start = ordinals?.start ?? 0;
      expect([seed, it1.names()]).toEqual([seed, Array.from({ length: replicas }, (_none, index) => `web-${start + index}`)]);
      expect(it1.status()).toMatchObject({ replicas, readyReplicas: replicas, availableReplicas: replicas });
      if (updateStrategy?.type === 'RollingUpdate')
        for (const name of it1.names().slice(updateStrategy.rollingUpdate?.partition ?? 0))
          expect(it1.pod(name)?.metadata.labels?.['controller-revision-hash']).toBe(it1.status().updateRevision);
      expect(it1.plan()).toEqual({ kind: 'settled' });
      expect(it1.world.rejections).toEqual([]);
    }
  });
});
