// LightningSTOR on one machine, without root: volumes are folders. Their sizes are recorded, not enforced, and it says so.
import { join } from 'node:path';
import { serve } from '../../grpc/server.ts';
import { openOwnedStore } from '../owned-store.ts';
import { openVolumeFolders } from './volume-folders.ts';
import { volumeMethods, type VolumeBody } from './volume-methods.ts';

interface LocalLightningStorOptions {
  /** The service keeps its files in DIR/lightningstor, the volumes in DIR/lightningstor/volumes. */
  readonly dir: string;
  readonly host?: string;
  /** 50055 is the service's usual one; 0 takes a free one. */
  readonly port: number;
  readonly nowMs?: () => number;
  /** Hears of what cannot be deleted, and of what methods throw. */
  readonly report?: (error: unknown) => void;
}

/** Starts the service. Rejects with a sentence when a file is damaged, the folder cannot be written or the port is taken. */
export async function startLocalLightningStor(options: LocalLightningStorOptions): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const folder = join(options.dir, 'lightningstor');
  const store = await openOwnedStore<VolumeBody>(join(folder, 'volumes.jsonl'), options.nowMs);
  const folders = openVolumeFolders(folder, options.report ?? (() => undefined));
  const close = async (): Promise<void> => {
    await store.close();
    await folders.deleted();
  };
  try {
    const server = await serve({ ...options, methods: volumeMethods(store, folders) });
    return { address: server.address, stop: () => server.stop().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}
