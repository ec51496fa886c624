import type { Ref } from '../../domain/ref.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { Deployment, Pod, ReplicaSet } from '../../schemas/kubernetes/types.ts';
import type { Recorded, World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { isReady } from './cluster.ts';
import { floorOf } from './deployment-floor.ts';
import { knownSince } from './standing.ts';

/** How many pods of each ReplicaSet were ready, by uid, and what had to be. */
interface Sample {
  readonly atMs: number;
  readonly ready: ReadonlyMap<string, number>;
  readonly floor: number;
}

/** One Deployment's life. */
interface Rollout {
  readonly sets: Map<string, { replicas: number; readonly ready: Set<string> }>;
  readonly samples: Sample[];
  replicas: number;
}

/**
 * No Deployment takes replicas from its ReplicaSets so that fewer available pods are kept than its strategy says: replicas less
 * maxUnavailable (DEP-1, DEP-7). A set that shrinks loses pods that are not available first. Whoever decides knows the world as it was some
 * time ago: one moment of that time must bear it out. Who asks for less gets less, available or not (DEP-9).
 */
export const rolloutsStayAvailable: CheckerFactory = () => {
  const rollouts = new Map<string, Rollout>();
  return {
    name: 'rollouts-stay-available',
    onEvent(recorded, world) {
      const { event } = recorded;
      if (event.ref.resource === 'deployments.apps') scaled(rollouts, recorded, world);
      if (event.ref.resource === 'pods') counted(rollouts, recorded, world);
      return event.ref.resource === 'replicasets.apps' ? shrunk(rollouts, recorded, world) : undefined;
    },
  };
};

function scaled(rollouts: Map<string, Rollout>, { event }: Recorded, world: World): void {
  const { uid } = event.object.metadata;
  if (event.deleted || event.object.metadata.deletionTimestamp !== undefined) return void rollouts.delete(uid);
  const rollout = rollouts.get(uid) ?? { sets: new Map(), samples: [], replicas: 0 };
  rollouts.set(uid, rollout);
  const { replicas = 1 } = (event.object as Deployment).spec ?? {};
  sample(rollout, world, replicas < rollout.replicas ? 0 : floorOf(event.object as Deployment));
  rollout.replicas = replicas;
}

function counted(rollouts: Map<string, Rollout>, { event }: Recorded, world: World): void {
  const pod = event.object as Pod;
  const owner = pod.metadata.ownerReferences?.find(({ controller }) => controller)?.uid ?? '';
  const [uid, set] = deploymentOfSet(world, event.ref, owner);
  const rollout = rollouts.get(uid);
  if (set === undefined || rollout === undefined) return;
  const ready = setOf(rollout, set).ready;
  if (!event.deleted && isReady(pod)) ready.add(pod.metadata.uid);
  else ready.delete(pod.metadata.uid);
  sample(rollout, world, floorNow(rollout));
}

function shrunk(rollouts: Map<string, Rollout>, { event, change }: Recorded, world: World): string | undefined {
  const set = event.object as ReplicaSet;
  const rollout = rollouts.get(controllerUid(set));
  if (rollout === undefined) return undefined;
  const kept = setOf(rollout, set);
  kept.replicas = event.deleted ? 0 : (set.spec?.replicas ?? 1);
  const before = (change?.before as ReplicaSet | undefined)?.spec?.replicas ?? 0;
  if (kept.replicas >= before || !event.actor.principal.startsWith('system:k8shost:workloads')) return undefined;
  const known = knownSince(rollout.samples, world.knowledge.sinceMs(world));
  const floor = Math.min(...known.map((one) => one.floor));
  // What was not available is nobody's loss.
  const losses = known.filter((one) => (one.ready.get(set.metadata.uid) ?? 0) > kept.replicas);
  const most = Math.max(...losses.map((one) => keptOf(rollout, one)));
  if (most >= floor || losses.length < known.length) return undefined;
  return `${event.ref.name} went from ${before} to ${kept.replicas} at ${event.sequence}, which keeps ${most} pods available where ${floor} must be`;
}

const keptOf = ({ sets }: Rollout, { ready }: Sample): number =>
  [...sets].reduce((sum, [uid, { replicas }]) => sum + Math.min(replicas, ready.get(uid) ?? 0), 0);

function sample(rollout: Rollout, world: World, floor: number): void {
  const ready = new Map([...rollout.sets].map(([uid, set]) => [uid, set.ready.size]));
  rollout.samples.push({ atMs: world.kernel.nowMs, ready, floor });
}

const floorNow = ({ samples }: Rollout): number => samples.at(-1)?.floor ?? 0;

function setOf(rollout: Rollout, { metadata, spec }: ReplicaSet): { replicas: number; readonly ready: Set<string> } {
  const set = rollout.sets.get(metadata.uid) ?? { replicas: spec?.replicas ?? 1, ready: new Set<string>() };
  rollout.sets.set(metadata.uid, set);
  return set;
}

const controllerUid = ({ metadata }: ReplicaSet): string => metadata.ownerReferences?.find(({ controller }) => controller)?.uid ?? '';

function deploymentOfSet({ truth }: World, ref: Ref, uid: string): readonly [string, ReplicaSet | undefined] {
  const set = uid === '' ? undefined : truth.by<ReplicaSet>('uid', `${tenantKey(ref)}/${uid}`)[0]?.object;
  return [set === undefined ? '' : controllerUid(set), set];
}
