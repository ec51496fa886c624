import type { Node } from '../../schemas/kubernetes/types.ts';
import { nodeAllocation } from '../claims/allocation.ts';
import { duplicate, forbidden, invalid, notSupported, required, validateLabelValue, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { ok } from '../result.ts';
import { cidrWarnings, parseCidr, validateOldCidr } from '../validation/ip.ts';
import { isWhole, validateNotNegative } from '../validation/quantities.ts';
import { isCounted } from '../validation/resource-names.ts';
import type { KindRules } from './kind-rules.ts';
import { repeatsOf } from '../validation/repeats.ts';

/** Fields that are no pointers in Kubernetes. */
const leastStatus = {
  daemonEndpoints: { kubeletEndpoint: { Port: 0 } },
  nodeInfo: {
    machineID: '',
    systemUUID: '',
    bootID: '',
    kernelVersion: '',
    osImage: '',
    containerRuntimeVersion: '',
    kubeletVersion: '',
    kubeProxyVersion: '',
    operatingSystem: '',
    architecture: '',
  },
};

const taintEffects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

/** Source: core/validation ValidateNode, ValidateNodeUpdate. */
export const nodeRules: KindRules<Node> = {
  keepsStatusOnCreate: true,
  leastStatus,
  defaults: (node) => withBothCidrs(withAllocatable({ ...node, spec: { ...node.spec } })),
  prepareCreate: (node) => withoutConfigSource(node),
  prepareUpdate: (node, before) => (before.spec?.configSource === undefined ? withoutConfigSource(node) : node),
  validate: (node, before) => [
    ...validateTaints(node),
    ...validateAmounts(node),
    ...validateCidrs(node),
    ...(before === undefined ? [] : validateAddresses(node)),
    ...validateUpdate(node, before),
  ],
  warnings: ({ spec }) => [
    ...(spec?.externalID ? ['spec.externalID: this field is deprecated, and is unused by Kubernetes'] : []),
    ...(spec?.podCIDRs ?? []).flatMap((cidr, index) => cidrWarnings(`spec.podCIDRs[${index}]`, cidr)),
  ],
  eventType: (after, before) => {
    const ready = readiness(after);
    if (before === undefined || ready === readiness(before)) return undefined;
    return ready === 'True' ? 'NodeReady' : 'NodeNotReady';
  },
  claims: (ref, after, _before, context) => ok({ claims: nodeAllocation(context.objects, ref, ref.name, after) }),
};

const readiness = (node: Node): string | undefined => node.status?.conditions?.find((condition) => condition.type === 'Ready')?.status;

function validateTaints(node: Node): readonly Cause[] {
  const seen = new Set<string>();
  return (node.spec?.taints ?? []).flatMap((taint, index) => {
    // Kubernetes names the place so.
    const field = `metadata.taints[${index}]`;
    const { key = '', value = '', effect = '' } = taint as Partial<typeof taint>;
    const pair = `${key} ${effect}`;
    const isKnown = (taintEffects as readonly string[]).includes(effect);
    const causes: Cause[] = [
      ...validateQualifiedName(`${field}.key`, key),
      ...validateLabelValue(`${field}.value`, value),
      ...(isKnown ? [] : [effect === '' ? required(`${field}.effect`) : notSupported(`${field}.effect`, effect, taintEffects)]),
    ];
    if (seen.has(pair)) causes.push(doubled(field, { Key: key, Value: value, Effect: effect, TimeAdded: taint.timeAdded ?? null }));
    seen.add(pair);
    return causes;
  });
}

const doubled = (field: string, taint: object): Cause => {
  const cause = duplicate(field, taint);
  return { ...cause, message: `${cause.message}: taints must be unique by key and effect pair` };
};

function validateAmounts({ status }: Node): readonly Cause[] {
  return (['capacity', 'allocatable'] as const).flatMap((list) =>
    Object.entries(status?.[list] ?? {}).flatMap(([name, amount]) => [
      ...validateNotNegative(`status.${list}.${name}`, amount),
      ...(isCounted(name) && !isWhole(amount) ? [invalid(`status.${list}.${name}`, amount, 'must be an integer')] : []),
    ]),
  );
}

function validateCidrs({ spec }: Node): readonly Cause[] {
  const cidrs = spec?.podCIDRs ?? [];
  const causes = cidrs.flatMap((cidr, index) => validateOldCidr(`spec.podCIDRs[${index}]`, cidr));
  const families = new Set(cidrs.map((cidr) => parseCidr(cidr)?.address.family));
  return cidrs.length > 1 && (cidrs.length > 2 || families.size < 2)
    ? [...causes, invalid('spec.podCIDRs', cidrs, 'may specify no more than one CIDR for each IP family')]
    : causes;
}

/** podCIDR is the first of podCIDRs. Source: core/v1 conversion of NodeSpec. */
function withBothCidrs(node: Node): Node {
  const { podCIDR, podCIDRs } = node.spec ?? {};
  if ((podCIDRs ?? []).length > 0) return { ...node, spec: { ...node.spec, podCIDR: podCIDRs?.[0] ?? '' } };
  return podCIDR ? { ...node, spec: { ...node.spec, podCIDRs: [podCIDR] } } : node;
}

/** The room for pods is all there is, unless the node says less. Source: core/v1 SetDefaults_NodeStatus. */
const withAllocatable = (node: Node): Node =>
  node.status?.capacity === undefined || node.status.allocatable !== undefined
    ? node
    : { ...node, status: { ...node.status, allocatable: node.status.capacity } };

function withoutConfigSource(node: Node): Node {
  const { configSource: _removed, ...spec } = node.spec ?? {};
  return node.spec?.configSource === undefined ? node : { ...node, spec };
}

function validateAddresses({ status }: Node): readonly Cause[] {
  const repeats = repeatsOf((status?.addresses ?? []).map(({ type, address }) => `${type} ${address}`));
  return (status?.addresses ?? []).flatMap(({ type, address }, index) =>
    repeats.has(index) ? [duplicate(`status.addresses[${index}]`, { Type: type, Address: address })] : [],
  );
}

function validateUpdate(node: Node, before: Node | undefined): readonly Cause[] {
  const causes: Cause[] = [];
  const held = before?.spec?.podCIDRs ?? [];
  const given = node.spec?.podCIDRs ?? [];
  const changed = held.length === given.length ? held.filter((cidr, index) => cidr !== given[index]).length : Number(held.length > 0);
  for (let count = 0; count < changed; count += 1) causes.push(forbidden('spec.podCIDRs', 'node updates may not change podCIDR except from "" to valid'));
  if (before?.spec?.providerID && node.spec?.providerID !== before.spec.providerID)
    causes.push(forbidden('spec.providerID', 'node updates may not change providerID except from "" to valid'));
  if (before !== undefined && (before.spec?.externalID ?? '') !== (node.spec?.externalID ?? ''))
    causes.push(forbidden('spec.externalID', 'may not be updated'));
  return causes;
}
