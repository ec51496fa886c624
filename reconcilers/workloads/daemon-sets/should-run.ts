import { matchesNodeAffinity } from '../../../domain/scheduling/node-affinity.ts';
import { untoleratedTaint } from '../../../domain/scheduling/tolerations.ts';
import type { DaemonSet, Node, Pod, PodSpec } from '../../../schemas/kubernetes/types.ts';
import { daemonTolerations } from './daemon-pod.ts';

export interface Verdict {
  readonly shouldRun: boolean;
  /** A pod that is there may stay. */
  readonly mayStay: boolean;
}

const never: Verdict = { shouldRun: false, mayStay: false };
const stays: Verdict = { shouldRun: false, mayStay: true };
const runs: Verdict = { shouldRun: true, mayStay: true };

/** DS-1, asked of one node after the other. Source: daemon_controller.go NodeShouldRunDaemonPod. */
export function verdictFor(set: DaemonSet): (node: Node) => Verdict {
  const spec = set.spec?.template.spec;
  const pod = { spec: { ...spec, tolerations: daemonTolerations(spec) } as PodSpec } as Pod;
  return (node) => {
    if (spec?.nodeName && spec.nodeName !== node.metadata.name) return never;
    if (!matchesNodeAffinity(pod, node)) return never;
    if (untoleratedTaint(pod, node) === undefined) return runs;
    return untoleratedTaint(pod, withTaintsThatEvict(node)) === undefined ? stays : never;
  };
}

const withTaintsThatEvict = (node: Node): Node => ({
  ...node,
  spec: { ...node.spec, taints: (node.spec?.taints ?? []).filter(({ effect }) => effect === 'NoExecute') },
});
