import type { LogKind } from './bench-log.ts';

/** As `npm run bench -- scheduling --json FILE` writes it. */
export interface SchedulingRow {
  readonly name: string;
  readonly log: LogKind;
  readonly nodes: number;
  readonly pods: number;
  readonly podsPerSecond: number;
  /** From the acknowledgement of the pod until the fold shows it bound. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMiB: number;
  /** Processor time of the process for each pod, from its creation until it is bound. */
  readonly cpuMsPerPod: number;
}
