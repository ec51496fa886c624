// What snapshots become and cease to be. Where the disk can clone they are there at once, whoever writes the volume; else they are copied, and
// recorded as not ready before that begins.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import type { Ownership } from '../../grpc/ownership.ts';
import type { Owned } from '../owned-store.ts';
import { createFiller } from './filler.ts';
import { checkNameIsFree, getNamed } from './names.ts';
import { owedBySharing } from './owed.ts';
import { promisedIn } from './promised.ts';
import { recordRemoval } from './records.ts';
import type { SnapshotBody } from './snapshot.ts';
import { checkAtRest, findSource, prepareSource, type Source } from './sources.ts';
import { copiesOf, type Storage } from './storage.ts';
import { idOf } from './volume.ts';

export interface SnapshotWish {
  readonly name: string;
  readonly volumeName: string;
}

export interface Snapshots {
  ensure(ownership: Ownership, wish: SnapshotWish): Promise<Result<Owned<SnapshotBody>, PortError>>;
  remove(ownership: Ownership): Promise<Result<undefined, PortError>>;
  /** Fills what an earlier process had not finished. */
  resume(): void;
}

export function createSnapshots(storage: Storage): Snapshots {
  const { snapshots: store, snapshotHomes: homes, volumes, copies, backend, disk, turns, nowMs } = storage;
  const aboutOf = ({ tenant, owner }: Ownership, id: string, body: SnapshotBody) => ({ id, tenant, owner, ...body });

  const clone = async (ownership: Ownership, id: string, body: SnapshotBody, source: Source): Promise<Result<SnapshotBody, PortError>> => {
    const { cloneAtOnce } = backend;
    if (!cloneAtOnce) return ok({ ...body, filling: true });
    const whole: SnapshotBody = { ...body, lineage: source.lineage };
    const made = await homes.make(id, aboutOf(ownership, id, whole), (path) => cloneAtOnce(source.path, path));
    if (!made.ok) return made;
    // From now on whoever writes the volume takes new blocks for what the snapshot has too.
    const volume = getNamed(volumes, 'volume', ownership.tenant, body.volumeName);
    if (volume.ok) volumes.put(volume.value, volume.value.id, { ...volume.value.body, lineage: source.lineage, sharedBytes: source.allocatedBytes });
    return ok(whole);
  };
  const take = async (ownership: Ownership, { name, volumeName }: SnapshotWish): Promise<Result<SnapshotBody, PortError>> => {
    const { tenant } = ownership;
    const volume = getNamed(volumes, 'volume', tenant, volumeName);
    if (!volume.ok) return volume;
    const source = findSource(storage, tenant, { volume: volumeName });
    if (!source.ok) return source;
    const atRest = checkAtRest(storage, tenant, { volume: volumeName });
    if (!atRest.ok) return atRest;
    const { sizeBytes, mode } = volume.value.body;
    const { allocatedBytes } = source.value;
    const fits = await disk.check(backend.cloneAtOnce ? owedBySharing(promisedIn(storage), volume.value.id) : allocatedBytes, `snapshot ${name}`);
    if (!fits.ok) return fits;
    const id = idOf('snap', ownership);
    const free = homes.checkFree(id);
    if (!free.ok) return free;
    const body: SnapshotBody = { name, volumeName, sizeBytes, createdMs: nowMs(), ...(mode && { mode }) };
    return clone(ownership, id, body, source.value);
  };
  const filler = createFiller(storage, {
    store,
    homes,
    sourceOf: ({ volumeName }) => ({ volume: volumeName }),
    aboutOf: (snapshot) => aboutOf(snapshot, snapshot.id, snapshot.body),
    grow: () => Promise.resolve(ok(undefined)),
  });
  const ensure = async (ownership: Ownership, wish: SnapshotWish): Promise<Result<Owned<SnapshotBody>, PortError>> => {
    const admitted = store.admitEnsure(ownership);
    if (!admitted.ok) return admitted;
    const present = checkNameIsFree(store, 'snapshot', ownership, wish.name);
    if (!present.ok) return present;
    const of = present.value?.body.volumeName ?? wish.volumeName;
    if (of !== wish.volumeName) return err(refused('ALREADY_EXISTS', `snapshot ${wish.name} is of volume ${of}, not of ${wish.volumeName}`));
    const body = present.value ? ok(present.value.body) : await take(ownership, wish);
    if (!body.ok) return body;
    // A node may have been given the volume meanwhile.
    const still = present.value ? ok(undefined) : checkAtRest(storage, ownership.tenant, { volume: wish.volumeName });
    if (!still.ok) return still;
    const id = idOf('snap', ownership);
    store.put(ownership, id, body.value);
    return ok({ ...ownership, scope: '', id, body: body.value });
  };
  const remove = (ownership: Ownership): Result<readonly string[], PortError> => {
    const admitted = store.admitRemove(ownership);
    if (!admitted.ok) return admitted;
    const name = store.find(ownership.tenant, ownership.owner)?.body.name;
    const taken = name === undefined ? [] : copiesOf(storage, ownership.tenant, { snapshot: name });
    if (taken.length > 0) return err(refused('IN_USE', `snapshot ${name} is being copied to ${taken.join(', ')}: remove it when that is done`));
    const id = idOf('snap', ownership);
    copies.cancel(id);
    const names = homes.takeAway(id);
    store.remove(ownership);
    return ok(names);
  };
  return {
    ensure: (ownership, wish) =>
      disk.withRoom(async () => {
        if (!store.find(ownership.tenant, ownership.owner)) await prepareSource(storage, ownership.tenant, { volume: wish.volumeName });
        const done = await turns.take('', () => ensure(ownership, wish));
        if (!done.ok) return done;
        await volumes.written();
        await store.written();
        filler.settle(done.value.id);
        return done;
      }),
    remove: async (ownership) => {
      const done = await turns.take('', () => Promise.resolve(remove(ownership)));
      if (!done.ok) return done;
      await recordRemoval(storage, [store], done.value);
      return ok(undefined);
    },
    resume: filler.resume,
  };
}
