import type { OneAtATime } from '../one-at-a-time.ts';
import type { Storage } from '../storage.ts';

/** What the node's calls know beside their request. */
export interface NodeContext {
  readonly storage: Storage;
  readonly alone: OneAtATime;
  /** As LightningSTOR knows it, and as callers do. */
  readonly name: string;
  /** '' where it has none. */
  readonly zone: string;
  /** 0: no limit. */
  readonly maxVolumes: number;
  /** Only root mounts: without it a published volume is a symbolic link to its folder. */
  readonly canMount: boolean;
  /** What the machine says of its boot: LightningSTOR tells by it who is on its own machine. */
  readonly machine: string;
  /** Where what connects to other machines has its files, and mounts are put together: an absolute path without symbolic links. */
  readonly runDir: string;
}
