import type { ApiObject } from '../../domain/api-object.ts';
import type { CommandReply } from '../../domain/ports/command-message.ts';
import type { Reply } from '../rest/reply.ts';
import type { Status } from '../status.ts';
import { servedMetadata } from '../watch/served-json.ts';
import { coordinatesOf, type Coordinates } from './coordinates.ts';
import { jsonReply, statusReply } from './message.ts';

/** REST's reply to a write as a message in clear: a Status as it is, of an object its coordinates only; warnings are a header. */
export function writeReply(reply: Reply): CommandReply {
  const warnings = 'warnings' in reply ? (reply.warnings ?? []) : [];
  const outline = outlineOf(reply);
  const { headers, body } = isStatus(outline) ? statusReply(outline) : jsonReply(outline);
  return { headers: { ...headers, ...(warnings.length > 0 ? { 'K8shost-Warning': oneLine(warnings.join('; ')) } : {}) }, body };
}

/** What may be told of it in clear. */
export function outlineOf(reply: Reply): Status | Coordinates | object {
  switch (reply.kind) {
    case 'object':
      return coordinatesAt(reply.object, reply.sequence);
    case 'document':
      return isStatus(reply.document) ? reply.document : coordinatesOf(reply.document as ApiObject);
    case 'list':
      return {
        kind: `${reply.facts.kind}List`,
        apiVersion: reply.facts.apiVersion,
        metadata: reply.metadata,
        items: reply.rows.map(({ object, sequence }) => coordinatesAt(object, sequence)),
      };
    default:
      throw new Error(`a command is not answered with a ${reply.kind}`);
  }
}

const coordinatesAt = (object: ApiObject, sequence: number): Coordinates => coordinatesOf({ ...object, metadata: servedMetadata(object.metadata, sequence) });

/** The other document that a write is answered with is a Scale. */
const isStatus = (document: object): document is Status => (document as Partial<Status>).kind === 'Status';

/** A header is one line of visible ASCII. */
const oneLine = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 4096);
