import type { Container, ContainerPort, PodSpec } from '../../../schemas/kubernetes/types.ts';
import { duplicate, invalid, notSupported, required } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validatePortName, validatePortNumber } from '../ports.ts';

const protocols = ['SCTP', 'TCP', 'UDP'];

/** Source: core/validation validateContainerPorts. */
export function validateContainerPorts(field: string, ports: readonly Partial<ContainerPort>[] = []): readonly Cause[] {
  const names = new Set<string>();
  return ports.flatMap(({ name, containerPort, hostPort, protocol }, index) => {
    const at = `${field}[${index}]`;
    const causes: Cause[] = name ? [...validatePortName(`${at}.name`, name)] : [];
    if (name && causes.length === 0 && names.has(name)) causes.push(duplicate(`${at}.name`, name));
    if (name) names.add(name);
    causes.push(...(containerPort ? validatePortNumber(`${at}.containerPort`, containerPort) : [required(`${at}.containerPort`)]));
    if (hostPort) causes.push(...validatePortNumber(`${at}.hostPort`, hostPort));
    if (!protocol) causes.push(required(`${at}.protocol`));
    else if (!protocols.includes(protocol)) causes.push(notSupported(`${at}.protocol`, protocol, protocols));
    return causes;
  });
}

/** A port of the node is taken once. Source: core/validation AccumulateUniqueHostPorts. */
export function validateHostPorts(field: string, containers: readonly Container[]): readonly Cause[] {
  const taken = new Set<string>();
  return containers.flatMap(({ ports = [] }, container) =>
    ports.flatMap(({ protocol = '', hostIP = '', hostPort }, index) => {
      if (!hostPort) return [];
      const port = `${protocol}/${hostIP}/${hostPort}`;
      const isTaken = taken.has(port);
      taken.add(port);
      return isTaken ? [duplicate(`${field}[${container}].ports[${index}].hostPort`, port)] : [];
    }),
  );
}

/** Source: core/validation validatePodHostNetworkDeps; a template may leave the port of the node out. */
export const validateHostNetwork = (field: string, { hostNetwork, containers = [] }: Partial<PodSpec>, isPod: boolean): readonly Cause[] =>
  !hostNetwork
    ? []
    : containers.flatMap(({ ports = [] }, container) =>
        ports.flatMap(({ hostPort = 0, containerPort }, index) =>
          (isPod || hostPort !== 0) && hostPort !== containerPort
            ? [invalid(`${field}.containers[${container}].ports[${index}].hostPort`, hostPort, 'must match `containerPort` when `hostNetwork` is true')]
            : [],
        ),
      );
