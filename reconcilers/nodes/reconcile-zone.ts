// A zone gives up its lost nodes one after the other, no faster than NOD-5 says. One ref a zone, so that one process gives up one node at a
// time; when that last was is in the view, and two copies choose the same node, whose resourceVersion lets one of them do it.

import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan, Reason } from '../../domain/reconciler.ts';
import { act, blocked, settled, wait } from '../../domain/reconciler.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { parseTimestamp } from '../../domain/time.ts';
import type { Node } from '../../schemas/kubernetes/types.ts';
import { conditionOfNode } from './node-conditions.ts';
import type { Heartbeats } from './node-health.ts';
import { giveUp, isGivenUp } from './node-taints.ts';
import { nodesOf, type NodesView } from './nodes-view.ts';
import { disruptionOf, nodesPerSecond } from './zones.ts';

export const zoneResource = '_nodezones';
export const zoneRef = (tenant: Tenant, name: string): Ref => ({ org: tenant.org, project: tenant.project, resource: zoneResource, namespace: '', name });

export function reconcileZone(objects: Objects, view: NodesView, ref: Ref, nowMs: number, { graceMs }: Heartbeats): Plan {
  const tenant = nodesOf(view, ref);
  const zone = tenant?.zones.get(ref.name);
  if (tenant === undefined || zone === undefined) return settled;
  const waiting = [...zone.notReady]
    .flatMap((name) => objects.get<Node>({ org: ref.org, project: ref.project, resource: 'nodes', namespace: '', name }) ?? [])
    .filter(({ object }) => conditionOfNode(object, 'Ready') !== undefined && !isGivenUp(object));
  const next = waiting.sort(byTimeLost)[0];
  if (next === undefined) return settled;

  const { ready, lost } = zone;
  const disruption = disruptionOf(ready, lost);
  const rate = nodesPerSecond(disruption, ready + lost);
  const detail = { zone: ref.name, ready, lost, waiting: waiting.length, disruption, nodesPerSecond: rate };
  const because = (summary: string): Reason => ({ summary, detail });
  if (tenant.allLost) return blocked(because('no node of any zone is ready: the view may be lost rather than the nodes, and no pod is evicted'));
  if (rate === 0) return blocked(because(`most nodes of zone ${named(ref.name)} are lost, and it is small: no pod of them is evicted`));
  // After all were lost a node has its grace anew: it may be about to report, as the others did.
  const restartMs = conditionOfNode(next.object, 'Ready')?.status === 'Unknown' && tenant.restartedMs > 0 ? tenant.restartedMs + graceMs : 0;
  const dueMs = Math.max(zone.givenUpMs + 1000 / rate, restartMs);
  if (nowMs < dueMs) return wait(dueMs, because(`lost nodes of zone ${named(ref.name)} are given up at ${rate} a second`));
  return act(because(`node ${next.ref.name} is lost: its pods are to leave it`), giveUp(next, nowMs));
}

/** Who was lost first goes first. */
function byTimeLost(a: Entry<Node>, b: Entry<Node>): number {
  const sinceMs = ({ object }: Entry<Node>): number => parseTimestamp(conditionOfNode(object, 'Ready')?.lastTransitionTime ?? '') ?? 0;
  return sinceMs(a) - sinceMs(b) || (a.ref.name < b.ref.name ? -1 : 1);
}

const named = (zone: string): string => (zone === '' ? '(none)' : zone);
