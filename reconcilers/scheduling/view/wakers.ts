// Who comes back to the line: a pod aside is tried again once a plugin that refused it says that what happened may help (SCH-113).

import type { Happening } from '../framework/happening.ts';
import type { Profile, Profiles } from '../framework/profile.ts';
import type { Cluster } from './cluster.ts';
import { wake, type Waiting } from './line.ts';
import type { PodInfo } from './pod-info.ts';

const everybody = (): boolean => true;

/** `concerns`: whom it can concern at all. What happened is worked out only if somebody stands aside. */
export function wakeAll(
  cluster: Cluster,
  profiles: Profiles,
  happening: () => Happening | undefined,
  nowMs: number,
  concerns: (info: PodInfo) => boolean = everybody,
): void {
  if ([...cluster.lines.values()].every(({ aside }) => aside.size === 0)) return;
  const happened = happening();
  if (happened === undefined) return;
  for (const [name, line] of cluster.lines) {
    const profile = profiles.get(name);
    if (profile !== undefined) wake(line, (waiting) => concerns(waiting.info) && mayHelp(profile, happened, waiting), nowMs);
  }
}

/** Without nodes no plugin has refused it: anything may help. Source: scheduling_queue.go isPodWorthRequeuing. */
export const mayHelp = ({ plugins }: Profile, happened: Happening, { info, rejectedBy }: Waiting): boolean =>
  rejectedBy === undefined || rejectedBy.size === 0 || plugins.some(({ plugin }) => rejectedBy.has(plugin.name) && plugin.mayHelp?.(happened, info) === true);
