// The pods of one scheduler that wait for a node (SCH-110 to SCH-116). Those in front are tried, in the order of their priority and then of
// their last event; one that fits nowhere steps aside until something changes that may help it, and until its back-off is over.

import type { PluginName } from '../framework/plugin.ts';
import type { PodInfo } from './pod-info.ts';

export interface Waiting {
  readonly info: PodInfo;
  /** How often it was found to fit nowhere. */
  readonly attempts: number;
  /** Epoch milliseconds of the last time; 0 when there was none. */
  readonly triedMs: number;
  /** Which plugins said no then; undefined: not known, so that anything may help. */
  readonly rejectedBy: ReadonlySet<PluginName> | undefined;
}

export interface Line {
  /** By priority, then key. */
  readonly front: Map<number, Map<string, Waiting>>;
  /** Something has changed, but their back-off is not over. */
  readonly backingOff: Map<string, Waiting>;
  /** Who was tried first comes first. */
  readonly aside: Map<string, Waiting>;
}

export const createLine = (): Line => ({ front: new Map(), backingOff: new Map(), aside: new Map() });

/** SCH-111; configuration defaults podInitialBackoffSeconds, podMaxBackoffSeconds. */
const backOffFirstMs = 1_000;
const backOffMaxMs = 10_000;
const backOffEndMs = ({ attempts, triedMs }: Waiting): number => (attempts === 0 ? 0 : triedMs + Math.min(backOffFirstMs * 2 ** (attempts - 1), backOffMaxMs));

/** SCH-112: who stands aside so long is tried again whatever happened; configuration default podMaxInUnschedulablePodsDuration. */
const asideMaxMs = 300_000;

/** What a pod is found by. */
export type Place = Pick<PodInfo, 'key' | 'priority'>;

const find = ({ front, backingOff, aside }: Line, { key, priority }: Place): Waiting | undefined =>
  front.get(priority)?.get(key) ?? backingOff.get(key) ?? aside.get(key);

/** The pod as it waits in the line; undefined when it does not. */
export const infoOf = (line: Line, place: Place): PodInfo | undefined => find(line, place)?.info;

export function leave({ front, backingOff, aside }: Line, { key, priority }: Place): void {
  const same = front.get(priority);
  if (same?.delete(key) && same.size === 0) front.delete(priority);
  backingOff.delete(key);
  aside.delete(key);
}

/** A pod that has just come, or has changed in a way that may make it fit. */
export function join(line: Line, info: PodInfo): void {
  const known = find(line, info);
  leave(line, known?.info ?? info);
  toFront(line, { info, attempts: known?.attempts ?? 0, triedMs: known?.triedMs ?? 0, rejectedBy: undefined });
}

/** The same pod, told anew: it keeps its place. */
export function renew(line: Line, info: PodInfo): void {
  for (const place of [line.front.get(info.priority), line.backingOff, line.aside]) {
    const known = place?.get(info.key);
    if (known !== undefined) place?.set(info.key, { ...known, info });
  }
}

/** It was tried and fits nowhere. */
export function stepAside(line: Line, info: PodInfo, rejectedBy: ReadonlySet<PluginName>, nowMs: number): void {
  const known = find(line, info);
  if (known === undefined) return;
  leave(line, info);
  line.aside.set(info.key, { info: known.info, attempts: known.attempts + 1, triedMs: nowMs, rejectedBy });
}

/** It has a node, and its claims are not bound yet (SCH-94): what is heard of them brings it back, without any back-off. */
export function awaitClaims(line: Line, info: PodInfo, nowMs: number): void {
  const known = find(line, info);
  if (known === undefined) return;
  leave(line, info);
  line.aside.set(info.key, { info: known.info, attempts: 0, triedMs: nowMs, rejectedBy: forItsClaims });
}

/** One of a group waits for the others too. */
const forItsClaims: ReadonlySet<PluginName> = new Set(['VolumeBinding', 'Coscheduling']);

/** Those aside whom the change may help come back: work proportional to how many stand aside. */
export function wake(line: Line, mayHelp: (waiting: Waiting) => boolean, nowMs: number): void {
  for (const waiting of line.aside.values()) if (mayHelp(waiting)) comeBack(line, waiting, nowMs);
}

/** The same of one pod. */
export function wakeOne(line: Line, key: string, mayHelp: (waiting: Waiting) => boolean, nowMs: number): void {
  const waiting = line.aside.get(key);
  if (waiting !== undefined && mayHelp(waiting)) comeBack(line, waiting, nowMs);
}

function comeBack(line: Line, waiting: Waiting, nowMs: number): void {
  line.aside.delete(waiting.info.key);
  if (backOffEndMs(waiting) > nowMs) line.backingOff.set(waiting.info.key, waiting);
  else toFront(line, waiting);
}

function toFront({ front }: Line, waiting: Waiting): void {
  const { key, priority } = waiting.info;
  const same = front.get(priority);
  if (same === undefined) front.set(priority, new Map([[key, waiting]]));
  else same.set(key, waiting);
}

/** Those who stood aside long enough. */
function leftOver({ aside }: Line, nowMs: number): readonly Waiting[] {
  const long: Waiting[] = [];
  for (const waiting of aside.values()) {
    if (waiting.triedMs + asideMaxMs > nowMs) break;
    long.push(waiting);
  }
  return long;
}

/** At most `countMax` to be tried now, in their order. When nobody else waits, those whose back-off is not over need not wait either (SCH-116). */
export function nextOf(line: Line, countMax: number, nowMs: number): readonly PodInfo[] {
  const { front, backingOff } = line;
  const next: PodInfo[] = [];
  const over = [...[...backingOff.values()].filter((waiting) => backOffEndMs(waiting) <= nowMs), ...leftOver(line, nowMs)];
  const priorities = new Set([...front.keys(), ...over.map(({ info }) => info.priority)]);
  if (priorities.size === 0) return soonestOf(backingOff, countMax);
  for (const priority of [...priorities].sort((a, b) => b - a)) {
    for (const { info } of front.get(priority)?.values() ?? []) {
      if (next.length === countMax) return next;
      next.push(info);
    }
    for (const { info } of over) if (info.priority === priority && next.length < countMax) next.push(info);
  }
  return next;
}

export const hasNext = ({ front, backingOff }: Line): boolean => front.size > 0 || backingOff.size > 0;

const soonestOf = (backingOff: Line['backingOff'], countMax: number): readonly PodInfo[] =>
  [...backingOff.values()]
    .sort((a, b) => backOffEndMs(a) - backOffEndMs(b) || b.info.priority - a.info.priority)
    .slice(0, countMax)
    .map(({ info }) => info);

/** When the next turn after `nowMs` comes of those who stand aside; undefined when nobody does. Those that back off wait for nobody (SCH-116). */
export function nextTurnMs({ aside }: Line, nowMs: number): number | undefined {
  for (const { triedMs } of aside.values()) if (triedMs + asideMaxMs > nowMs) return triedMs + asideMaxMs;
  return undefined;
}

/** The turn of those who step aside now. */
export const turnAfterMs = (nowMs: number): number => nowMs + asideMaxMs;

export const isDeserted = ({ front, backingOff, aside }: Line): boolean => front.size + backingOff.size + aside.size === 0;
