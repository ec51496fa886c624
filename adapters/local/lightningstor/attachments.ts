// Which node reaches which volume. A node on the machine of the service reaches it as a file or folder there; others over the network, where
// what they read and write passes a process of ours: without that process they reach nothing, which is the fence.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import type { Ownership } from '../../grpc/ownership.ts';
import type { Owned } from '../owned-store.ts';
import type { AttachmentBody } from './attachment.ts';
import { checkLimit, checkShared, checkZone } from './check-attachment.ts';
import { findNamed, getNamed } from './names.ts';
import { newExportName } from './nbd/gateway.ts';
import { openWhere } from './open-where.ts';
import { recordRemoval } from './records.ts';
import { runProgram } from './run-program.ts';
import { attachmentsOf, copiesOf, turnOf, type Storage } from './storage.ts';
import { idOf, type VolumeBody } from './volume.ts';

export type AttachmentWish = Pick<AttachmentBody, 'volumeName' | 'nodeName' | 'readOnly'>;
type Done = Result<Owned<AttachmentBody>, PortError>;
/** A node on this machine, or on another. */
type Way = 'here' | 'network';

export interface Attachments {
  ensure(ownership: Ownership, wish: AttachmentWish): Promise<Done>;
  remove(ownership: Ownership): Promise<Result<undefined, PortError>>;
  /** Of the volume's content on this machine. */
  pathOf(attachment: Owned<AttachmentBody>): string;
  /** Offers what nodes on other machines have attached. Rejects with a sentence when it cannot listen. */
  resume(): Promise<void>;
}

