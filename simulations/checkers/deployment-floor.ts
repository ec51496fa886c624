import type { Deployment } from '../../schemas/kubernetes/types.ts';

/** How many pods a rollout keeps available. DEP-1: percentages of maxUnavailable are rounded down, of maxSurge up; when both come to nothing one may be away. */
export function floorOf({ spec }: Deployment): number {
  const replicas = spec?.replicas ?? 1;
  if (spec?.strategy?.type === 'Recreate') return 0;
  const { maxUnavailable = '25%', maxSurge = '25%' } = spec?.strategy?.rollingUpdate ?? {};
  const away = share(maxUnavailable, replicas, Math.floor);
  const more = share(maxSurge, replicas, Math.ceil);
  return replicas - Math.min(replicas, away === 0 && more === 0 ? 1 : away);
}

const share = (value: string | number, of: number, rounded: (exact: number) => number): number =>
  typeof value === 'number' ? value : rounded((Number.parseInt(value, 10) * of) / 100);
