import type { InstanceContainer } from '../../../domain/effect.ts';

/** What an instance is to run. */
export interface InstanceSpec {
  readonly nodeName: string;
  readonly namespace: string;
  readonly podName: string;
  readonly address: string;
  readonly containers: readonly InstanceContainer[];
  /** Its containers are expected to end, and are not run again then. */
  readonly runsToEnd: boolean;
}

/** What runs the pods of instances. Calls for one id come one after the other. */
export interface InstanceBackend {
  /** Shown as the nodes' container runtime: `standin://1.0`. */
  readonly runtimeVersion: string;
  /** Why it will never run this; undefined when it can. */
  objection(spec: InstanceSpec): string | undefined;
  /** Whether it ends as soon as it runs: with a backend that runs no images, what is expected to end has nothing to do. */
  endsAtOnce(spec: InstanceSpec): boolean;
  /** Makes the instance run as said. Undefined when it does, else a sentence why not now; then it runs what it ran before. */
  run(id: string, spec: InstanceSpec): Promise<string | undefined>;
  /** Stops it; nothing to do when it does not run. */
  stop(id: string): Promise<void>;
  close(): Promise<void>;
}
