import { chanceAt, createStream } from './chance.ts';

/** What may go wrong, each a class that a seed has or has not (swarm). */
export const faultKinds = [
  /** The call or append was done, its answer never came. */
  'lost-ack',
  /** Done twice, the second time later. */
  'duplicate',
  'delay',
  'refused',
  'throttled',
  /** Nothing was done. */
  'unavailable',
  /** The caller gave up; it is done long after. */
  'late',
  /** The process is killed between the call and the record. */
  'crash',
  /** A tail that lags behind. */
  'lag',
  /** A node of the cloud stops. */
  'node-stop',
  /** All nodes of a zone stop. */
  'zone-stop',
] as const;
type FaultKind = (typeof faultKinds)[number];

export type FaultRates = Readonly<Record<FaultKind, number>>;

/** The most a seed may draw. What stops processes and nodes is felt for long, so it is rare. */
const ratesMax: FaultRates = {
  'lost-ack': 0.1,
  duplicate: 0.2,
  delay: 0.3,
  refused: 0.05,
  throttled: 0.1,
  unavailable: 0.2,
  late: 0.1,
  crash: 0.02,
  lag: 0.1,
  'node-stop': 0.05,
  'zone-stop': 0.03,
};

export const noFaults: FaultRates = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as FaultRates;

/** Each class is in half of the seeds, then at a random rate: with everything on nothing makes progress. Source: Groce et al., Swarm Testing, ISSTA 2012. */
export function swarmRates(seed: number): FaultRates {
  const chance = createStream(seed, 'fault rates');
  return Object.fromEntries(faultKinds.map((kind) => [kind, chance.happens(0.5) ? chance.next() * ratesMax[kind] : 0])) as FaultRates;
}

export interface Faults {
  /**
   * Whether `kind` happens at `site`. A site is a place and how often it was reached (`PodBound:4`), so the answer depends on the
   * seed and the site only.
   */
  happens(kind: FaultKind, site: string): boolean;
  /** Counts how often a place was reached: `PodBound` → `PodBound:4`. */
  visit(place: string): string;
  /** From now on nothing fails. */
  heal(): void;
  readonly healed: boolean;
  /** `lost-ack@PodBound:4`, in order. */
  readonly fired: readonly string[];
}

interface FaultOptions {
  readonly seed: number;
  readonly rates: FaultRates;
  /** Only these may happen: what is left when a failure is made smaller. */
  readonly only?: ReadonlySet<string>;
}

export function createFaults({ seed, rates, only }: FaultOptions): Faults {
  const visits = new Map<string, number>();
  const fired: string[] = [];
  let healed = false;
  return {
    happens(kind, site) {
      if (healed) return false;
      const name = `${kind}@${site}`;
      if (chanceAt(seed, name) >= rates[kind] || (only && !only.has(name))) return false;
      fired.push(name);
      return true;
    },
    visit(place) {
      const count = (visits.get(place) ?? 0) + 1;
      visits.set(place, count);
      return `${place}:${count}`;
    },
    heal() {
      healed = true;
    },
    get healed() {
      return healed;
    },
    fired,
  };
}
