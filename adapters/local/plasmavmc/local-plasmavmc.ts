// PlasmaVMC on one machine, with the stand-in backend: no root, no containers, and it says so in its nodes' runtime version.
import { join } from 'node:path';
import { serve } from '../../grpc/server.ts';
import { openOwnedStore } from '../owned-store.ts';
import { canBindLowPorts } from '../served-port.ts';
import { instanceMethods } from './instance-methods.ts';
import { createInstances, type InstanceBody } from './instances.ts';
import { nodeMethods } from './node-methods.ts';
import { openNodes } from './nodes.ts';
import { createStandInBackend } from './stand-in-backend.ts';

interface LocalPlasmaVmcOptions {
  /** The service keeps its files in DIR/plasmavmc. */
  readonly dir: string;
  readonly host?: string;
  /** 50056 is the service's usual one; 0 takes a free one. */
  readonly port: number;
  /** 3 by default, at most 1,000. */
  readonly nodesPerTenant?: number;
  /** May it listen below 1024? Found out by default. */
  readonly canBindLow?: boolean;
  readonly nowMs?: () => number;
  readonly report?: (error: unknown) => void;
}

/** Starts the service, with every instance it kept. Rejects with a sentence when a file is damaged or the port is taken. */
export async function startLocalPlasmaVmc(options: LocalPlasmaVmcOptions): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const nowMs = options.nowMs ?? Date.now;
  const nodesPerTenant = options.nodesPerTenant ?? 3;
  if (!Number.isInteger(nodesPerTenant) || nodesPerTenant < 1 || nodesPerTenant > 1_000) throw new Error(`a tenant has 1 to 1000 nodes, not ${nodesPerTenant}`);
  const folder = join(options.dir, 'plasmavmc');
  const backend = createStandInBackend(options.canBindLow ?? (await canBindLowPorts()));
  const nodes = await openNodes(join(folder, 'stopped-nodes.jsonl'), { nodesPerTenant, runtimeVersion: backend.runtimeVersion, nowMs });
  const store = await openOwnedStore<InstanceBody>(join(folder, 'instances.jsonl'), nowMs);
  const instances = createInstances(store, nodes, backend, nowMs);
  await instances.settleAll();
  const close = async (): Promise<void> => {
    await instances.close();
    await nodes.close();
    await store.close();
  };
  const nodeChanged = async (tenant: { org: string; project: string }, name: string): Promise<void> => {
    await instances.settleAll({ tenant, name });
    await store.written();
  };
  try {
    const server = await serve({ ...options, methods: [...instanceMethods(store, instances, backend), ...nodeMethods(nodes, nodeChanged)] });
    return { address: server.address, stop: () => server.stop().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}
