import type { InstanceContainer } from '../../../domain/effect.ts';
import type { InstanceSpec } from './instance-backend.ts';

export interface StandInPort {
  readonly container: InstanceContainer;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** One line that names the pod and says that nothing of its image runs. */
export const standInLine = (spec: InstanceSpec, { container, port, protocol }: StandInPort): string =>
  `pod ${spec.podName} in namespace ${spec.namespace} on node ${spec.nodeName}, container ${container.name}, port ${port}/${protocol} (a PlasmaVMC stand-in: the image ${container.image} is not run)`;

/** The same as JSON. */
export const standInJson = (spec: InstanceSpec, { container, port, protocol }: StandInPort): string =>
  JSON.stringify({
    pod: spec.podName,
    namespace: spec.namespace,
    node: spec.nodeName,
    container: container.name,
    image: container.image,
    port,
    protocol,
    standIn: true,
  });

/** What is opened, by `TCP/80`. A port that two containers name is the first one's; SCTP is left out. */
export function standInPorts(spec: InstanceSpec): Map<string, StandInPort> {
  const ports = new Map<string, StandInPort>();
  for (const container of spec.containers)
    for (const { containerPort: port, protocol } of container.ports)
      if (protocol !== 'SCTP' && !ports.has(`${protocol}/${port}`)) ports.set(`${protocol}/${port}`, { container, port, protocol });
  return ports;
}
