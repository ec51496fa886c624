// What volumes become and cease to be. Calls take turns, whoever they are for: names, room and uses are looked at and acted upon without
// another between. The content is there before the volume is recorded, and gone before the removal is: what a crash leaves in between is put
// right at the start, and removed content never comes back.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import type { Ownership } from '../../grpc/ownership.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import type { Turns } from '../turns.ts';
import type { Disk } from './disk.ts';
import type { Homes } from './homes.ts';
import { checkNameIsFree } from './names.ts';
import type { Trash } from './trash.ts';
import { idOf, type VolumeBody, type VolumeSource, type VolumeWish } from './volume.ts';
import { isThick, type VolumeBackend } from './volume-backend.ts';

export interface Volumes {
  ensure(ownership: Ownership, wish: VolumeWish): Promise<Result<Owned<VolumeBody>, PortError>>;
  remove(ownership: Ownership): Promise<Result<undefined, PortError>>;
  /** What is wrong with it; '': nothing. */
  troubleOf(volume: Owned<VolumeBody>): string;
}

export interface VolumesContext {
  readonly store: OwnedStore<VolumeBody>;
  readonly homes: Homes;
  readonly trash: Trash;
  readonly backend: VolumeBackend;
  /** []: the service has none, and every node reaches every volume. */
  readonly zones: readonly string[];
  readonly disk: Disk;
  readonly turns: Turns;
}

export function createVolumes({ store, homes, trash, backend, zones, disk, turns }: VolumesContext): Volumes {
  const aboutOf = (ownership: Ownership, id: string, body: VolumeBody) => {
    const { tenant, owner } = ownership;
    return { id, tenant, owner, ...body, sizeEnforced: backend.sizeEnforced };
  };
  const make = async (ownership: Ownership, wish: VolumeWish): Promise<Result<VolumeBody, PortError>> => {
    const { zones: wanted, ...rest } = wish;
    const zone = chooseZone(zones, wanted);
    if (!zone.ok) return zone;
    if (wish.source) return err(refused('UNIMPLEMENTED', 'volumes begin with nothing here'));
    const fits = await disk.check(wish.sizeBytes, `volume ${wish.name}`);
    if (!fits.ok) return fits;
    const body: VolumeBody = { ...rest, ...(zone.value && { zone: zone.value }), ...(backend.contentName === 'image' && { kept: 'image' }) };
    const id = idOf('vol', ownership);
    const made = await homes.make(id, aboutOf(ownership, id, body), (path) => backend.create(path, wish.sizeBytes, isThick(wish.parameters)));
    return made.ok ? ok(body) : made;
  };
  const change = async (ownership: Ownership, { id, body }: Owned<VolumeBody>, wish: VolumeWish): Promise<Result<VolumeBody, PortError>> => {
    const { zones: _, ...wanted } = wish;
    const may = checkChange(body, wish);
    if (!may.ok) return may;
    const next: VolumeBody = { ...body, ...wanted };
    const grows = wish.sizeBytes > body.sizeBytes;
    const fits = grows ? await disk.check(wish.sizeBytes - body.sizeBytes, `volume ${wish.name}, to grow,`) : ok(undefined);
    if (!fits.ok) return fits;
    if (!homes.has(id)) return ok(body);
    if (grows || isThick(wish.parameters) !== isThick(body.parameters)) {
      const grown = await backend.grow(homes.contentPath(id), wish.sizeBytes, isThick(wish.parameters));
      if (!grown.ok) return grown;
      homes.describe(id, aboutOf(ownership, id, next));
    }
    return ok(next);
  };
  return {
    troubleOf: ({ id }) => (homes.has(id) ? '' : 'its content is not on the disk any more'),
    ensure: async (ownership, wish) => {
      const done = await turns.take('', async (): Promise<Result<Owned<VolumeBody>, PortError>> => {
        const admitted = store.admitEnsure(ownership);
        if (!admitted.ok) return admitted;
        const present = checkNameIsFree(store, 'volume', ownership, wish.name);
        if (!present.ok) return present;
        const body = await (present.value ? change(ownership, present.value, wish) : make(ownership, wish));
        if (!body.ok) return body;
        const id = idOf('vol', ownership);
        store.put(ownership, id, body.value);
        return ok({ ...ownership, scope: '', id, body: body.value });
      });
      if (!done.ok) return done;
      await store.written();
      homes.recorded(done.value.id);
      return done;
    },
    remove: async (ownership) => {
      const done = await turns.take('', (): Promise<Result<readonly string[], PortError>> => {
        const admitted = store.admitRemove(ownership);
        if (!admitted.ok) return Promise.resolve(admitted);
        const taken = homes.takeAway(idOf('vol', ownership));
        store.remove(ownership);
        return Promise.resolve(ok(taken));
      });
      if (!done.ok) return done;
      await store.written();
      for (const name of done.value) trash.deleteSoon(name);
      return ok(undefined);
    },
  };
}

/** The first that there is: all of them have the same room. Where there are none every volume is everywhere, whatever zone is asked for. */
export function chooseZone(zones: readonly string[], wanted: readonly string[]): Result<string | undefined, PortError> {
  if (zones.length === 0 || wanted.length === 0) return ok(zones[0]);
  const chosen = wanted.find((zone) => zones.includes(zone));
  return chosen === undefined ? err(refused('NO_ZONE', `LightningSTOR has no disks in ${wanted.join(', ')}: there are ${zones.join(', ')}`)) : ok(chosen);
}

export function checkChange(body: VolumeBody, wish: VolumeWish): Result<undefined, PortError> {
  const { name } = body;
  if (body.mode !== wish.mode) return exists(`volume ${name} has mode ${body.mode ?? 'FILESYSTEM'} and keeps it`);
  if (wordsOf(body.source) !== wordsOf(wish.source)) return exists(`volume ${name} was made of ${wordsOf(body.source)}, not of ${wordsOf(wish.source)}`);
  if (wish.sizeBytes < body.sizeBytes)
    return err(refused('OUT_OF_RANGE', `volume ${name} has ${body.sizeBytes} bytes and does not shrink to ${wish.sizeBytes}`));
  if (isThick(body.parameters) && !isThick(wish.parameters))
    return err(refused('INVALID_ARGUMENT', `volume ${name} has all of its space (provisioning thick) and does not give it back: a clone of it may be thin`));
  return ok(undefined);
}

const exists = (message: string): Result<never, PortError> => err(refused('ALREADY_EXISTS', message));

function wordsOf(source: VolumeSource | undefined): string {
  if (source === undefined) return 'nothing';
  return 'snapshot' in source ? `snapshot ${source.snapshot}` : `volume ${source.volume}`;
}
