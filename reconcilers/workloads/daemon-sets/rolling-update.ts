// DS-5: pods of an old template are replaced, few at a time. Source: daemon/update.go rollingUpdate, findUpdatedPodsOnNode.

import type { Entry } from '../../../domain/objects.ts';
import { isTerminating } from '../../../domain/pod-state.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { DaemonNode } from './daemon-board.ts';
import { allowsSurge, isAvailableNow, isUpdated, type Daemons } from './daemons.ts';
import { byNode, type NodeAndPod } from './placed-daemons.ts';
import { noChanges, type Changes } from './placement.ts';

/** The pods of a node that stay, by template; undefined when there are two of one, which placement sees to. */
function pairOn(daemons: Daemons, { pods }: DaemonNode): { readonly old?: Entry<Pod>; readonly updated?: Entry<Pod> } | undefined {
  const staying = pods.filter(({ object }) => !isTerminating(object));
  const [updated, secondUpdated] = staying.filter((pod) => isUpdated(daemons, pod));
  const [old, secondOld] = staying.filter((pod) => !isUpdated(daemons, pod));
  if (secondUpdated !== undefined || secondOld !== undefined) return undefined;
  return { ...(old === undefined ? {} : { old }), ...(updated === undefined ? {} : { updated }) };
}

export function rollingUpdate(daemons: Daemons): Changes {
  // DS-6: with OnDelete only what somebody deletes is replaced.
  if (daemons.set.object.spec?.updateStrategy?.type === 'OnDelete') return noChanges;
  return allowsSurge(daemons) ? surge(daemons) : replace(daemons);
}

/** Old pods go as long as no more than maxUnavailable nodes are without an available pod; those that are not available go at once. */
function replace(daemons: Daemons): Changes {
  const { placed, hash, sinceMs, maxUnavailable } = daemons;
  let unavailable = placed.unavailableCount(hash, sinceMs);
  const broken = [...placed.unavailableOld(hash, sinceMs)];
  const candidates: NodeAndPod[] = [];
  for (const node of daemons.nodes) {
    const pair = pairOn(daemons, node);
    if (pair?.old !== undefined && pair.updated === undefined)
      (isAvailableNow(daemons, pair.old) ? candidates : broken).push({ node: node.name, pod: pair.old });
    else if (pair?.updated === undefined || pair.old !== undefined || !isAvailableNow(daemons, pair.updated)) unavailable += 1;
  }
  const mayGo = Math.max(0, maxUnavailable - unavailable);
  const going = [...candidates, ...placed.availableOld(hash, sinceMs, mayGo)].sort(byNode).slice(0, mayGo);
  return { ...noChanges, remove: [...broken.sort(byNode), ...going].map(({ pod }) => pod) };
}

/** New pods come beside old ones on maxSurge nodes at most; an old one goes when its successor is available. */
function surge(daemons: Daemons): Changes {
  const { placed, hash, sinceMs, maxSurge } = daemons;
  let surging = 0;
  const broken = [...placed.unavailableOld(hash, sinceMs)];
  const candidates: NodeAndPod[] = [];
  const remove: Entry<Pod>[] = [];
  for (const node of daemons.nodes) {
    const pair = pairOn(daemons, node);
    if (pair === undefined) surging += 1;
    else if (pair.old === undefined) continue;
    else if (pair.updated === undefined) (isAvailableNow(daemons, pair.old) ? candidates : broken).push({ node: node.name, pod: pair.old });
    else if (isAvailableNow(daemons, pair.updated)) remove.push(pair.old);
    else surging += 1;
  }
  const mayCome = Math.max(0, maxSurge - surging);
  const coming = [...candidates, ...placed.availableOld(hash, sinceMs, mayCome)].sort(byNode).slice(0, mayCome);
  const create = [...broken.sort(byNode), ...coming].map(({ node }) => ({ node, failures: 0 }));
  return { ...noChanges, create, remove };
}
