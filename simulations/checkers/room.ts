import type { Entry, Objects } from '../../domain/objects.ts';
import { parseQuantity, toBytes, toMillis } from '../../domain/quantity.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { isTerminal } from './cluster.ts';
import { whereItMayRun } from './may-run-on.ts';

export interface Room {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
}

const none: Room = { cpuMillis: 0, memoryBytes: 0 };
const sum = (a: Room, b: Room): Room => ({ cpuMillis: a.cpuMillis + b.cpuMillis, memoryBytes: a.memoryBytes + b.memoryBytes });
export const fitsIn = (asked: Room, offered: Room): boolean => asked.cpuMillis <= offered.cpuMillis && asked.memoryBytes <= offered.memoryBytes;

function roomOf(list: Readonly<Record<string, string>> | undefined): Room {
  const cpu = parseQuantity(list?.['cpu'] ?? '0');
  const memory = parseQuantity(list?.['memory'] ?? '0');
  return { cpuMillis: cpu.ok ? toMillis(cpu.value) : 0, memoryBytes: memory.ok ? toBytes(memory.value) : 0 };
}

const requestsOf = (pod: Pod): Room => (pod.spec?.containers ?? []).map(({ resources }) => roomOf(resources?.requests)).reduce(sum, none);

export const offeredBy = (node: Node): Room => roomOf(node.status?.allocatable);

/** What the pods of a node ask for, terminating ones included; of this priority at least, when it is given. */
export const askedOf = (objects: Objects, tenant: Tenant, node: string, priority = -Infinity): Room =>
  objects
    .by<Pod>('podsByNode', `${tenantKey(tenant)}/${node}`)
    .filter(({ object }) => !isTerminal(object) && (object.spec?.priority ?? 0) >= priority)
    .map(({ object }) => requestsOf(object))
    .reduce(sum, none);

/** A pod that waits for good reason: it is held back, or no node that it may run on has room for it, even where less important pods made way. */
export function fitsNowhere(objects: Objects, tenant: Tenant, pod: Pod): boolean {
  if (pod.spec?.nodeName) return false;
  if ((pod.spec?.schedulingGates ?? []).length > 0) return true;
  const least = pod.spec?.preemptionPolicy === 'Never' ? -Infinity : (pod.spec?.priority ?? 0);
  const mayRunOn = whereItMayRun(objects, tenant, pod);
  const kept = keptFor(objects, tenant, pod);
  const fits = ({ ref, object }: Entry<Node>): boolean =>
    fitsIn([requestsOf(pod), askedOf(objects, tenant, ref.name, least), kept.get(ref.name) ?? none].reduce(sum), offeredBy(object));
  return objects.list<Node>(tenant, 'nodes').every((node) => !mayRunOn(node.object) || !fits(node));
}

/** By node: what is kept for others, no less important, that have been told their node and wait for room, or for their volumes, which may never come. */
function keptFor(objects: Objects, tenant: Tenant, pod: Pod): ReadonlyMap<string, Room> {
  const kept = new Map<string, Room>();
  for (const { object } of objects.list<Pod>(tenant, 'pods')) {
    const node = object.status?.nominatedNodeName;
    const isLess = (object.spec?.priority ?? 0) < (pod.spec?.priority ?? 0);
    if (!node || object.spec?.nodeName || isLess || isTerminal(object) || object.metadata.uid === pod.metadata.uid) continue;
    kept.set(node, sum(kept.get(node) ?? none, requestsOf(object)));
  }
  return kept;
}

/** Whether a node has room for a pod that is not on it. */
export function hasRoomOn(objects: Objects, tenant: Tenant, pod: Pod, name: string): boolean {
  const node = objects.get<Node>({ org: tenant.org, project: tenant.project, resource: 'nodes', namespace: '', name });
  return node !== undefined && fitsIn(sum(requestsOf(pod), askedOf(objects, tenant, name)), offeredBy(node.object));
}
