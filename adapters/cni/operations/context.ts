import type { Result } from '../../../domain/result.ts';
import type { CniError } from '../cni-error.ts';
import type { Invocation } from '../environment.ts';
import type { NetworkConfig } from '../network-config.ts';
import type { NovaNetChannel } from '../novanet/channel.ts';

export interface Context {
  readonly config: NetworkConfig;
  /** Connects at its first call. */
  readonly novanet: NovaNetChannel;
  readonly nowMs: number;
}

/** What is printed: a result, or nothing. */
export type Outcome = Result<object | undefined, CniError>;

export type OfContainer = Extract<Invocation, { readonly netns: string }>;
