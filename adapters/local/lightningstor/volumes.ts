// What volumes become and cease to be. The content is there before the volume is recorded, and gone before the removal is: what a crash
// leaves in between is put right at the start, and removed content never comes back. One that is copied is recorded first, as not ready.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import type { Ownership } from '../../grpc/ownership.ts';
import { isDiskFull } from '../is-disk-full.ts';
import type { Owned } from '../owned-store.ts';
import { checkChange, chooseZone } from './check-change.ts';
import { createFiller } from './filler.ts';
import { checkNameIsFree } from './names.ts';
import { recorded, recordRemoval } from './records.ts';
import { checkAtRest, findSource, prepareSource, type Source } from './sources.ts';
import { attachmentsOf, copiesOf, wordsOf, type Storage } from './storage.ts';
import { idOf, type VolumeBody, type VolumeWish } from './volume.ts';
import { isThick } from './volume-backend.ts';

export interface Volumes {
  ensure(ownership: Ownership, wish: VolumeWish): Promise<Result<Owned<VolumeBody>, PortError>>;
  remove(ownership: Ownership): Promise<Result<undefined, PortError>>;
  /** Fills what an earlier process had not finished. */
  resume(): void;
  /** What is wrong with it; '': nothing. */
  troubleOf(volume: Owned<VolumeBody>): string;
}

