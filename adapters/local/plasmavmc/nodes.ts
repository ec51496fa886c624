// The stand-in nodes: every tenant has its own pool of the same size. A stopped node's heartbeat stays at the time it was stopped;
// which nodes are stopped outlives a restart.
import { arch, release } from 'node:os';
import type { CloudNode } from '../../../domain/effect.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import { openAppendFile, readLines } from '../append-file.ts';

export interface Nodes {
  list(tenant: Tenant): readonly CloudNode[];
  exists(name: string): boolean;
  isStopped(tenant: Tenant, name: string): boolean;
  stop(tenant: Tenant, name: string): void;
  start(tenant: Tenant, name: string): void;
  written(): Promise<void>;
  close(): Promise<void>;
}

interface NodesOptions {
  readonly nodesPerTenant: number;
  readonly runtimeVersion: string;
  readonly nowMs: () => number;
}

/** `stoppedAtMs` is 0 when it was started again. */
interface Line {
  readonly tenant: Tenant;
  readonly name: string;
  readonly stoppedAtMs: number;
}

const zones = ['zone-a', 'zone-b', 'zone-c'] as const;
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };
const gibibyte = 2 ** 30;

export async function openNodes(path: string, options: NodesOptions): Promise<Nodes> {
  const stopped = new Map<string, Line>();
  const apply = (line: Line): void => {
    const key = `${tenantKey(line.tenant)}/${line.name}`;
    if (line.stoppedAtMs > 0) stopped.set(key, line);
    else stopped.delete(key);
  };
  for (const line of readLines(path) as Line[]) apply(line);
  const file = await openAppendFile(path, [...stopped.values()]);
  const record = (line: Line): void => {
    apply(line);
    file.append(line);
    if (file.isOvergrown()) file.rewrite([...stopped.values()]);
  };
  const stoppedAtMs = (tenant: Tenant, name: string): number | undefined => stopped.get(`${tenantKey(tenant)}/${name}`)?.stoppedAtMs;
  const names = Array.from({ length: options.nodesPerTenant }, (_, index) => `node-${index + 1}`);

  const nodeOf = (tenant: Tenant, name: string, index: number): CloudNode => ({
    name,
    // Nothing listens there: a stand-in node is not a machine.
    internalAddress: `127.19.${(index + 1) >> 8}.${(index + 1) & 255}`,
    cpuMillis: 8_000,
    memoryBytes: 16 * gibibyte,
    podsMax: 110,
    ephemeralStorageBytes: 100 * gibibyte,
    zone: zones[index % zones.length] ?? zones[0],
    heartbeatMs: stoppedAtMs(tenant, name) ?? options.nowMs(),
    runtimeVersion: options.runtimeVersion,
    osImage: 'PlasmaVMC stand-in',
    kernelVersion: release(),
    architecture: architectures[arch()] ?? arch(),
  });
  return {
    list: (tenant) => names.map((name, index) => nodeOf(tenant, name, index)),
    exists: (name) => names.includes(name),
    isStopped: (tenant, name) => stoppedAtMs(tenant, name) !== undefined,
    stop: (tenant, name) => {
      if (stoppedAtMs(tenant, name) === undefined) record({ tenant, name, stoppedAtMs: options.nowMs() });
    },
    start: (tenant, name) => {
      if (stoppedAtMs(tenant, name) !== undefined) record({ tenant, name, stoppedAtMs: 0 });
    },
    written: () => file.written(),
    close: () => file.close(),
  };
}
