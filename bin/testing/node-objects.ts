// What a kubelet writes of its node for the sake of volumes.
import { nodeMethods } from '../../adapters/csi/methods.ts';
import { lightningStorDriver } from '../../domain/volumes/lightningstor.ts';
import { uniqueNameOf } from '../../reconcilers/storage/attachments/attachable.ts';
import type { Client } from './http2-client.ts';
import type { StorageNode } from './storage-node.ts';

export interface NodeStatus {
  /** Resolves when the API has it that these volumes are in use on the node, or are not. */
  inUse(handles: readonly string[], isInUse: boolean): Promise<void>;
}

const capacity = { cpu: '64', memory: '256Gi', pods: '250' };

/** Makes a Ready Node, and a CSINode of what the driver says of the node. */
export async function informNode(client: Client, { name, call }: StorageNode): Promise<NodeStatus> {
  const send = async (method: string, path: string, body: object): Promise<void> => {
    const { status, text } = await client.send(method, path, body, method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`);
  };
  const path = `/api/v1/nodes/${name}`;
  await send('POST', '/api/v1/nodes', { apiVersion: 'v1', kind: 'Node', metadata: { name, labels: { 'kubernetes.io/hostname': name } } });
  const conditions = [{ type: 'Ready', status: 'True', reason: 'KubeletReady' }];
  await send('PATCH', `${path}/status`, { status: { capacity, allocatable: capacity, conditions } });
  // As the nodes reconciler would, which knows PlasmaVMC's nodes only.
  await send('PATCH', path, { spec: { taints: null } });
  const { value, message } = await call(nodeMethods.getInfo, {});
  if (value === undefined) throw new Error(`the driver on ${name} says nothing of it: ${message}`);
  const { nodeId, maxVolumesPerNode = 0, accessibleTopology } = value;
  const topologyKeys = Object.keys(accessibleTopology?.segments ?? {});
  const driver = { name: lightningStorDriver, nodeID: nodeId, topologyKeys, allocatable: { count: maxVolumesPerNode } };
  await send('POST', '/apis/storage.k8s.io/v1/csinodes', {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSINode',
    metadata: { name },
    spec: { drivers: [driver] },
  });
  const used = new Set<string>();
  let told: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  // One request at a time: what changes meanwhile goes with the next.
  const tell = (): Promise<void> =>
    (waiting ??= told = told
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return send('PATCH', `${path}/status`, { status: { volumesInUse: [...used].sort().map(uniqueNameOf) } });
      }));
  return {
    inUse: async (handles, isInUse) => {
      const changed = handles.filter((handle) => used.has(handle) !== isInUse);
      for (const handle of changed) if (isInUse) used.add(handle);
      for (const handle of changed) if (!isInUse) used.delete(handle);
      await (changed.length > 0 ? tell() : told);
    },
  };
}