export function createVolumes(storage: Storage): Volumes {
  const { volumes: store, volumeHomes: homes, attachments, copies, backend, zones, disk, turns } = storage;
  const aboutOf = ({ tenant, owner }: Ownership, id: string, body: VolumeBody) => ({ id, tenant, owner, ...body, sizeEnforced: backend.sizeEnforced });

  /** The content, or `filling` where that takes its time. */
  const makeContent = async (ownership: Ownership, id: string, body: VolumeBody, source: Source | undefined): Promise<Result<VolumeBody, PortError>> => {
    const { sizeBytes, parameters } = body;
    const { cloneAtOnce } = backend;
    if (source && !cloneAtOnce) return ok({ ...body, filling: true });
    const whole: VolumeBody = source ? { ...body, lineage: source.lineage, sharedBytes: source.allocatedBytes } : body;
    const made = await homes.make(id, aboutOf(ownership, id, whole), async (path) => {
      if (!source || !cloneAtOnce) return backend.create(path, sizeBytes, isThick(parameters));
      const cloned = await cloneAtOnce(source.path, path);
      return cloned.ok ? backend.grow(path, sizeBytes, isThick(parameters)) : cloned;
    });
    return made.ok ? ok(whole) : made;
  };
  const sourceFor = ({ tenant }: Ownership, wish: VolumeWish): Result<Source | undefined, PortError> => {
    if (!wish.source) return ok(undefined);
    const source = findSource(storage, tenant, wish.source);
    if (!source.ok) return source;
    const { sizeBytes } = source.value;
    if (wish.sizeBytes < sizeBytes)
      return err(refused('OUT_OF_RANGE', `${wordsOf(wish.source)} has ${sizeBytes} bytes: a volume made of it has at least as many, not ${wish.sizeBytes}`));
    const mayCopy = checkAtRest(storage, tenant, wish.source);
    return mayCopy.ok ? source : mayCopy;
  };
  const make = async (ownership: Ownership, wish: VolumeWish): Promise<Result<VolumeBody, PortError>> => {
    const { zones: wanted, mustExist, ...rest } = wish;
    if (mustExist) return err(refused('NOT_FOUND', `there is no volume ${wish.name}: it was to be there`));
    const zone = chooseZone(zones, wanted);
    if (!zone.ok) return zone;
    const source = sourceFor(ownership, wish);
    if (!source.ok) return source;
    const fits = await disk.check(wish.sizeBytes, `volume ${wish.name}`);
    if (!fits.ok) return fits;
    const id = idOf('vol', ownership);
    const free = homes.checkFree(id);
    if (!free.ok) return free;
    const body: VolumeBody = { ...rest, ...(zone.value !== undefined && { zone: zone.value }), ...(backend.contentName === 'image' && { kept: 'image' }) };
    return makeContent(ownership, id, body, source.value);
  };
  const change = async (ownership: Ownership, { id, body }: Owned<VolumeBody>, wish: VolumeWish): Promise<Result<VolumeBody, PortError>> => {
    const { zones: _, mustExist: __, ...wanted } = wish;
    const may = checkChange(body, wish);
    if (!may.ok) return may;
    const next: VolumeBody = { ...body, ...wanted, accessModes: body.accessModes };
    const growth = wish.sizeBytes - body.sizeBytes;
    if (growth === 0 && isThick(wish.parameters) === isThick(body.parameters)) return ok(next);
    if (body.filling) return err(refused('NOT_READY', `volume ${wish.name} is still being filled: it grows when it is ready`));
    const taken = copiesOf(storage, ownership.tenant, { volume: wish.name });
    if (taken.length > 0) return err(refused('IN_USE', `volume ${wish.name} is being copied to ${taken.join(', ')}: it grows when that is done`));
    const fits = growth > 0 ? await disk.check(growth, `volume ${wish.name}, to grow,`) : ok(undefined);
    if (!fits.ok) return fits;
    if (!homes.has(id)) return err(refused('LOST', `volume ${wish.name} has lost its content: what is lost does not grow`));
    const grown = await backend.grow(homes.contentPath(id), wish.sizeBytes, isThick(wish.parameters));
    if (!grown.ok) return grown;
    homes.describe(id, aboutOf(ownership, id, next));
    return ok(next);
  };
  const filler = createFiller(storage, {
    store,
    homes,
    sourceOf: ({ source }) => source,
    aboutOf: (volume) => aboutOf(volume, volume.id, volume.body),
    grow: ({ sizeBytes, parameters }, path) => backend.grow(path, sizeBytes, isThick(parameters)),
  });
  const ensure = async (ownership: Ownership, wish: VolumeWish): Promise<Result<Owned<VolumeBody>, PortError>> => {
    const admitted = store.admitEnsure(ownership);
    if (!admitted.ok) return admitted;
    const present = checkNameIsFree(store, 'volume', ownership, wish.name);
    if (!present.ok) return present;
    const body = await (present.value ? change(ownership, present.value, wish) : make(ownership, wish));
    if (!body.ok) return body;
    // A node may have been given the source meanwhile.
    const still = wish.source && !present.value ? checkAtRest(storage, ownership.tenant, wish.source) : ok(undefined);
    if (!still.ok) return still;
    const id = idOf('vol', ownership);
    store.put(ownership, id, body.value);
    return ok({ ...ownership, scope: '', id, body: body.value });
  };
  const remove = (ownership: Ownership): Result<readonly string[], PortError> => {
    const admitted = store.admitRemove(ownership);
    if (!admitted.ok) return admitted;
    const { tenant, owner } = ownership;
    const name = store.find(tenant, owner)?.body.name;
    const nodes = name === undefined ? [] : attachmentsOf(storage, tenant, name).map(({ body }) => body.nodeName);
    if (nodes.length > 0) return err(refused('IN_USE', `volume ${name} is attached to ${nodes.join(', ')}: detach it first`));
    const taken = name === undefined ? [] : copiesOf(storage, tenant, { volume: name });
    if (taken.length > 0) return err(refused('IN_USE', `volume ${name} is being copied to ${taken.join(', ')}: remove it when that is done`));
    const id = idOf('vol', ownership);
    copies.cancel(id);
    const names = homes.takeAway(id);
    store.remove(ownership);
    return ok(names);
  };
  return {
    troubleOf: ({ id, body }) => copies.failureOf(id) || (body.filling || homes.has(id) ? '' : 'its content is not on the disk any more'),
    ensure: (ownership, wish) =>
      disk.withRoom(async () => {
        if (wish.source && !store.find(ownership.tenant, ownership.owner)) await prepareSource(storage, ownership.tenant, wish.source);
        const done = await turns.take('', () => ensure(ownership, wish));
        if (!done.ok) return done;
        await store.written();
        filler.settle(done.value.id);
        return done;
      }),
    remove: async (ownership) => {
      const done = await turns.take('', async () => {
        // Who was attached to it must not be found attached to the next of its name. On a disk that is full it is emptied first.
        await recorded(storage, attachments).catch(unlessDiskFull);
        return remove(ownership);
      });
      if (!done.ok) return done;
      await recordRemoval(storage, [attachments, store], done.value);
      return ok(undefined);
    },
    resume: filler.resume,
  };
}

const unlessDiskFull = (error: unknown): void => {
  if (!isDiskFull(error)) throw error;
};
