// Plays the part of a kubelet that has to do with volumes, until nodes run containers themselves: the Node and its CSINode, volumes of the pods that
// are bound there (attached, staged, published, grown, and all of that back), and what of it the status of the node, pods and claims says.
import type { PersistentVolume, PersistentVolumeClaim, Pod, VolumeAttachment } from '../../schemas/kubernetes/types.ts';
import { following } from './following.ts';
import type { Client } from './http2-client.ts';
import { informNode } from './node-objects.ts';
import { createNodeVolumes, handleOf, type NodeVolume } from './node-volumes.ts';
import type { StorageNode } from './storage-node.ts';

export interface MountingKubelet {
  /** Where the pod finds its first volume; throws where it has none yet. */
  folderOf(podName: string): string;
  /** What did not work, and is tried again. */
  readonly troubles: readonly string[];
  /** It does nothing any more, as one whose machine has no network. */
  close(): void;
}

const tryAgainMs = 200;
const running = {
  phase: 'Running',
  conditions: ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady'].map((type) => ({ type, status: 'True' })),
};

/** Makes a Ready Node with its CSINode, and looks after the pods in namespace default that are bound to it. */
export async function playMountingKubelet(client: Client, node: StorageNode): Promise<MountingKubelet> {
  const status = await informNode(client, node);
  const volumes = createNodeVolumes(node);
  const started = new Set<string>();
  const busy = new Set<string>();
  const troubles: string[] = [];
  let isClosed = false;

  const claimNamesOf = ({ spec }: Pod): readonly string[] => (spec?.volumes ?? []).flatMap((volume) => volume.persistentVolumeClaim?.claimName ?? []);
  const volumeOf = (claimName: string): PersistentVolume | undefined => {
    const name = claims.get('default', claimName)?.spec?.volumeName;
    return name ? persistentVolumes.get('', name) : undefined;
  };
  const attachmentOf = (volume: PersistentVolume): VolumeAttachment | undefined =>
    attachments.list().find(({ spec }) => spec.nodeName === node.name && spec.source.persistentVolumeName === volume.metadata.name);

  const mount = async (pod: Pod): Promise<void> => {
    const wanted = claimNamesOf(pod).map(volumeOf);
    if (wanted.some((volume) => volume === undefined)) return;
    const present = wanted.filter((volume) => volume !== undefined);
    await status.inUse(present.map(handleOf), true);
    const ready = present.flatMap((volume): readonly NodeVolume[] => {
      const { attached, attachmentMetadata } = attachmentOf(volume)?.status ?? {};
      return attached === true ? [{ volume, publishContext: attachmentMetadata ?? {} }] : [];
    });
    if (ready.length < present.length) return;
    for (const one of ready) await volumes.publish(pod, one);
    started.add(pod.metadata.uid);
    await send('PATCH', `${podPath(pod)}/status`, { status: running }, 'application/merge-patch+json');
  };
  const unmount = async (pod: Pod): Promise<void> => {
    const free = await volumes.unpublish(pod.metadata.uid);
    await status.inUse(free, false);
    await send('DELETE', podPath(pod), { gracePeriodSeconds: 0, preconditions: { uid: pod.metadata.uid } });
  };
  const grow = async (pod: Pod): Promise<void> => {
    for (const name of claimNamesOf(pod)) {
      const claim = claims.get('default', name);
      const volume = volumeOf(name);
      if (claim?.status?.allocatedResourceStatuses?.['storage'] !== 'NodeResizePending' || volume === undefined) continue;
      await volumes.expand(pod, volume);
      const kept = (claim.status.conditions ?? []).filter(({ type }) => type !== 'FileSystemResizePending');
      const grown = { capacity: volume.spec?.capacity ?? {}, allocatedResourceStatuses: null, conditions: kept.length === 0 ? null : kept };
      const path = `/api/v1/namespaces/default/persistentvolumeclaims/${name}/status`;
      const { resourceVersion = '' } = claim.metadata;
      await send('PATCH', path, { metadata: { resourceVersion }, status: grown }, 'application/merge-patch+json');
    }
  };
  const send = async (...request: Parameters<Client['send']>): Promise<void> => {
    const { status: code, text } = await client.send(...request);
    if (code >= 300 && code !== 404) throw new Error(`${request[0]} ${request[1]}: ${code} ${text}`);
  };
  const look = async (pod: Pod): Promise<void> => {
    if (pod.metadata.deletionTimestamp !== undefined) await unmount(pod);
    else if (started.has(pod.metadata.uid)) await grow(pod);
    else await mount(pod);
  };
  const sync = (): void => {
    if (isClosed) return;
    for (const pod of pods.list()) {
      const { uid } = pod.metadata;
      if (pod.spec?.nodeName !== node.name || busy.has(uid)) continue;
      busy.add(uid);
      void look(pod)
        .catch((error: unknown) => void troubles.push(`${pod.metadata.name}: ${(error as Error).message}`))
        .finally(() => busy.delete(uid));
    }
  };
  const pods = following<Pod>(client, '/api/v1/namespaces/default/pods', sync);
  const claims = following<PersistentVolumeClaim>(client, '/api/v1/namespaces/default/persistentvolumeclaims', sync);
  const persistentVolumes = following<PersistentVolume>(client, '/api/v1/persistentvolumes', sync);
  const attachments = following<VolumeAttachment>(client, '/apis/storage.k8s.io/v1/volumeattachments', sync);
  // What failed, and what changed while a pod was looked at.
  const again = setInterval(sync, tryAgainMs);
  again.unref();
  return {
    troubles,
    folderOf: (podName) => {
      const uid = pods.get('default', podName)?.metadata.uid ?? '';
      const [folder] = volumes.targetsOf(uid);
      if (folder === undefined || !started.has(uid)) throw new Error(`pod ${podName} does not run on ${node.name}`);
      return folder;
    },
    close: () => {
      isClosed = true;
      clearInterval(again);
      for (const one of [pods, claims, persistentVolumes, attachments]) one.close();
    },
  };
}

const podPath = ({ metadata }: Pod): string => `/api/v1/namespaces/default/pods/${metadata.name}`;
