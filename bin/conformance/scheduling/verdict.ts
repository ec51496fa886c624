// What a scheduler says of a cluster's pod: one line of the judge's output (kubernetes/schedule/verdict.go), and what ours is brought into
// to be compared with it. Fields that would be empty are absent.

/** SCH-3 */
export type Code = 'Success' | 'Error' | 'Unschedulable' | 'UnschedulableAndUnresolvable' | 'Wait' | 'Skip' | 'Pending';

/** Of a plugin; `plugin` is absent where no single one speaks. */
export interface Status {
  readonly plugin?: string;
  readonly code: Code;
  readonly reasons?: readonly string[];
}

export interface Score {
  readonly raw: number;
  /** SCH-2 */
  readonly normalized: number;
  readonly weight: number;
}

export interface Candidate {
  readonly node: string;
  /** As namespace/name, the most important first. */
  readonly victims: readonly string[];
  readonly pdbViolations: number;
}

export interface Preemption {
  readonly notEligible?: string;
  /** Sorted by node. */
  readonly candidates?: readonly Candidate[];
  /** Nodes it was tried on and would not help. */
  readonly refused?: Readonly<Record<string, Status>>;
  /** Nodes that nothing but chance decides between; sorted. */
  readonly best?: readonly string[];
}

/** Claims by name. */
export interface Volumes {
  /** The volume of each that gets one that is there. */
  readonly taken?: Readonly<Record<string, string>>;
  /** Whose volumes are made; sorted. */
  readonly made?: readonly string[];
}

/** SCH-113: of one of the cluster's changes. */
export interface Hint {
  /** kube-scheduler's names of what happened, such as NodeUpdateNodeLabel. */
  readonly events: readonly string[];
  /** Plugins that refuse the pod anywhere, or leave some nodes only, and may do so no longer: the pod is tried again. Sorted. */
  readonly queue: readonly string[];
}

export interface Verdict {
  /** The cycle ended in an error: nothing else is given. */
  readonly error?: string;
  /** What holds the pod back from the queue; the rest is told as if nothing did. */
  readonly preEnqueue?: readonly Status[];
  /** Each PreFilter plugin by itself that refuses the pod, or that leaves some nodes only: their names, sorted. */
  readonly preFilter?: readonly (Status & { readonly nodes?: readonly string[] })[];
  /** By node, those that do not take the pod, as the cycle has it: the first plugin that refuses, nominated pods counted. */
  readonly refused?: Readonly<Record<string, Status>>;
  /** By node, every plugin that refuses by itself, in order, nominated pods not counted; nothing where a PreFilter plugin refuses. */
  readonly filter?: Readonly<Record<string, readonly Status[]>>;
  /** Sorted. */
  readonly feasible?: readonly string[];
  /** Plugins that have nothing to say of the pod. */
  readonly scoreSkipped?: readonly string[];
  /** By feasible node, also when there is only one. */
  readonly scores?: Readonly<Record<string, { readonly plugins: Readonly<Record<string, Score>>; readonly total: number }>>;
  /** SCH-92: by feasible node, where claims wait for the pod. */
  readonly volumes?: Readonly<Record<string, Volumes>>;
  /** SCH-30: why the pod fits nowhere. */
  readonly message?: string;
  readonly preemption?: Preemption;
  readonly hints?: readonly Hint[];
}
