import { describe, expect, it } from 'vitest';
import { node, pod, refusalsOf } from '../testing/decided.ts';
import { nodePorts } from './node-ports.ts';

/** `PROTOCOL/address/port`; what is empty is left out. */
const wants = (...ports: readonly string[]) => ({ containers: [{ name: 'c', ports: ports.map(portOf) }] });
function portOf(text: string): object {
  const [protocol, hostIP, hostPort] = text.split('/');
  return { containerPort: 1, hostPort: Number(hostPort), ...(protocol && { protocol }), ...(hostIP && { hostIP }) };
}
const taken = { a: "node(s) didn't have free ports for the requested pod ports (resolvable)" };

// Source: nodeports/node_ports_test.go TestNodePorts, TestFits; framework/types_test.go TestHostPortInfo_Check.
describe('SCH-66: a port of the node', () => {
  it.each<[string, object, object, unknown]>([
    ['other port', wants('UDP/127.0.0.1/8080'), wants('UDP/127.0.0.1/9090'), {}],
    ['same UDP port', wants('UDP/127.0.0.1/8080'), wants('UDP/127.0.0.1/8080'), taken],
    ['same TCP port', wants('TCP/127.0.0.1/8080'), wants('TCP/127.0.0.1/8080'), taken],
    ['other address', wants('TCP/127.0.0.1/8080'), wants('TCP/127.0.0.2/8080'), {}],
    ['other protocol', wants('UDP/127.0.0.1/8080'), wants('TCP/127.0.0.1/8080'), {}],
    ['the second of two', wants('UDP/127.0.0.1/8000', 'UDP/127.0.0.1/8080'), wants('UDP/127.0.0.1/8080'), taken],
    ['the first of two', wants('TCP/127.0.0.1/8001', 'UDP/127.0.0.1/8080'), wants('TCP/127.0.0.1/8001', 'UDP/127.0.0.1/8081'), taken],
    ['wanted on all addresses', wants('TCP/0.0.0.0/8001'), wants('TCP/127.0.0.1/8001'), taken],
    ['wanted on one address, and on all', wants('TCP/10.0.10.10/8001', 'TCP/0.0.0.0/8001'), wants('TCP/127.0.0.1/8001'), taken],
    ['taken on all addresses', wants('TCP/127.0.0.1/8001'), wants('TCP/0.0.0.0/8001'), taken],
    ['taken on all addresses, other protocol', wants('UDP/127.0.0.1/8001'), wants('TCP/0.0.0.0/8001'), {}],
    ['taken on all addresses, both protocols', wants('UDP/127.0.0.1/8001'), wants('TCP/0.0.0.0/8001', 'UDP/0.0.0.0/8001'), taken],
    ['no address said is all addresses', wants('TCP//80'), wants('TCP/127.0.0.1/80'), taken],
    ['no protocol said is TCP', wants('/127.0.0.1/80'), wants('TCP/127.0.0.1/80'), taken],
    ['port 0 is none', wants('TCP/127.0.0.1/0'), wants('TCP/127.0.0.1/0'), 'skip'],
    ['several, none of them taken', wants('TCP/127.0.0.1/80', 'TCP/127.0.1.1/90'), wants('TCP/127.0.0.1/9090', 'TCP/127.0.1.1/8080'), {}],
    ['several, one of them taken', wants('TCP/127.0.0.1/80', 'TCP/127.0.1.1/90'), wants('TCP/127.0.0.1/9090', 'TCP/127.0.1.1/90'), taken],
    ['of an init container', { initContainers: [{ ...wants('TCP//8001').containers[0], name: 'i' }] }, wants('TCP//8001'), 'skip'],
    ['of a sidecar', { initContainers: [{ ...wants('TCP//8001').containers[0], name: 'i', restartPolicy: 'Always' }] }, wants('TCP//8001'), taken],
    ['SCH-4: none, nothing to say', {}, wants('TCP//80'), 'skip'],
  ])('%s', (_, wanted, present, expected) => {
    const drafts = [node('a'), node('b'), pod('other', { nodeName: 'a', ...present }), pod('p', wanted)];
    expect(refusalsOf(nodePorts, drafts)).toEqual(expected);
  });
});