export function createAttachments(storage: Storage): Attachments {
  const { attachments: store, nodes, volumes, volumeHomes, backend, disk, gateway, turns, machine } = storage;
  const pathOf = ({ tenant, body }: Owned<AttachmentBody>): string => volumeHomes.contentPath(findNamed(volumes, tenant, body.volumeName)?.id ?? '');

  const offer = async (attachment: Owned<AttachmentBody>): Promise<void> => {
    const { exportName, readOnly } = attachment.body;
    if (exportName !== undefined) await gateway.offer(exportName, { path: pathOf(attachment), readOnly });
  };
  const exportFor = async (wish: AttachmentWish): Promise<Result<AttachmentBody, PortError>> => {
    const why = backend.sizeEnforced ? await whyNoQemu() : 'a folder is not served over the network: start with --volumes images';
    if (why === undefined) return ok({ ...wish, exportName: newExportName() });
    return err(refused('UNSUPPORTED', `node ${wish.nodeName} is not on the machine of LightningSTOR, and ${why}`));
  };
  const check = ({ tenant }: Ownership, wish: AttachmentWish): Result<Way, PortError> => {
    const volume = getNamed(volumes, 'volume', tenant, wish.volumeName);
    if (!volume.ok) return volume;
    const node = getNamed(nodes, 'node', tenant, wish.nodeName);
    if (!node.ok) return node;
    const { body } = volume.value;
    const onNode = store.list(tenant).filter((one) => one.body.nodeName === wish.nodeName);
    const others = attachmentsOf(storage, tenant, wish.volumeName);
    for (const check of [
      checkReady(volume.value, wish),
      checkZone(body, node.value.body),
      checkShared(
        body,
        wish,
        others.map((one) => one.body),
      ),
      checkLimit(
        node.value.body,
        wish.volumeName,
        onNode.map((one) => one.body.volumeName),
      ),
    ])
      if (!check.ok) return check;
    return ok(node.value.body.machine === machine ? 'here' : 'network');
  };
  const checkReady = ({ id, tenant, body }: Owned<VolumeBody>, { readOnly }: AttachmentWish): Result<undefined, PortError> => {
    if (body.filling) return err(refused('NOT_READY', `volume ${body.name} is still being filled from its source`));
    if (!volumeHomes.has(id)) return err(refused('LOST', `volume ${body.name} has lost its content`));
    const taken = readOnly ? [] : copiesOf(storage, tenant, { volume: body.name });
    return taken.length === 0
      ? ok(undefined)
      : err(refused('IN_USE', `volume ${body.name} is being copied to ${taken.join(', ')}: it may be written when that is done`));
  };
  /** What this owner has. */
  const admit = (ownership: Ownership, wish: AttachmentWish): Result<AttachmentBody | undefined, PortError> => {
    const admitted = store.admitEnsure(ownership);
    if (!admitted.ok) return admitted;
    const present = store.find(ownership.tenant, ownership.owner)?.body;
    if (!present || isSame(present, wish)) return ok(present);
    return err(refused('ALREADY_EXISTS', `the attachment of this owner is ${wordsOf(present)}, not ${wordsOf(wish)}`));
  };
  /** `way` is what `check` said. What holds for other volumes and nodes may have changed while this waited, so that it is asked again, and then acted at once. */
  const attach = async (ownership: Ownership, wish: AttachmentWish, way: Way): Promise<Done> => {
    const body = way === 'here' ? ok<AttachmentBody>(wish) : await exportFor(wish);
    if (!body.ok) return body;
    // A start discards a volume that is not recorded: nobody may write into it before.
    await volumes.written();
    const id = idOf('att', ownership);
    const attachment = { ...ownership, scope: '', id, body: body.value };
    await offer(attachment);
    const admitted = admit(ownership, wish);
    const still = admitted.ok ? check(ownership, wish) : admitted;
    if (still.ok && still.value === way) {
      store.put(ownership, id, body.value);
      return ok(attachment);
    }
    if (body.value.exportName !== undefined) await gateway.takeBack(body.value.exportName);
    return still.ok ? err({ kind: 'unavailable', message: `node ${wish.nodeName} came to be on another machine meanwhile: ask again` }) : still;
  };
  const ensure = async (ownership: Ownership, wish: AttachmentWish): Promise<Done> => {
    const present = admit(ownership, wish);
    if (!present.ok) return present;
    if (!present.value) {
      const way = check(ownership, wish);
      return way.ok ? attach(ownership, wish, way.value) : way;
    }
    const id = idOf('att', ownership);
    store.put(ownership, id, present.value);
    return ok({ ...ownership, scope: '', id, body: present.value });
  };
  /** What is open on this machine cannot be taken away; nodes on it are not told apart, so the last of them is asked, and the last that may write. */
  const checkClosed = async (present: Owned<AttachmentBody>): Promise<Result<undefined, PortError>> => {
    const { tenant, body } = present;
    const others = attachmentsOf(storage, tenant, body.volumeName).filter(
      (one) => one.id !== present.id && one.body.exportName === undefined && (body.readOnly || !one.body.readOnly),
    );
    const volume = findNamed(volumes, tenant, body.volumeName);
    if (others.length > 0 || !volume || !volumeHomes.has(volume.id)) return ok(undefined);
    const open = await openWhere(backend.contentName, pathOf(present));
    if (!open.ok) return open;
    if (open.value.length === 0) return ok(undefined);
    return err(refused('IN_USE', `volume ${body.volumeName} is open on this machine (${open.value.join(', ')}): unmount it and detach its loop devices first`));
  };
  const remove = async (ownership: Ownership): Promise<Result<undefined, PortError>> => {
    const admitted = store.admitRemove(ownership);
    if (!admitted.ok) return admitted;
    const present = store.find(ownership.tenant, ownership.owner);
    const name = present?.body.exportName;
    const gone = present && name === undefined ? await checkClosed(present) : ok(undefined);
    if (!gone.ok) return gone;
    if (name !== undefined) await gateway.takeBack(name);
    store.remove(ownership);
    return ok(undefined);
  };
  const volumeOf = ({ tenant, owner }: Ownership): string => store.find(tenant, owner)?.body.volumeName ?? '';
  const removeInTurn = async (ownership: Ownership): Promise<Result<undefined, PortError>> => {
    const volumeName = volumeOf(ownership);
    const done = await turns.take(turnOf(ownership.tenant, volumeName), async () => (volumeOf(ownership) === volumeName ? remove(ownership) : undefined));
    // It was given one while this waited for its turn.
    return done ?? removeInTurn(ownership);
  };
  return {
    pathOf,
    resume: async () => {
      for (const attachment of store.list()) await offer(attachment);
    },
    ensure: (ownership, wish) =>
      disk.withRoom(async () => {
        const done = await turns.take(turnOf(ownership.tenant, wish.volumeName), () => ensure(ownership, wish));
        if (done.ok) await store.written();
        return done;
      }),
    remove: async (ownership) => {
      const done = await removeInTurn(ownership);
      if (done.ok) await recordRemoval(storage, [store]);
      return done;
    },
  };
}

/** Looked for anew each time, since it may be installed meanwhile. */
async function whyNoQemu(): Promise<string | undefined> {
  const said = await runProgram('qemu-nbd', ['--version'], { timeoutMs: 10_000 });
  return said.ok ? undefined : `${said.error.message}, which serves images over the network: install qemu-utils`;
}

const isSame = (one: AttachmentWish, other: AttachmentWish): boolean =>
  one.volumeName === other.volumeName && one.nodeName === other.nodeName && one.readOnly === other.readOnly;

const wordsOf = ({ volumeName, nodeName, readOnly }: AttachmentWish): string => `${volumeName} to ${nodeName}, ${readOnly ? 'to read' : 'to write'}`;
