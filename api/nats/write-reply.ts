import type { ApiObject } from '../../domain/api-object.ts';
import type { CommandReply } from '../../domain/ports/command-message.ts';
import type { Reply } from '../rest/reply.ts';
import type { Status } from '../status.ts';
import { servedMetadata } from '../watch/served-json.ts';
import { coordinatesOf } from './coordinates.ts';
import { jsonReply, statusReply } from './message.ts';

/** REST's reply to a write as a message: a Status as it is, of an object its coordinates only; warnings are a header. */
export function writeReply(reply: Reply): CommandReply {
  const warnings = 'warnings' in reply ? (reply.warnings ?? []) : [];
  const { headers, body } = withoutContent(reply);
  return { headers: { ...headers, ...(warnings.length > 0 ? { 'K8shost-Warning': oneLine(warnings.join('; ')) } : {}) }, body };
}

function withoutContent(reply: Reply): CommandReply {
  switch (reply.kind) {
    case 'object':
      return jsonReply(coordinatesOf({ ...reply.object, metadata: servedMetadata(reply.object.metadata, reply.sequence) }));
    case 'document':
      return isStatus(reply.document) ? statusReply(reply.document) : jsonReply(coordinatesOf(reply.document as ApiObject));
    default:
      throw new Error(`a command is not answered with a ${reply.kind}`);
  }
}

/** The other document that a write is answered with is a Scale. */
const isStatus = (document: object): document is Status => (document as Partial<Status>).kind === 'Status';

/** A header is one line of visible ASCII. */
const oneLine = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 4096);
