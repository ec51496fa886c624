import type { OwnerReference } from '../../domain/api-object.ts';
import type { CloudNode } from '../../domain/effect.ts';
import { formatQuantity, quantityOfBytes, quantityOfMillis } from '../../domain/quantity.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Node, NodeStatus } from '../../schemas/kubernetes/types.ts';

/** Kubernetes' API version that the node speaks, with our mark. */
const kubeletVersion = 'v1.36.4+k8shost';

export const providerId = (tenant: Tenant, name: string): string => `plasmavmc://${tenant.org}/${tenant.project}/${name}`;

/** Made from what the cloud says, rather than by people or by an agent of its own. */
export const isOfPool = ({ ref, object }: Entry<Node>): boolean => (object.spec?.providerID ?? '').startsWith(providerId(ref, ''));

/** Source: Kubernetes documentation "Well-Known Labels". */
export const nodeLabels = (node: CloudNode): Readonly<Record<string, string>> => ({
  'beta.kubernetes.io/arch': node.architecture,
  'beta.kubernetes.io/os': 'linux',
  'kubernetes.io/arch': node.architecture,
  'kubernetes.io/hostname': node.name,
  'kubernetes.io/os': 'linux',
  ...(node.zone === '' ? {} : { 'topology.kubernetes.io/zone': node.zone }),
});

/** What the cloud says of a node, but for its conditions. */
export function nodeStatus(node: CloudNode): Pick<NodeStatus, 'capacity' | 'allocatable' | 'addresses' | 'nodeInfo'> {
  const room = {
    cpu: formatQuantity(quantityOfMillis(node.cpuMillis)),
    'ephemeral-storage': formatQuantity(quantityOfBytes(node.ephemeralStorageBytes)),
    memory: formatQuantity(quantityOfBytes(node.memoryBytes)),
    pods: String(node.podsMax),
  };
  return {
    capacity: room,
    allocatable: room,
    addresses: [
      { type: 'InternalIP', address: node.internalAddress },
      { type: 'Hostname', address: node.name },
    ],
    nodeInfo: {
      machineID: '',
      systemUUID: '',
      bootID: '',
      kernelVersion: node.kernelVersion,
      osImage: node.osImage,
      containerRuntimeVersion: node.runtimeVersion,
      kubeletVersion,
      kubeProxyVersion: '',
      operatingSystem: 'linux',
      architecture: node.architecture,
    },
  };
}

/** A node's lease goes with it. */
export const controllerlessOwner = (node: Node): OwnerReference => ({ apiVersion: 'v1', kind: 'Node', name: node.metadata.name, uid: node.metadata.uid });
