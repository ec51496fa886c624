// How many replicas a metric asks for (HPA-1, HPA-2). Numbers are thousandths. Source: podautoscaler replica_calculator.go.

import { conditionOf } from '../../../domain/pod-state.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';

/** Source: kube-controller-manager --horizontal-pod-autoscaler-cpu-initialization-period and …-initial-readiness-delay. */
const cpuStartMs = 300_000;
const readyDelayMs = 30_000;

export interface Sample {
  readonly valueMillis: number;
  readonly timestampMs: number;
  readonly windowMs: number;
}

/** How far from its target a metric may be: beyond `down` below it, or `up` above it, something is done. */
export interface Tolerance {
  readonly up: number;
  readonly down: number;
}

export interface Measured {
  readonly pods: readonly Pod[];
  /** By pod name; a pod may have none. */
  readonly samples: ReadonlyMap<string, Sample>;
  /** Of cpu what a pod needs to start does not count. */
  readonly isCpu: boolean;
}

/** A target per pod: an amount, or a share of what each pod requests. */
export type Target =
  | { readonly kind: 'amount'; readonly averageMillis: number }
  | { readonly kind: 'share'; readonly percent: number; readonly requestsMillis: ReadonlyMap<string, number> };

export interface Proposal {
  readonly replicas: number;
  readonly averageMillis: number;
  /** Of a share. */
  readonly percent?: number;
}

/** Undefined: no pod that is ready has been measured. */
export function replicasFor(measured: Measured, target: Target, current: number, tolerance: Tolerance, nowMs: number): Proposal | undefined {
  const { ready, unready, missing } = grouped(measured, nowMs);
  const values = new Map([...measured.samples].filter(([name]) => ready.has(name)).map(([name, { valueMillis }]) => [name, valueMillis]));
  if (values.size === 0) return undefined;
  const now = usageOf(values, target);
  const unchanged: Proposal = { ...now.shown, replicas: current };
  const setAside = unready.length > 0 && now.ratio > 1;
  if (!setAside && missing.length === 0) return isWithin(now.ratio, tolerance) ? unchanged : { ...now.shown, replicas: Math.ceil(now.ratio * ready.size) };

  for (const name of missing) {
    if (now.ratio < 1) values.set(name, atMost(name, target));
    else if (now.ratio > 1) values.set(name, 0);
  }
  if (setAside) for (const name of unready) values.set(name, 0);
  const { ratio } = usageOf(values, target);
  if (isWithin(ratio, tolerance) || (now.ratio < 1 && ratio > 1) || (now.ratio > 1 && ratio < 1)) return unchanged;
  const replicas = Math.ceil(ratio * values.size);
  const turns = (ratio < 1 && replicas > current) || (ratio > 1 && replicas < current);
  return turns ? unchanged : { ...now.shown, replicas };
}

/** HPA-1: of a value that stands for all pods together; from none the metric alone says how many. */
export function replicasForTotal(valueMillis: number, targetMillis: number, current: number, ready: number, tolerance: Tolerance): number {
  const ratio = valueMillis / targetMillis;
  if (current === 0) return Math.ceil(ratio);
  return isWithin(ratio, tolerance) ? current : Math.ceil(ratio * ready);
}

/** HPA-1: of a value that is to be shared out among the pods. */
export function replicasForAverage(valueMillis: number, targetMillis: number, current: number, tolerance: Tolerance): number {
  return current > 0 && isWithin(valueMillis / (targetMillis * current), tolerance) ? current : Math.ceil(valueMillis / targetMillis);
}

export const readyCount = (pods: readonly Pod[]): number =>
  pods.filter((pod) => pod.status?.phase === 'Running' && conditionOf(pod, 'Ready')?.status === 'True').length;

const isWithin = (ratio: number, { up, down }: Tolerance): boolean => 1 - down <= ratio && ratio <= 1 + up;

/** HPA-2: a pod that was not measured counts on the way down as all that it asks for, or as the target if that is more. */
const atMost = (name: string, target: Target): number =>
  target.kind === 'amount' ? target.averageMillis : Math.trunc(((target.requestsMillis.get(name) ?? 0) * Math.max(100, target.percent)) / 100);

function usageOf(values: ReadonlyMap<string, number>, target: Target): { readonly ratio: number; readonly shown: Omit<Proposal, 'replicas'> } {
  const total = [...values.values()].reduce((sum, value) => sum + value, 0);
  const averageMillis = Math.trunc(total / values.size);
  if (target.kind === 'amount') return { ratio: averageMillis / target.averageMillis, shown: { averageMillis } };
  const asked = [...values.keys()].reduce((sum, name) => sum + (target.requestsMillis.get(name) ?? 0), 0);
  const percent = asked === 0 ? 0 : Math.trunc((total * 100) / asked);
  return { ratio: percent / target.percent, shown: { averageMillis, percent } };
}

interface Groups {
  readonly ready: ReadonlySet<string>;
  readonly unready: readonly string[];
  readonly missing: readonly string[];
}

/** HPA-2. Those that failed or are being deleted count for nothing. */
function grouped({ pods, samples, isCpu }: Measured, nowMs: number): Groups {
  const ready = new Set<string>();
  const unready: string[] = [];
  const missing: string[] = [];
  for (const pod of pods) {
    const { name, deletionTimestamp } = pod.metadata;
    if (deletionTimestamp !== undefined || pod.status?.phase === 'Failed') continue;
    const sample = samples.get(name);
    if (pod.status?.phase === 'Pending') unready.push(name);
    else if (sample === undefined) missing.push(name);
    else if (isCpu && isStarting(pod, sample, nowMs)) unready.push(name);
    else ready.add(name);
  }
  return { ready, unready, missing };
}

function isStarting(pod: Pod, { timestampMs, windowMs }: Sample, nowMs: number): boolean {
  const ready = conditionOf(pod, 'Ready');
  const startedMs = parseTimestamp(pod.status?.startTime ?? '');
  if (ready === undefined || startedMs === undefined) return true;
  const sinceMs = parseTimestamp(ready.lastTransitionTime ?? '') ?? 0;
  if (startedMs + cpuStartMs > nowMs) return ready.status === 'False' || timestampMs < sinceMs + windowMs;
  return ready.status === 'False' && startedMs + readyDelayMs > sinceMs;
}
