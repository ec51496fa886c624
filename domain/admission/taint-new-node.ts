import type { Node } from '../../schemas/kubernetes/types.ts';
import { ok } from '../result.ts';
import type { Mutate } from './attributes.ts';

/** A new node takes no pods until it says that it is ready. Source: admission TaintNodesByCondition. */
export const taintNewNode: Mutate<Node> = (node, { operation }) => {
  const taints = node.spec?.taints ?? [];
  const notReady = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' };
  if (operation !== 'CREATE' || taints.some(({ key, effect }) => key === notReady.key && effect === notReady.effect)) return ok(node);
  return ok({ ...node, spec: { ...node.spec, taints: [...taints, notReady] } });
};
