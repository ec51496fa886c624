import type { NodeTemplate, PodTemplate } from './templates.ts';
import type { World } from './world.ts';

/** One workload: how many nodes, how many pods are there before and how many are measured, and what they ask for. */
export interface SchedulingCase {
  readonly name: string;
  readonly nodes: number;
  readonly podsBefore: number;
  readonly pods: number;
  /** Pods a second that upstream's job demands, or the issue. */
  readonly mark: number | undefined;
  /** MiB that the process may have in memory in the end: on a real log, for one in memory keeps all that ever was. */
  readonly rssMark?: number;
  readonly pod: PodTemplate;
  /** The same without it. */
  readonly podBefore?: PodTemplate;
  readonly node?: NodeTemplate;
  /** What else is there before the pods. */
  readonly before?: (world: World) => Promise<void>;
  /** What goes on while the pods are measured. */
  readonly meanwhile?: Meanwhile;
}

export interface Meanwhile {
  readonly everyMs: number;
  /** `count` from 0 on. */
  readonly step: (world: World, count: number) => Promise<void>;
}
