// LightningSTOR on one machine. Volumes are folders, whose sizes are recorded and not enforced, and it says so; or images, files that hold
// what a disk does.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../../grpc/server.ts';
import { openOwnedStore, type Owned, type OwnedStore } from '../owned-store.ts';
import { isDiskFull } from '../is-disk-full.ts';
import { createTurns } from '../turns.ts';
import type { AttachmentBody } from './attachment.ts';
import { attachmentMethods } from './attachment-methods.ts';
import { createAttachments } from './attachments.ts';
import { createCopies } from './copies.ts';
import { createDisk } from './disk.ts';
import { folderBackend } from './folder-backend.ts';
import { openHomes, type Homes } from './homes.ts';
import { imageBackend } from './image-backend.ts';
import { keepMachine, thisMachine } from './kept-machine.ts';
import { createGateway } from './nbd/gateway.ts';
import type { NodeBody } from './node.ts';
import { nodeMethods } from './node-methods.ts';
import { owedBytes } from './owed.ts';
import { promisedIn } from './promised.ts';
import { recordRemoval } from './records.ts';
import { openReserve, type Reserve } from './reserve.ts';
import type { SnapshotBody } from './snapshot.ts';
import { snapshotMethods } from './snapshot-methods.ts';
import { createSnapshots } from './snapshots.ts';
import type { Storage } from './storage.ts';
import { openTrash, type Trash } from './trash.ts';
import type { VolumeBody } from './volume.ts';
import { volumeMethods } from './volume-methods.ts';
import { createVolumes } from './volumes.ts';

export type BackendName = 'folders' | 'images';

interface LocalLightningStorOptions {
  /** The service keeps its files in DIR/lightningstor, the volumes in DIR/lightningstor/volumes. */
  readonly dir: string;
  readonly host?: string;
  /** 50055 is the service's usual one; 0 takes a free one. */
  readonly port: number;
  /** `folders` by default, which needs no root. A folder of volumes stays with the one that it was begun with. */
  readonly backend?: BackendName;
  /** Where its disk is; none by default: every node reaches every volume. */
  readonly zones?: readonly string[];
  /** Where nodes on other machines reach images; at `host`, a free port by default. It listens once there is such a node. */
  readonly nbd?: { readonly host?: string; readonly port?: number };
  readonly nowMs?: () => number;
  /** Hears of what cannot be deleted or copied, and of what methods throw. */
  readonly report?: (error: unknown) => void;
}

/** Starts the service. Rejects with a sentence when a file is damaged, the folder cannot be written or the port is taken. */
export async function startLocalLightningStor(options: LocalLightningStorOptions): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const folder = resolve(options.dir, 'lightningstor');
  const report = options.report ?? (() => undefined);
  const nowMs = options.nowMs ?? Date.now;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const volumes = await openOwnedStore<VolumeBody>(join(folder, 'volumes.jsonl'), nowMs);
  const snapshots = await openOwnedStore<SnapshotBody>(join(folder, 'snapshots.jsonl'), nowMs);
  const nodes = await openOwnedStore<NodeBody>(join(folder, 'nodes.jsonl'), nowMs);
  const attachments = await openOwnedStore<AttachmentBody>(join(folder, 'attachments.jsonl'), nowMs);
  const closeStores = async (): Promise<void> => {
    for (const store of [volumes, snapshots, nodes, attachments]) await store.close();
  };
  try {
    checkKept(folder, volumes.list(), options.backend ?? 'folders');
    const reserve = openReserve(join(folder, 'reserve'), report);
    const backend = options.backend === 'images' ? imageBackend(folder) : folderBackend;
    // On a full disk that stays so this is asked again when there is something to clone.
    await reserve.spend(() => backend.probe()).catch(whenDiskFull(report));
    const machine = thisMachine();
    // On a full disk that stays so it is done by the next start.
    await keepMachine(join(folder, 'machine'), machine, { nodes, attachments }, reserve).catch(whenDiskFull(report));
    const trash = openTrash(join(folder, 'trash'), report, reserve.refill);
    const homesOf = <Body>(name: string, store: OwnedStore<Body>): Homes =>
      openHomes(join(folder, name), backend.contentName, trash, (id) => store.byId(id) !== undefined, report);
    const volumeHomes = homesOf('volumes', volumes);
    const snapshotHomes = homesOf('snapshots', snapshots);
    await finishRemovals({ reserve, trash }, volumeHomes, volumes);
    await finishRemovals({ reserve, trash }, snapshotHomes, snapshots);
    trash.deleteLeft();
    reserve.refill();
    const turns = createTurns();
    const copies = createCopies(backend, report);
    const disk = createDisk({ folder, owedBytes: () => (backend.sizeEnforced ? owedBytes(promisedIn(storage)) : 0), deleted: trash.deleted });
    const { host = options.host ?? '127.0.0.1', port = 0 } = options.nbd ?? {};
    const gateway = createGateway({ host, port, folder: join(folder, 'nbd'), report });
    const zones = options.zones ?? [];
    const storage: Storage = {
      volumes,
      snapshots,
      nodes,
      attachments,
      volumeHomes,
      snapshotHomes,
      trash,
      reserve,
      copies,
      backend,
      zones,
      disk,
      gateway,
      turns,
      nowMs,
      machine,
    };
    const [volumeService, snapshotService, attachmentService] = [createVolumes(storage), createSnapshots(storage), createAttachments(storage)];
    const methods = [
      ...volumeMethods(storage, volumeService),
      ...snapshotMethods(storage, snapshotService),
      ...nodeMethods(storage),
      ...attachmentMethods(storage, attachmentService),
    ];
    await attachmentService.resume();
    const server = await serve({ ...options, methods }).catch(async (error: unknown) => {
      await gateway.stop();
      throw error;
    });
    volumeService.resume();
    snapshotService.resume();
    const stop = async (): Promise<void> => {
      await server.stop();
      await copies.stop();
      await turns.idle();
      await gateway.stop();
      await closeStores();
      await trash.deleted();
    };
    let stopped: Promise<void> | undefined;
    return { address: server.address, stop: () => (stopped ??= stop()) };
  } catch (error) {
    await closeStores();
    throw error;
  }
}

/** Taken away, and the process ended before that was recorded. Of what is being filled it is a half-made copy that was taken away. */
async function finishRemovals<Body extends { readonly filling?: true }>(
  disk: { readonly reserve: Reserve; readonly trash: Trash },
  homes: Homes,
  store: OwnedStore<Body>,
): Promise<void> {
  const { left } = disk.trash;
  const gone = store.list().filter(({ id, body }) => !body.filling && left.has(id) && !homes.has(id));
  for (const one of gone) store.remove(one);
  const names = gone.flatMap(({ id }) => left.get(id) ?? []);
  await recordRemoval(disk, [store], names);
}

const whenDiskFull =
  (report: (error: unknown) => void) =>
  (error: unknown): void => {
    if (!isDiskFull(error)) throw error;
    report(error);
  };

function checkKept(folder: string, volumes: readonly Owned<VolumeBody>[], wanted: BackendName): void {
  const other = wanted === 'images' ? 'folders' : 'images';
  if (volumes.some(({ body }) => (body.kept === 'image') === (other === 'images')))
    throw new Error(`${folder} has volumes as ${other}: start with --volumes ${other}, or remove them first`);
}
