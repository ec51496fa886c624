import type { Pod } from '../../../schemas/kubernetes/types.ts';

/** SCH-66: a port of the node itself. Defaults are filled in. */
export interface HostPort {
  readonly address: string;
  readonly protocol: string;
  readonly port: number;
}

const noPorts: readonly HostPort[] = [];
const anyAddress = '0.0.0.0';

export function hostPortsOf(pod: Pod): readonly HostPort[] {
  // Of init containers only sidecars keep their ports. Source: pkg/scheduler/util GetHostPorts.
  const sidecars = (pod.spec?.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always');
  const ports = [...(pod.spec?.containers ?? []), ...sidecars].flatMap(({ ports = [] }) =>
    ports.flatMap(({ hostIP, protocol, hostPort }) => (hostPort ? [{ address: hostIP || anyAddress, protocol: protocol || 'TCP', port: hostPort }] : [])),
  );
  return ports.length === 0 ? noPorts : ports;
}

/** The same port and protocol, on the same address or on all of them. */
export const portsConflict = (a: HostPort, b: HostPort): boolean =>
  a.port === b.port && a.protocol === b.protocol && (a.address === b.address || a.address === anyAddress || b.address === anyAddress);
