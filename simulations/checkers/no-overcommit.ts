import { parseQuantity, toBytes, toMillis } from '../../domain/quantity.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { CheckerFactory } from './checker.ts';
import { isTerminal } from './cluster.ts';

interface Room {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
}

const roomOf = (list: Readonly<Record<string, string>> | undefined): Room => {
  const cpu = parseQuantity(list?.['cpu'] ?? '0');
  const memory = parseQuantity(list?.['memory'] ?? '0');
  return { cpuMillis: cpu.ok ? toMillis(cpu.value) : 0, memoryBytes: memory.ok ? toBytes(memory.value) : 0 };
};

const requestsOf = (pod: Pod): Room =>
  (pod.spec?.containers ?? [])
    .map(({ resources }) => roomOf(resources?.requests))
    .reduce((sum, room) => ({ cpuMillis: sum.cpuMillis + room.cpuMillis, memoryBytes: sum.memoryBytes + room.memoryBytes }), { cpuMillis: 0, memoryBytes: 0 });

/** The requests of a node's pods, terminating ones included, never exceed what it can allocate (K11). */
export const noOvercommit: CheckerFactory = () => ({
  name: 'no-overcommit',
  onEvent({ event }, { truth }) {
    if (event.ref.resource !== 'pods' || event.deleted) return undefined;
    const nodeName = (event.object as Pod).spec?.nodeName;
    if (!nodeName) return undefined;
    const tenant = { org: event.ref.org, project: event.ref.project };
    const node = truth.get<Node>({ ...tenant, resource: 'nodes', namespace: '', name: nodeName });
    if (!node) return undefined;
    const offered = roomOf(node.object.status?.allocatable);
    const pods = truth.by<Pod>('podsByNode', `${tenantKey(tenant)}/${nodeName}`).filter(({ object }) => !isTerminal(object));
    const asked = pods.map(({ object }) => requestsOf(object)).reduce((a, b) => ({ cpuMillis: a.cpuMillis + b.cpuMillis, memoryBytes: a.memoryBytes + b.memoryBytes }), { cpuMillis: 0, memoryBytes: 0 });
    const fits = asked.cpuMillis <= offered.cpuMillis && asked.memoryBytes <= offered.memoryBytes;
    return fits ? undefined : `${nodeName} offers ${offered.cpuMillis}m CPU, ${offered.memoryBytes} bytes; its ${pods.length} pods ask for ${asked.cpuMillis}m, ${asked.memoryBytes}`;
  },
});
