import type { Ref } from '../../domain/ref.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { Deployment, Pod, ReplicaSet } from '../../schemas/kubernetes/types.ts';
import type { Recorded, World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { isReady } from './cluster.ts';
import { floorOf } from './deployment-floor.ts';
import { knownSince } from './standing.ts';

/** From when on each ready pod of each ReplicaSet is available (epoch ms), by the set's uid, and how many had to be. */
interface Sample {
  readonly atMs: number;
  readonly availableMs: ReadonlyMap<string, readonly number[]>;
  readonly floor: number;
}

/** One Deployment's life. */
interface Rollout {
  readonly samples: Sample[];
  replicas: number;
}

/**
 * No Deployment takes replicas from its ReplicaSets so that fewer available pods are kept than its strategy says: replicas less
 * maxUnavailable (DEP-1, DEP-7). A set that shrinks loses pods that are not available first, and those that are ready for less than its
 * minReadySeconds are not (CTL-9): they may all go, as may others that are not ready, and keep nothing up. Whoever decides knows the world as
 * it was some time ago: one moment of that time must bear it out. Who asks for less gets less, available or not (DEP-9).
 */
export const rolloutsStayAvailable: CheckerFactory = () => {
  const rollouts = new Map<string, Rollout>();
  return {
    name: 'rollouts-stay-available',
    onEvent(recorded, world) {
      const { ref, object } = recorded.event;
      if (ref.resource === 'deployments.apps') scaled(rollouts, recorded, world);
      if (ref.resource === 'pods') sample(rollouts, world, ref, controllerUid(setWith(world, ref, controllerUid(object as Pod))));
      if (ref.resource !== 'replicasets.apps') return undefined;
      const broken = shrunk(rollouts, recorded, world);
      sample(rollouts, world, ref, controllerUid(object as ReplicaSet));
      return broken;
    },
  };
};

function scaled(rollouts: Map<string, Rollout>, { event }: Recorded, world: World): void {
  const { uid } = event.object.metadata;
  if (event.deleted || event.object.metadata.deletionTimestamp !== undefined) return void rollouts.delete(uid);
  const rollout = rollouts.get(uid) ?? { samples: [], replicas: 0 };
  rollouts.set(uid, rollout);
  const { replicas = 1 } = (event.object as Deployment).spec ?? {};
  sample(rollouts, world, event.ref, uid, replicas < rollout.replicas ? 0 : floorOf(event.object as Deployment));
  rollout.replicas = replicas;
}

function sample(rollouts: ReadonlyMap<string, Rollout>, world: World, ref: Ref, uid: string, floor?: number): void {
  const samples = rollouts.get(uid)?.samples;
  if (samples === undefined) return;
  const sets = controlledBy<ReplicaSet>(world, ref, uid, 'replicasets.apps');
  const availableMs = new Map(sets.map((set) => [set.metadata.uid, availableMsOf(world, ref, set)]));
  samples.push({ atMs: world.kernel.nowMs, availableMs, floor: floor ?? samples.at(-1)?.floor ?? 0 });
}

function shrunk(rollouts: ReadonlyMap<string, Rollout>, { event, change }: Recorded, world: World): string | undefined {
  const set = event.object as ReplicaSet;
  const samples = rollouts.get(controllerUid(set))?.samples;
  if (samples === undefined) return undefined;
  const left = event.deleted ? 0 : sizeOf(set);
  const before = (change?.before as ReplicaSet | undefined)?.spec?.replicas ?? 0;
  if (left >= before || !event.actor.principal.startsWith('system:k8shost:workloads')) return undefined;
  const sinceMs = world.knowledge.sinceMs(world);
  const known = knownSince(samples, sinceMs);
  const floor = Math.min(...known.map((one) => one.floor));
  // From one sample to the next pods only become available: the fewest are at its beginning, the most at its end.
  const periods = known.map((one, index) => ({ ...one, fromMs: Math.max(one.atMs, sinceMs), untilMs: known[index + 1]?.atMs ?? world.kernel.nowMs }));
  // What was not available is nobody's loss.
  const losses = periods.filter(({ availableMs, fromMs }) => available(availableMs.get(set.metadata.uid), fromMs) > left);
  const most = Math.max(...losses.map((one) => keptOf(world, event.ref, one)));
  if (most >= floor || losses.length < periods.length) return undefined;
  return `${event.ref.name} went from ${before} to ${left} at ${event.sequence}, which keeps ${most} pods available where ${floor} must be`;
}

const keptOf = (world: World, ref: Ref, { availableMs, untilMs }: Sample & { readonly untilMs: number }): number =>
  [...availableMs].reduce((sum, [uid, fromMs]) => sum + Math.min(sizeOf(setWith(world, ref, uid)), available(fromMs, untilMs)), 0);

const available = (fromMs: readonly number[] = [], atMs: number): number => fromMs.filter((ms) => ms <= atMs).length;

/** Of the ready ones. A time that is not told is long past. */
const availableMsOf = (world: World, ref: Ref, { metadata, spec }: ReplicaSet): readonly number[] =>
  controlledBy<Pod>(world, ref, metadata.uid, 'pods')
    .filter(isReady)
    .map((pod) => Date.parse(pod.status?.conditions?.find(({ type }) => type === 'Ready')?.lastTransitionTime ?? '') || 0)
    .map((readyMs) => readyMs + (spec?.minReadySeconds ?? 0) * 1_000);

const controlledBy = <T extends Pod | ReplicaSet>({ truth }: World, ref: Ref, uid: string, resource: string): readonly T[] =>
  truth
    .by<T>('owner', `${tenantKey(ref)}/${uid}`)
    .filter((entry) => entry.ref.resource === resource && controllerUid(entry.object) === uid)
    .map(({ object }) => object);

const setWith = ({ truth }: World, ref: Ref, uid: string): ReplicaSet | undefined =>
  uid === '' ? undefined : truth.by<ReplicaSet>('uid', `${tenantKey(ref)}/${uid}`)[0]?.object;

/** One that is gone keeps nothing. */
const sizeOf = (set: ReplicaSet | undefined): number => (set === undefined ? 0 : (set.spec?.replicas ?? 1));

const controllerUid = (object: Pod | ReplicaSet | undefined): string => object?.metadata.ownerReferences?.find(({ controller }) => controller)?.uid ?? '';
