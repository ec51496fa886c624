import type { EffectSeen, Recorded, World } from '../world/world.ts';

/** One promise that the world must keep. Each looks at the log and the cloud, never into a process's reasoning. */
export interface Checker {
  readonly name: string;
  /** Safety, at every event, whatever fails: the broken promise, or undefined. */
  onEvent?(recorded: Recorded, world: World): string | undefined;
  /** Safety, at every call as the cloud saw it. */
  onEffect?(seen: EffectSeen, world: World): string | undefined;
  /** Liveness: what is not yet as it must become once faults have ended. [] is converged. */
  pending?(world: World): readonly string[];
  /** After convergence: what is broken for good. */
  atEnd?(world: World): readonly string[];
}

/** Makes a checker anew for each world, since most remember what they saw. */
export type CheckerFactory = () => Checker;
