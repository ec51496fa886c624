/** The attachments of AttachmentService, as they are on the wire. What is listed is answered once it is on disk: what is not, a start may find otherwise. */
import { ok } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/lightningstor.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { ownershipMessage, parseOwnership, parseTenant } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { listPage } from '../list-page.ts';
import type { Owned } from '../owned-store.ts';
import type { AttachmentBody } from './attachment.ts';
import type { Attachments } from './attachments.ts';
import { parseName } from './names.ts';
import { recorded } from './records.ts';
import { turnOf, type Storage } from './storage.ts';

type AttachmentMessage = plasmacloud.lightningstor.v1.Attachment.$Properties;

export function attachmentMethods(storage: Storage, attachments: Attachments): Implementation[] {
  const { attachments: store, backend, gateway, turns } = storage;
  const accessOf = (attachment: Owned<AttachmentBody>): Pick<AttachmentMessage, 'folder' | 'image' | 'nbd'> => {
    const { exportName } = attachment.body;
    if (exportName !== undefined) return { nbd: gateway.addressOf(exportName) };
    const path = attachments.pathOf(attachment);
    return backend.contentName === 'image' ? { image: path } : { folder: path };
  };
  const message = (attachment: Owned<AttachmentBody>): AttachmentMessage => {
    const { volumeName, nodeName, readOnly } = attachment.body;
    return { ownership: ownershipMessage(attachment), id: attachment.id, volumeName, nodeName, readOnly, ...accessOf(attachment) };
  };
  return [
    implement(lightningStorMethods.ensureAttachment, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const volumeName = parseName('volume_name', request.volumeName);
      if (!volumeName.ok) return volumeName;
      const nodeName = parseName('node_name', request.nodeName);
      if (!nodeName.ok) return nodeName;
      const { readOnly } = request;
      const done = await attachments.ensure(ownership.value, { volumeName: volumeName.value, nodeName: nodeName.value, readOnly });
      return done.ok ? ok(message(done.value)) : done;
    }),
    implement(lightningStorMethods.removeAttachment, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const removed = await attachments.remove(ownership.value);
      return removed.ok ? ok({}) : removed;
    }),
    implement(lightningStorMethods.listAttachments, async (request) => {
      const { volumeName, nodeName } = request;
      const isAsked = ({ body }: Owned<AttachmentBody>): boolean =>
        (volumeName === '' || body.volumeName === volumeName) && (nodeName === '' || body.nodeName === nodeName);
      const tenant = parseTenant(request.tenant);
      if (!tenant.ok) return tenant;
      const list = () => listPage(store, request, isAsked);
      // In turn: who opens a volume and then asks must not be answered that it is there while a removal that found it closed is under way.
      const listed = volumeName === '' ? list() : await turns.take(turnOf(tenant.value, volumeName), () => Promise.resolve(list()));
      await recorded(storage, store);
      return listed.ok ? ok({ attachments: listed.value.page.map(message), nextPageToken: listed.value.nextPageToken }) : listed;
    }),
  ];
}
