import type { Node } from '../../schemas/kubernetes/types.ts';
import { nodeAllocation } from '../claims/allocation.ts';
import { forbidden, notSupported, required, validateLabelValue, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { ok } from '../result.ts';
import type { KindRules } from './kind-rules.ts';

const taintEffects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

/** Source: core/validation ValidateNode, ValidateNodeUpdate. */
export const nodeRules: KindRules<Node> = {
  keepsStatusOnCreate: true,
  validate: (node, before) => [...validateTaints(node), ...validateUpdate(node, before)],
  eventType: (after, before) => {
    const ready = readiness(after);
    if (before === undefined || ready === readiness(before)) return undefined;
    return ready === 'True' ? 'NodeReady' : 'NodeNotReady';
  },
  claims: (ref, after, _before, context) => ok({ claims: nodeAllocation(context.objects, ref, ref.name, after) }),
};

const readiness = (node: Node): string | undefined => node.status?.conditions?.find((condition) => condition.type === 'Ready')?.status;

function validateTaints(node: Node): readonly Cause[] {
  return (node.spec?.taints ?? []).flatMap((taint, index) => [
    ...(taint.key ? validateQualifiedName(`spec.taints[${index}].key`, taint.key) : [required(`spec.taints[${index}].key`)]),
    ...validateLabelValue(`spec.taints[${index}].value`, taint.value ?? ''),
    ...((taintEffects as readonly string[]).includes(taint.effect) ? [] : [notSupported(`spec.taints[${index}].effect`, taint.effect, taintEffects)]),
  ]);
}

function validateUpdate(node: Node, before: Node | undefined): readonly Cause[] {
  const causes: Cause[] = [];
  if (before?.spec?.podCIDR && node.spec?.podCIDR !== before.spec.podCIDR)
    causes.push(forbidden('spec.podCIDRs', 'node updates may not change podCIDR except from "" to valid'));
  if (before?.spec?.providerID && node.spec?.providerID !== before.spec.providerID)
    causes.push(forbidden('spec.providerID', 'node updates may not change providerID except from "" to valid'));
  return causes;
}
