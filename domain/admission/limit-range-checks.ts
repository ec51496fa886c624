import type { LimitRangeItem, PersistentVolumeClaim } from '../../schemas/kubernetes/types.ts';
import { compareQuantities, formatQuantity, type Quantity } from '../quantity.ts';
import { amountsOf, type Amounts, type ResourceList } from '../resource-list.ts';

// Source: admission LimitRanger minConstraint, maxConstraint, maxRequestConstraint, limitRequestRatioConstraint (LR-2).

const less = (a: Quantity, b: Quantity): boolean => compareQuantities(a, b) < 0;

/** In the order of names: Kubernetes' own is that of a Go map. */
const sorted = (list: ResourceList | undefined): readonly [string, Quantity][] => [...amountsOf(list)].sort(([a], [b]) => (a < b ? -1 : 1));

export const limitProblems = (item: LimitRangeItem, requests: Amounts, limits: Amounts): readonly string[] => [
  ...sorted(item.min).flatMap(([name, bound]) => belowMin(item.type, name, bound, requests.get(name), limits.get(name))),
  ...sorted(item.max).flatMap(([name, bound]) => aboveMax(item.type, name, bound, requests.get(name), limits.get(name))),
  ...sorted(item.maxLimitRequestRatio).flatMap(([name, bound]) => aboveRatio(item.type, name, bound, requests.get(name), limits.get(name))),
];

/** Of a claim only what it requests counts. */
export function claimProblems(item: LimitRangeItem, { spec }: PersistentVolumeClaim): readonly string[] {
  if (item.type !== 'PersistentVolumeClaim') return [];
  const requests = amountsOf(spec?.resources?.requests);
  return [
    ...sorted(item.min).flatMap(([name, bound]) => belowMin(item.type, name, bound, requests.get(name), undefined)),
    ...sorted(item.max).flatMap(([name, bound]) => aboveMaxRequest(item.type, name, bound, requests.get(name))),
  ];
}

function belowMin(type: string, name: string, bound: Quantity, request: Quantity | undefined, limit: Quantity | undefined): readonly string[] {
  const head = `minimum ${name} usage per ${type} is ${formatQuantity(bound)}`;
  if (request === undefined) return [`${head}.  No request is specified`];
  if (less(request, bound)) return [`${head}, but request is ${formatQuantity(request)}`];
  return limit !== undefined && less(limit, bound) ? [`${head}, but limit is ${formatQuantity(limit)}`] : [];
}

function aboveMax(type: string, name: string, bound: Quantity, request: Quantity | undefined, limit: Quantity | undefined): readonly string[] {
  const head = `maximum ${name} usage per ${type} is ${formatQuantity(bound)}`;
  if (limit === undefined) return [`${head}.  No limit is specified`];
  if (less(bound, limit)) return [`${head}, but limit is ${formatQuantity(limit)}`];
  return request !== undefined && less(bound, request) ? [`${head}, but request is ${formatQuantity(request)}`] : [];
}

function aboveMaxRequest(type: string, name: string, bound: Quantity, request: Quantity | undefined): readonly string[] {
  const head = `maximum ${name} usage per ${type} is ${formatQuantity(bound)}`;
  if (request === undefined) return [`${head}.  No request is specified`];
  return less(bound, request) ? [`${head}, but request is ${formatQuantity(request)}`] : [];
}

function aboveRatio(type: string, name: string, bound: Quantity, request: Quantity | undefined, limit: Quantity | undefined): readonly string[] {
  const head = `${name} max limit to request ratio per ${type} is ${formatQuantity(bound)}`;
  if (request === undefined || request.nanos === 0n) return [`${head}, but no request is specified or request is 0`];
  if (limit === undefined || limit.nanos === 0n) return [`${head}, but no limit is specified or limit is 0`];
  // limit / request > bound, without a division.
  const isAbove = limit.nanos * 1_000_000_000n > bound.nanos * request.nanos;
  return isAbove ? [`${head}, but provided ratio is ${(Number(limit.nanos) / Number(request.nanos)).toFixed(6)}`] : [];
}
