import type { Step } from '../../../domain/reconciler.ts';
import type { PluginName } from '../framework/plugin.ts';
import type { PodInfo } from '../view/pod-info.ts';

/** Who was found to fit nowhere, or waits for its claims to be bound, for the view to remember. */
export interface Aside {
  readonly pod: PodInfo;
  readonly rejectedBy: ReadonlySet<PluginName> | 'its claims';
}

/** What was decided at once: of one pod, or of a group. */
export interface Decided {
  readonly pods: readonly PodInfo[];
  /** How many of them a node has room for. */
  readonly fit: number;
  readonly aside: readonly Aside[];
  readonly steps: readonly Step[];
  /** Takes back what is counted of it while others are thought about. */
  undo(): void;
}
