import { jsonEqual } from '../../domain/json-equal.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { DaemonSet, Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { Recorded, World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isReady, isTerminal, named } from './cluster.ts';
import { hasRoomOn } from './room.ts';

/**
 * A DaemonSet takes no more pods away for an update than its maxUnavailable, and with maxSurge none before its successor was available
 * (DS-5); it ends with exactly one pod on each node that its selector chooses, at the present template, and none elsewhere (DS-1, DS-7).
 */
export const daemonsEverywhere: CheckerFactory = () => {
  /** By set: the nodes whose available pod was deleted by us, and that had none since. */
  const away = new Map<string, Set<string>>();
  /** By the uid of a pod that was available: its set, the node, and when it was gone. */
  const wereReady = new Map<string, { readonly uid: string; readonly node: string; readonly goneMs: number }>();
  return {
    name: 'daemons-everywhere',
    onEvent({ event, change }, world) {
      if (event.ref.resource === 'daemonsets.apps' && isOtherTemplate(change)) away.delete(event.object.metadata.uid);
      const pod = event.object as Pod;
      const uid = event.ref.resource === 'pods' ? setUid(pod) : undefined;
      if (uid === undefined) return undefined;
      const nodes = away.get(uid) ?? new Set();
      away.set(uid, nodes);
      const node = nodeOf(pod);
      if (!event.deleted && isReady(pod)) {
        nodes.delete(node);
        wereReady.set(pod.metadata.uid, { uid, node, goneMs: Infinity });
      }
      if (event.deleted && wereReady.has(pod.metadata.uid)) wereReady.set(pod.metadata.uid, { uid, node, goneMs: world.kernel.nowMs });
      const before = change?.before as Pod | undefined;
      const isOurs = event.request.verb === 'delete' && event.actor.principal.startsWith('system:k8shost:workloads');
      if (!isOurs || before === undefined || !isReady(before) || !isUpdate(world, event, uid, node)) return undefined;
      const { maxUnavailable, maxSurge } = rolloutOf(world, event, uid);
      // What somebody else took away meanwhile was there for all that whoever decided this knew.
      const sinceMs = world.knowledge.sinceMs(world);
      const isSuccessor = [...wereReady].some(([other, was]) => other !== pod.metadata.uid && was.uid === uid && was.node === node && was.goneMs >= sinceMs);
      if (maxSurge > 0) return isSuccessor ? undefined : `${event.ref.name} at ${event.sequence}: taken away before another was available on ${node}`;
      // A node that went, or that it no longer chooses, misses none.
      const others = [...nodes].filter((one) => one !== node && isUpdate(world, event, uid, one));
      nodes.add(node);
      return others.length < maxUnavailable ? undefined : `${event.ref.name} at ${event.sequence}: taken away while those of ${others.join()} are`;
    },
    pending: incomplete,
  };
};

/** The workload says both as numbers, which nobody changes. */
function rolloutOf({ truth }: World, { ref }: Recorded['event'], uid: string): { readonly maxUnavailable: number; readonly maxSurge: number } {
  const { maxUnavailable = 1, maxSurge = 0 } = truth.by<DaemonSet>('uid', `${tenantKey(ref)}/${uid}`)[0]?.object.spec?.updateStrategy?.rollingUpdate ?? {};
  return { maxUnavailable: Number(maxUnavailable), maxSurge: Number(maxSurge) };
}

/** What is away at a template that nobody wants any more does not count (DS-5). */
const isOtherTemplate = (change: Recorded['change']): boolean =>
  !jsonEqual((change?.before as DaemonSet | undefined)?.spec?.template, (change?.after as DaemonSet | undefined)?.spec?.template);

const setUid = ({ metadata }: Pod): string | undefined => metadata.ownerReferences?.find(({ controller, kind }) => controller && kind === 'DaemonSet')?.uid;

const nodeOf = ({ spec }: Pod): string =>
  spec?.nodeName ?? spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms[0]?.matchFields?.[0]?.values?.[0] ?? '';

/** Not because its node is no longer chosen. */
function isUpdate({ truth }: World, { ref }: Recorded['event'], uid: string, node: string): boolean {
  const set = truth.by<DaemonSet>('uid', `${tenantKey(ref)}/${uid}`)[0]?.object;
  const host = truth.get<Node>({ org: ref.org, project: ref.project, resource: 'nodes', namespace: '', name: node })?.object;
  return set !== undefined && host !== undefined && chooses(set, host);
}

/** The workload's sets choose nodes by labels, and tolerate everything. */
const chooses = ({ spec }: DaemonSet, { metadata }: Node): boolean =>
  Object.entries(spec?.template.spec?.nodeSelector ?? {}).every(([label, value]) => metadata.labels?.[label] === value);

function incomplete({ truth }: World): readonly string[] {
  return every<DaemonSet>(truth, 'daemonsets.apps').flatMap((set) => {
    const { ref, object } = set;
    const pods = truth.list<Pod>(ref, 'pods', ref.namespace).filter((pod) => setUid(pod.object) === object.metadata.uid);
    const waits = pods.filter((pod) => !pod.object.spec?.nodeName && !hasRoomOn(truth, ref, pod.object, nodeOf(pod.object)));
    const nodes = truth.list<Node>(ref, 'nodes').filter((node) => chooses(object, node.object));
    const image = object.spec?.template.spec?.containers[0]?.image;
    const wrong = nodes.flatMap(({ ref: { name } }) => {
      const own = pods.filter((pod) => nodeOf(pod.object) === name);
      if (own.some((pod) => waits.includes(pod))) return [];
      const current = own.filter(({ object: pod }) => isReady(pod) && pod.spec?.containers[0]?.image === image);
      return own.length === 1 && (current.length === 1 || waits.length > 0) ? [] : [`${own.length} on ${name}, ${current.length} ready and current`];
    });
    const elsewhere = pods.filter(({ object: pod }) => !isTerminal(pod) && !nodes.some((node) => node.ref.name === nodeOf(pod)));
    const { desiredNumberScheduled, numberAvailable = 0, updatedNumberScheduled = 0, numberMisscheduled } = object.status ?? {};
    const isSaid =
      desiredNumberScheduled === nodes.length && (waits.length > 0 || (numberAvailable === nodes.length && updatedNumberScheduled === nodes.length));
    return [
      ...wrong.map((what) => `${named(set)}: ${what}`),
      ...elsewhere.map((pod) => `${named(set)} has ${named(pod)} where it should not run`),
      ...(isSaid && numberMisscheduled === 0 ? [] : [`${named(set)} for ${nodes.length} nodes says ${JSON.stringify(object.status)}`]),
    ];
  });
}
