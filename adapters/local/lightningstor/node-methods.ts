/** The nodes of AttachmentService: a volume is attached to none that did not tell of itself. */
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/lightningstor.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { ownershipMessage, parseOwnership, parseTenant, type Ownership } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import type { Owned } from '../owned-store.ts';
import { checkNameIsFree, getNamed, parseName } from './names.ts';
import type { NodeBody } from './node.ts';
import { recorded, recordRemoval } from './records.ts';
import type { Storage } from './storage.ts';
import { idOf } from './volume.ts';

type NodeMessage = plasmacloud.lightningstor.v1.Node.$Properties;

const message = (node: Owned<NodeBody>): NodeMessage => ({ ownership: ownershipMessage(node), id: node.id, ...node.body });

export function nodeMethods(storage: Storage): Implementation[] {
  const { nodes, attachments, disk, machine } = storage;
  const volumesOn = ({ tenant, body }: Owned<NodeBody>): readonly string[] =>
    attachments.list(tenant).flatMap((one) => (one.body.nodeName === body.name ? [one.body.volumeName] : []));
  const ensure = (ownership: Ownership, body: NodeBody): Result<Owned<NodeBody>, PortError> => {
    const admitted = nodes.admitEnsure(ownership);
    if (!admitted.ok) return admitted;
    const present = checkNameIsFree(nodes, 'node', ownership, body.name);
    if (!present.ok) return present;
    const moves = present.value !== undefined && (present.value.body.machine === machine) !== (body.machine === machine);
    const attached = moves && present.value ? volumesOn(present.value) : [];
    if (attached.length > 0)
      return err(
        refused('IN_USE', `node ${body.name} is on another machine now, and reaches ${attached.join(', ')} as from the one before: detach them first`),
      );
    const id = idOf('node', ownership);
    nodes.put(ownership, id, body);
    return ok({ ...ownership, scope: '', id, body });
  };
  const remove = (ownership: Ownership): Result<undefined, PortError> => {
    const admitted = nodes.admitRemove(ownership);
    if (!admitted.ok) return admitted;
    const present = nodes.find(ownership.tenant, ownership.owner);
    const attached = present ? volumesOn(present) : [];
    if (attached.length > 0) return err(refused('IN_USE', `node ${present?.body.name} has ${attached.join(', ')} attached: detach them first`));
    nodes.remove(ownership);
    return ok(undefined);
  };
  return [
    implement(lightningStorMethods.ensureNode, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const name = parseName('name', request.name);
      if (!name.ok) return name;
      const { zone, maxVolumes, machine: said } = request;
      const done = await disk.withRoom(async () => {
        const made = ensure(ownership.value, { name: name.value, zone, maxVolumes, machine: said });
        if (made.ok) await nodes.written();
        return made;
      });
      return done.ok ? ok(message(done.value)) : done;
    }),
    implement(lightningStorMethods.getNode, async ({ tenant, name }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const found = getNamed(nodes, 'node', asker.value, name);
      await recorded(storage, nodes);
      return found.ok ? ok(message(found.value)) : found;
    }),
    implement(lightningStorMethods.removeNode, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const done = remove(ownership.value);
      if (!done.ok) return done;
      await recordRemoval(storage, [nodes]);
      return ok({});
    }),
  ];
}
