import type { Check } from '../framework/checks.ts';
import { preparedAnew, refusalOf } from '../framework/checks.ts';
import type { Refusal, Scene } from '../framework/plugin.ts';
import { nodeOf, place, setNode, unplace } from '../view/cluster.ts';
import { withClaimOf, withoutPod, withPod } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';

/** A node as it would be without some of its pods, in its claim too, and whether it would take `pod` then. */
export interface NodeInThought {
  takeAway(other: PodInfo): void;
  letBack(other: PodInfo): void;
  refusal(): Refusal | undefined;
  /** The cluster is as it was. */
  end(): void;
}

export const nodeInThought = (pod: PodInfo, node: string, scene: Scene, checks: readonly Check[]): NodeInThought =>
  checks.every(({ anew }) => anew === undefined) ? byItself(pod, node, scene, checks) : inCluster(pod, node, scene, checks);

/** A measured hot loop: where no check looks at other nodes, nothing need be counted. */
function byItself(pod: PodInfo, node: string, scene: Scene, checks: readonly Check[]): NodeInThought {
  let info = nodeOf(scene.cluster, node);
  return {
    takeAway: (other) => void (info = withClaimOf(withoutPod(info, other), other, -1)),
    letBack: (other) => void (info = withClaimOf(withPod(info, other), other, 1)),
    refusal: () => refusalOf(checks, info, pod, scene),
    end: () => {},
  };
}

function inCluster(pod: PodInfo, node: string, scene: Scene, checks: readonly Check[]): NodeInThought {
  const { cluster } = scene;
  const before = nodeOf(cluster, node);
  const away = new Set<PodInfo>();
  return {
    takeAway(other) {
      unplace(cluster, other, node);
      setNode(cluster, withClaimOf(nodeOf(cluster, node), other, -1));
      away.add(other);
    },
    letBack(other) {
      place(cluster, other, node);
      setNode(cluster, withClaimOf(nodeOf(cluster, node), other, 1));
      away.delete(other);
    },
    refusal: () => refusalOf(preparedAnew(checks), nodeOf(cluster, node), pod, scene),
    end() {
      for (const one of away) place(cluster, one, node);
      // Its pods in the order in which they came.
      cluster.nodes.restore(before);
    },
  };
}
