import { scoreMax } from '../framework/normalise.ts';

/** A point of a shape: at this percentage of use, this score of 0 to 10. */
export interface ShapePoint {
  readonly utilization: number;
  readonly score: number;
}

export type Strategy =
  | { readonly type: 'LeastAllocated' }
  | { readonly type: 'MostAllocated' }
  /** Points by utilization, ascending. */
  | { readonly type: 'RequestedToCapacityRatio'; readonly shape: readonly ShapePoint[] };

/** SCH-52 to SCH-54: of one resource of which the node has `capacity` (more than 0); `wanted` counts the pod in. 0 to 100. */
export function strategyScore(strategy: Strategy, capacity: number, wanted: number): number {
  switch (strategy.type) {
    case 'LeastAllocated':
      return wanted > capacity ? 0 : Math.floor(((capacity - wanted) * scoreMax) / capacity);
    case 'MostAllocated':
      return Math.floor((Math.min(wanted, capacity) * scoreMax) / capacity);
    case 'RequestedToCapacityRatio':
      return scoreAt(strategy.shape, wanted > capacity ? 100 : Math.floor((wanted * 100) / capacity));
  }
}

/** Shapes have scores of 0 to 10. */
const shapeFactor = scoreMax / 10;

/** Straight between the points, level outside of them. */
function scoreAt(shape: readonly ShapePoint[], utilization: number): number {
  const above = shape.findIndex((point) => utilization <= point.utilization);
  const point = shape[above === -1 ? shape.length - 1 : above];
  const before = above > 0 ? shape[above - 1] : undefined;
  if (point === undefined) return 0;
  if (before === undefined) return point.score * shapeFactor;
  const rise = (point.score - before.score) * shapeFactor;
  return before.score * shapeFactor + Math.trunc((rise * (utilization - before.utilization)) / (point.utilization - before.utilization));
}
