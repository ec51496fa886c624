import type { Member } from '../../../domain/effect.ts';
import type { SourceRanges } from './source-ranges.ts';

/** Where a listener's traffic goes. */
export interface Target {
  readonly members: readonly Member[];
  readonly sourceRanges: SourceRanges;
  /** How long an unreachable member is passed over. */
  readonly retryAfterMs: number;
  /** 0: no client stays with its member. */
  readonly affinitySeconds: number;
}

/** One open listener. */
export interface Forwarder {
  update(target: Target): void;
  isHealthy(member: Member): boolean;
  /** Takes nothing new from now on; resolves when the port is free. What runs may go on for the drain time. */
  drain(): Promise<void>;
  /** Ends everything at once; resolves when the port is free. */
  close(): Promise<void>;
}

export interface ForwarderOptions {
  readonly address: string;
  readonly port: number;
  readonly target: Target;
  /** What runs to a member that was taken out ends after this. */
  readonly drainMs: number;
  /** Where a member is really reached (a stand-in's low ports are served high). */
  readonly reach: (member: Member) => Member;
}

/** Rejects with the system's error when it cannot listen. */
export type OpenForwarder = (options: ForwarderOptions) => Promise<Forwarder>;
