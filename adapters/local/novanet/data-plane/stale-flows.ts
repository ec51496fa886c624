// UDP has no end of a connection: the kernel goes on sending a client's packets to the endpoint that it was led to first, as long as they come.
// What an endpoint that went is still sent must be forgotten (SVC-53).
import { spawn } from 'node:child_process';
import { isIPv4 } from 'node:net';
import type { ServiceRoute } from '../../../../domain/effect.ts';

/** Endpoints of UDP ports that the route had and has no more, each `ADDRESS:PORT`. One that ends and still serves keeps what it has. */
export function staleEndpoints(before: ServiceRoute | undefined, after: ServiceRoute | undefined): readonly string[] {
  const kept = new Set(endpointsOf(after));
  return [...new Set(endpointsOf(before))].filter((endpoint) => !kept.has(endpoint));
}

const endpointsOf = (route: ServiceRoute | undefined): readonly string[] =>
  (route?.ports ?? [])
    .filter(({ protocol }) => protocol === 'UDP')
    .flatMap(({ endpoints }) => endpoints.filter(({ address }) => isIPv4(address)).map(({ address, port }) => `${address}:${port}`));

/** Needs `conntrack` (conntrack-tools): without it flows go on until no packet came for 30 seconds. Resolves to what is wrong; undefined when it is done. */
export async function forgetFlows(netns: string, endpoints: readonly string[]): Promise<string | undefined> {
  for (const endpoint of endpoints) {
    const [address = '', port = ''] = endpoint.split(':');
    const failure = await forget(netns, ['-D', '-p', 'udp', '--reply-src', address, '--reply-port-src', port]);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

const missing = 127;

function forget(netns: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn('nsenter', [`--net=${netns}`, 'conntrack', ...args], { stdio: 'ignore' });
    child.once('error', (error) => resolve(error.message));
    // It ends with 1 when there was nothing to forget.
    child.once('close', (code) => resolve(code === missing ? 'conntrack (conntrack-tools) is missing' : undefined));
  });
}
