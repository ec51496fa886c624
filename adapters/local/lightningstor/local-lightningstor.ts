// LightningSTOR on one machine. Volumes are folders, whose sizes are recorded and not enforced, and it says so; or images, files that hold
// what a disk does.
import { join } from 'node:path';
import { serve } from '../../grpc/server.ts';
import { openOwnedStore, type Owned } from '../owned-store.ts';
import { createTurns } from '../turns.ts';
import { createDisk } from './disk.ts';
import { folderBackend } from './folder-backend.ts';
import { openHomes } from './homes.ts';
import { imageBackend } from './image-backend.ts';
import { openTrash } from './trash.ts';
import type { VolumeBody } from './volume.ts';
import { volumeMethods } from './volume-methods.ts';
import { createVolumes, type VolumesContext } from './volumes.ts';

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
  readonly nowMs?: () => number;
  /** Hears of what cannot be deleted, and of what methods throw. */
  readonly report?: (error: unknown) => void;
}

const backends = { folders: folderBackend, images: imageBackend } as const;

/** Starts the service. Rejects with a sentence when a file is damaged, the folder cannot be written or the port is taken. */
export async function startLocalLightningStor(options: LocalLightningStorOptions): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const folder = join(options.dir, 'lightningstor');
  const report = options.report ?? (() => undefined);
  const backend = backends[options.backend ?? 'folders'];
  const store = await openOwnedStore<VolumeBody>(join(folder, 'volumes.jsonl'), options.nowMs);
  const close = (): Promise<void> => store.close();
  try {
    checkKept(folder, store.list(), options.backend ?? 'folders');
    const trash = openTrash(join(folder, 'trash'), report);
    const homes = openHomes(join(folder, 'volumes'), backend.contentName, trash, (id) => store.byId(id) !== undefined, report);
    // Taken away, and the process ended before that was recorded.
    for (const volume of store.list()) if (trash.left.has(volume.id) && !homes.has(volume.id)) store.remove(volume);
    await store.written();
    trash.deleteLeft();
    const owed = (): number =>
      backend.sizeEnforced
        ? store.list().reduce((sum, { id, body }) => sum + Math.max(0, body.sizeBytes - backend.allocatedBytes(homes.contentPath(id))), 0)
        : 0;
    const turns = createTurns();
    const disk = createDisk({ folder, owedBytes: owed, deleted: trash.deleted });
    const context: VolumesContext = { store, homes, trash, backend, zones: options.zones ?? [], disk, turns };
    const server = await serve({ ...options, methods: volumeMethods(context, createVolumes(context), store) });
    const stop = async (): Promise<void> => {
      await server.stop();
      await turns.idle();
      await close();
      await trash.deleted();
    };
    let stopped: Promise<void> | undefined;
    return { address: server.address, stop: () => (stopped ??= stop()) };
  } catch (error) {
    await close();
    throw error;
  }
}

function checkKept(folder: string, volumes: readonly Owned<VolumeBody>[], wanted: BackendName): void {
  const other = wanted === 'images' ? 'folders' : 'images';
  if (volumes.some(({ body }) => (body.kept === 'image') === (other === 'images')))
    throw new Error(`${folder} has volumes as ${other}: start with --volumes ${other}, or remove them first`);
}
