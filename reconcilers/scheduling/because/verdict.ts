// Why a pod is not on a certain node, as far as one decision tells: what is recorded with it (because.ts) names some nodes only.

import type { Json } from '../../../domain/api-object.ts';

export interface Score {
  readonly total: number;
  /** By plugin, 0..100 each. */
  readonly scores: Readonly<Record<string, number>>;
}

interface Refused {
  readonly kind: 'refused';
  readonly plugin: string;
  readonly reasons: readonly string[];
  readonly numbers: Json;
}

export type Verdict =
  /** It has the pod. */
  | { readonly kind: 'taken' }
  | Refused
  /** It would have done, and another one was better. */
  | {
      readonly kind: 'beaten';
      readonly node: Score;
      readonly winner: string;
      readonly best: Score;
      readonly weights: Readonly<Record<string, number>>;
      readonly tieBreak: Json;
    }
  /** Pods of less importance make room on it: until they are gone it is refused. */
  | { readonly kind: 'nominated'; readonly victims: number; readonly decidedBy: string; readonly until: Refused | undefined }
  /** `winner` was meant for the pod, so it was asked first and taken alone (SCH-13); else enough that would do were found before (SCH-20). */
  | { readonly kind: 'not-looked-at'; readonly winner: string; readonly nominated: boolean }
  /** It would have done, and nothing was decided otherwise: what stood in the way then is not in the log. */
  | { readonly kind: 'feasible' }
  /** The pod has scheduling gates (SCH-115): no node was looked at. */
  | { readonly kind: 'gated'; readonly gates: readonly string[] };

interface Told {
  readonly gates?: readonly string[];
  readonly winner?: string;
  readonly nodes?: number;
  readonly best?: readonly ({ readonly node: string } & Score)[];
  readonly weights?: Readonly<Record<string, number>>;
  readonly tieBreak?: Json;
  readonly preemption?: { readonly node: string; readonly victimCount: number; readonly decidedBy: string };
  readonly filtered?: readonly {
    readonly plugin: string;
    readonly reason: string;
    readonly nodes: number;
    readonly examples?: readonly { readonly node: string; readonly numbers: Json }[];
  }[];
}

/** What the recorded detail of a decision says of the node; undefined when it does not name it. */
export function recordedVerdict(detail: Json, node: string): Verdict | undefined {
  const { gates, winner, best = [], weights = {}, tieBreak = null, preemption, ...rest } = (detail ?? {}) as unknown as Told;
  if (gates !== undefined) return { kind: 'gated', gates };
  if (winner === node) return { kind: 'taken' };
  const [first] = best;
  const own = best.find((one) => one.node === node);
  if (own !== undefined && first !== undefined && winner !== undefined)
    return { kind: 'beaten', node: scoreIn(own), winner, best: scoreIn(first), weights, tieBreak };
  const refused = refusedIn(rest, node);
  if (preemption?.node !== node) return refused;
  return { kind: 'nominated', victims: preemption.victimCount, decidedBy: preemption.decidedBy, until: refused };
}

function refusedIn({ nodes, filtered = [] }: Pick<Told, 'nodes' | 'filtered'>, node: string): Refused | undefined {
  const groups = filtered.filter(({ examples = [], nodes: count }) => (examples.length === 0 ? count === nodes : examples.some((one) => one.node === node)));
  const [group] = groups;
  if (group === undefined) return undefined;
  const numbers = group.examples?.find((one) => one.node === node)?.numbers ?? null;
  return { kind: 'refused', plugin: group.plugin, reasons: groups.map(({ reason }) => reason), numbers };
}

const scoreIn = ({ total, scores }: Score): Score => ({ total, scores });
