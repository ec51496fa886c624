// The data keys of projects, one file each below a folder outside JetStream: DIR/<org>/<project>.json, mode 0600. A key is made at
// its project's first use, kept when a newer one takes over, and gone for good once its file is: what it sealed stays in the log,
// unreadable. Files are read again whenever they have changed, so several processes on one machine may share the folder.
import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tenantKey, type Tenant } from '../../domain/ref.ts';

interface DataKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

interface StoredKeys {
  readonly format: 1;
  /** Id of the key that seals; the others only open. */
  readonly current: string;
  /** Base64 by key id. */
  readonly keys: Readonly<Record<string, string>>;
}

interface Loaded {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Uint8Array>;
  /** Tells a file that was replaced from the one that was read. */
  readonly version: string;
}

export class KeyStore {
  readonly #directory: string;
  /** By file. */
  readonly #loaded = new Map<string, Loaded>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The key that seals now; made when the project has none. */
  current(tenant: Tenant): DataKey {
    const loaded = this.#load(tenant) ?? this.#create(tenant);
    const key = loaded.keys.get(loaded.current);
    if (!key) throw new Error(`the key file of ${tenantKey(tenant)} does not hold its current key`);
    return { id: loaded.current, key };
  }

  /** Has the project a key here already? */
  has(tenant: Tenant): boolean {
    return this.#load(tenant) !== undefined;
  }

  /** Undefined when it was destroyed or is not here. */
  find(tenant: Tenant, keyId: string): Uint8Array | undefined {
    return this.#load(tenant)?.keys.get(keyId);
  }

  /** From now on a new key seals; older ones still open what they sealed. */
  rotate(tenant: Tenant): void {
    this.current(tenant);
    const stored = JSON.parse(readFileSync(this.#file(tenant), 'utf8')) as StoredKeys;
    const { id, key } = newKey();
    writeThrough(this.#file(tenant), { format: 1, current: id, keys: { ...stored.keys, [id]: key } }, renameSync);
  }

  /** Erases everything that was ever sealed for the project. There is no way back. */
  destroy(tenant: Tenant): void {
    rmSync(this.#file(tenant), { force: true });
    syncFolder(dirname(this.#file(tenant)));
    this.#loaded.delete(this.#file(tenant));
  }

  #load(tenant: Tenant): Loaded | undefined {
    const status = statSync(this.#file(tenant), { throwIfNoEntry: false });
    const known = this.#loaded.get(this.#file(tenant));
    const version = status && `${status.ino}/${status.mtimeMs}/${status.size}`;
    if (version === known?.version) return known;
    this.#loaded.delete(this.#file(tenant));
    return version === undefined ? undefined : this.#read(tenant, version);
  }

  #read(tenant: Tenant, version: string): Loaded {
    const stored = JSON.parse(readFileSync(this.#file(tenant), 'utf8')) as StoredKeys;
    const keys = new Map(Object.entries(stored.keys).map(([id, key]) => [id, Buffer.from(key, 'base64')] as const));
    const loaded = { current: stored.current, keys, version };
    this.#loaded.set(this.#file(tenant), loaded);
    return loaded;
  }

  #create(tenant: Tenant): Loaded {
    const { id, key } = newKey();
    mkdirSync(dirname(this.#file(tenant)), { recursive: true, mode: 0o700 });
    // Linking fails when another process was quicker: its key counts then.
    writeThrough(this.#file(tenant), { format: 1, current: id, keys: { [id]: key } }, linkIfAbsent);
    const loaded = this.#load(tenant);
    if (!loaded) throw new Error(`the key file of ${tenantKey(tenant)} was made and is not there`);
    return loaded;
  }

  #file({ org, project }: Tenant): string {
    return join(this.#directory, fileName(org), `${fileName(project)}.json`);
  }
}

const newKey = (): { readonly id: string; readonly key: string } => ({ id: randomUUID(), key: randomBytes(32).toString('base64') });

/** Never `.` or `..`, never a separator. */
const fileName = (name: string): string => encodeURIComponent(name).replaceAll('.', '%2E');

/** On disk before it is put in place: a key that sealed something must not be lost in a power failure. */
function writeThrough(file: string, stored: StoredKeys, put: (from: string, to: string) => void): void {
  const next = `${file}.${randomUUID()}.next`;
  const descriptor = openSync(next, 'wx', 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify(stored)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  put(next, file);
  rmSync(next, { force: true });
  syncFolder(dirname(file));
}

function linkIfAbsent(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
