// Where a port below 1024 is served when this process may not listen there. One rule for FiberLB and the stand-in instances,
// which must agree on it: a balancer reaches a stand-in at the port that the stand-in serves.
import { createServer } from 'node:net';

const privilegedBelow = 1024;
const shift = 10_000;

/** The port itself, or port + 10000 for one below 1024 without the permission. */
export const servedPort = (port: number, canBindLow: boolean): number => (port < privilegedBelow && !canBindLow ? port + shift : port);

let decided: Promise<boolean> | undefined;

/**
 * May this process listen below 1024? Tried once, at the lowest port: root, CAP_NET_BIND_SERVICE and
 * net.ipv4.ip_unprivileged_port_start all count. (Where only some low ports are open to it, all are served high.)
 */
export function canBindLowPorts(): Promise<boolean> {
  decided ??= new Promise((resolve) => {
    const server = createServer();
    // The permission is checked before whether the port is taken, so a taken one says yes.
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
    server.listen({ host: '127.0.0.1', port: 1, exclusive: true }, () => server.close(() => resolve(true)));
  });
  return decided;
}

/** The block that stand-in instances have their addresses in: loopback, so nothing leaves the machine. */
export const isStandInAddress = (address: string): boolean => {
  const [first, second] = address.split('.').map(Number);
  return first === 127 && second !== undefined && second >= 64 && second < 128;
};
