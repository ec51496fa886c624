import type { NamedPort } from '../../domain/effect.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';

/** Of containers, then of sidecars (init containers that go on running). Source: Kubernetes, pkg/api/v1/pod FindPort. */
export const namedPortsOf = ({ spec }: Pod): readonly NamedPort[] =>
  [...(spec?.containers ?? []), ...(spec?.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always')]
    .flatMap(({ ports = [] }) => ports)
    .flatMap(({ name, protocol = 'TCP', containerPort }) => (name ? [{ name, protocol: protocol as NamedPort['protocol'], port: containerPort }] : []));
