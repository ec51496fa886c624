// One pod on each node that shall have one (DS-1, DS-4): what is done about those that have none, or more. Source: daemon_controller.go manage, podsShouldBeOnNode.

import { eventWish } from '../../../domain/kubernetes-event.ts';
import type { Entry } from '../../../domain/objects.ts';
import { hasEnded, isReady, isTerminating } from '../../../domain/pod-state.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { DaemonNode } from './daemon-board.ts';
import { allowsSurge, isAvailableNow, isUpdated, type Daemons } from './daemons.ts';
import { failuresWith, replaceableAtMs } from './failed-pods.ts';

/** What shall be made and deleted. */
export interface Changes {
  /** A node may be there once; `failures` in a row come before its pod. */
  readonly create: readonly { readonly node: string; readonly failures: number }[];
  readonly remove: readonly Entry<Pod>[];
  readonly events: readonly Step[];
  /** When to look again (epoch ms). */
  readonly untilMs?: number;
}

export const noChanges: Changes = { create: [], remove: [], events: [] };

export function place(daemons: Daemons): Changes {
  const each = daemons.nodes.map((node) => placeOn(daemons, node)).filter((changes) => changes !== noChanges);
  const dueMs = each.flatMap(({ untilMs }) => untilMs ?? []);
  return {
    create: each.flatMap(({ create }) => create),
    remove: [...daemons.nowhere.filter(isStaying), ...each.flatMap(({ remove }) => remove)],
    events: each.flatMap(({ events }) => events),
    ...(dueMs.length === 0 ? {} : { untilMs: Math.min(...dueMs) }),
  };
}

const isStaying = ({ object }: Entry<Pod>): boolean => !isTerminating(object);

function placeOn(daemons: Daemons, node: DaemonNode): Changes {
  if (node.pods.length === 0) return node.shouldRun ? { ...noChanges, create: [{ node: node.name, failures: 0 }] } : noChanges;
  const staying = node.pods.filter(isStaying);
  if (!node.mayStay) return staying.length === 0 ? noChanges : { ...noChanges, remove: staying };
  const running = staying.filter(({ object }) => !hasEnded(object));
  const surplus = allowsSurge(daemons) ? surplusOfSurge(daemons, running) : running.slice(1);
  const ended = staying.filter(({ object }) => hasEnded(object));
  if (ended.length === 0) return surplus.length === 0 ? noChanges : { ...noChanges, remove: surplus };
  return replaceEnded(daemons, node, running, surplus, ended);
}

/** The successor comes in the same step: it carries how many before it failed. */
function replaceEnded(
  { set, nowMs }: Daemons,
  node: DaemonNode,
  running: readonly Entry<Pod>[],
  surplus: readonly Entry<Pod>[],
  ended: readonly Entry<Pod>[],
): Changes {
  const due = ended.filter(({ object }) => replaceableAtMs(object) <= nowMs);
  const later = ended.filter((pod) => !due.includes(pod)).map(({ object }) => replaceableAtMs(object));
  const isOver = due.length > 0 && later.length === 0;
  const failures = Math.max(0, ...due.map(({ object }) => failuresWith(object, nowMs)));
  return {
    create: isOver && node.shouldRun && running.length === 0 && node.pods.every(isStaying) ? [{ node: node.name, failures }] : [],
    remove: [...surplus, ...due],
    events: due.map(({ ref, object }) => {
      const failed = object.status?.phase === 'Failed';
      const message = failed
        ? `Found failed daemon pod ${ref.namespace}/${ref.name} on node ${node.name}, will try to kill it`
        : `Found succeeded daemon pod ${ref.namespace}/${ref.name} on node ${node.name}, will try to delete it`;
      const note = {
        type: failed ? 'Warning' : 'Normal',
        reason: failed ? 'FailedDaemonPod' : 'SucceededDaemonPod',
        message,
        component: 'daemonset-controller',
      } as const;
      return { submit: eventWish(set.ref, set.object, note, nowMs) };
    }),
    ...(later.length === 0 ? {} : { untilMs: Math.min(...later) }),
  };
}

/**
 * Two may be there while the old one is ready and the new one is not yet available: the oldest of the new ones, and of the old ones, where
 * there are several after two updates in a row, one that is available. Upstream keeps the oldest of these, available or not.
 */
function surplusOfSurge(daemons: Daemons, running: readonly Entry<Pod>[]): readonly Entry<Pod>[] {
  if (running.length <= 1) return [];
  const [newest, ...moreNew] = running.filter((pod) => isUpdated(daemons, pod));
  const olds = running.filter((pod) => !isUpdated(daemons, pod));
  const old = olds.find((pod) => isAvailableNow(daemons, pod)) ?? olds[0];
  const isThrough = newest !== undefined && old !== undefined && (!isReady(old.object) || isAvailableNow(daemons, newest));
  return [...moreNew, ...olds.filter((pod) => pod !== old || isThrough)];
}
