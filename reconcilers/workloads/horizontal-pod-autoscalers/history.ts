// What was recommended and done lately, kept with the autoscaler itself: so it is in the fold, the same for every copy, and outlives a
// process (K4). Kubernetes keeps it in the controller's memory.

import type { HorizontalPodAutoscaler } from '../../../schemas/kubernetes/types.ts';

export const historyAnnotation = 'autoscaling.k8shost.io/history';

/** From this second on, so many were recommended, until the next says otherwise; or so many came or went. */
type Note = readonly [second: number, replicas: number];

export interface History {
  readonly recommended: readonly Note[];
  /** Replicas that were added, or, below 0, taken away. */
  readonly scaled: readonly Note[];
}

/** The longest window and the longest period that the rules may have. */
const keptSeconds = 3600;
const notesMax = 120;

const none: History = { recommended: [], scaled: [] };

/** What people wrote into it, and is none, is none. */
export function historyOf({ metadata }: HorizontalPodAutoscaler): History {
  const text = metadata.annotations?.[historyAnnotation];
  if (text === undefined) return none;
  try {
    const { recommended, scaled } = JSON.parse(text) as Partial<History>;
    return { recommended: notesIn(recommended), scaled: notesIn(scaled) };
  } catch {
    return none;
  }
}

const notesIn = (value: unknown): readonly Note[] =>
  Array.isArray(value)
    ? value.filter((note): note is Note => Array.isArray(note) && note.length === 2 && note.every(Number.isSafeInteger)).slice(-notesMax)
    : [];

/** With a recommendation, when it is another than the last. What no window can ask for any more goes. */
export function withRecommendation({ recommended, scaled }: History, replicas: number, nowMs: number): History {
  const second = Math.floor(nowMs / 1000);
  const told = recommended.at(-1)?.[1] === replicas ? recommended : [...recommended, [second, replicas] as const];
  const held = told.filter((_note, index) => (told[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) > second - keptSeconds);
  return {
    recommended: held.filter((note, index) => isExtreme(note[1], held.slice(index + 1))).slice(-notesMax),
    scaled: scaled.filter(([at]) => at > second - keptSeconds),
  };
}

/** The highest or the lowest that a window which has it can have: another is never asked for. */
const isExtreme = (replicas: number, later: readonly Note[]): boolean =>
  later.every(([, other]) => other < replicas) || later.every(([, other]) => other > replicas);

export const withScaling = ({ recommended, scaled }: History, change: number, nowMs: number): History => ({
  recommended,
  scaled: [...scaled, [Math.floor(nowMs / 1000), change] as const].slice(-notesMax),
});

/** All that was recommended at some time in the last `seconds`, until now. */
export const recommendedWithin = ({ recommended }: History, seconds: number, nowMs: number): readonly number[] =>
  recommended.filter((_note, index) => (recommended[index + 1]?.[0] ?? nowMs / 1000) > nowMs / 1000 - seconds).map(([, replicas]) => replicas);

/** How many came in the last `seconds` (`up`), or went. */
export const scaledWithin = ({ scaled }: History, direction: 'up' | 'down', seconds: number, nowMs: number): number =>
  scaled.filter(([at, change]) => at > nowMs / 1000 - seconds && (direction === 'up') === change > 0).reduce((sum, [, change]) => sum + Math.abs(change), 0);
