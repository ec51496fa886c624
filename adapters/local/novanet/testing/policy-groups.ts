// The security groups of a step of a case, made as the networking reconciler makes them, and the pods' ports.
import { networkPolicyRules } from '../../../../domain/kinds/networkpolicy.ts';
import type { NamedPort, SecurityGroup } from '../../../../domain/effect.ts';
import { foldOf, refOf, type Draft } from '../../../../domain/testing/objects-of.ts';
import { securityGroupOf } from '../../../../reconcilers/networking/security-group.ts';
import type { NetworkPolicy } from '../../../../schemas/kubernetes/types.ts';
import { namespaces, portNumbers, protocols, type Step } from './policy-cases.ts';

export const namedPorts: readonly NamedPort[] = portNumbers.flatMap((port) =>
  protocols.map((protocol) => ({ name: `serve-${port}-${protocol}`, protocol: protocol === 'tcp' ? ('TCP' as const) : ('UDP' as const), port })),
);

export const labelsOf = ({ labels = {} }: Step, key: string): Readonly<Record<string, string>> =>
  labels[key] === null ? {} : { pod: key.split('/')[1] ?? '', ...labels[key] };

/** By namespace/name of their policies. */
export function groupsOf({ policies, labels = {} }: Step): ReadonlyMap<string, SecurityGroup> {
  const drafts: readonly Draft[] = namespaces.map((name) => ({ kind: 'Namespace', metadata: { name, labels: { ns: name, ...labels[name] } } }));
  const written = Object.entries(policies).map(([key, spec]): readonly [string, Draft] => {
    const [namespace = '', name = ''] = key.split('/');
    const policy = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace }, spec };
    return [key, { ...policy, spec: networkPolicyRules.defaults?.(policy as unknown as NetworkPolicy).spec } as Draft];
  });
  const { fold } = foldOf([...drafts, ...written.map(([, draft]) => draft)]);
  return new Map(
    written.map(([key, draft]) => {
      const entry = fold.get<NetworkPolicy>(refOf(draft));
      if (entry === undefined) throw new Error(`${key} is not in the fold`);
      const { name, namespace, selector, ingress, egress } = securityGroupOf(fold, entry);
      return [key, { name, namespace, selector, ...(ingress && { ingress }), ...(egress && { egress }) }];
    }),
  );
}
