import type { Status } from '../status.ts';
import { plainJson } from '../rest/negotiation.ts';
import { render } from '../rest/render.ts';
import type { Reply } from '../rest/reply.ts';
import type { CommandReply } from '../../domain/ports/command-message.ts';
import { errorHeaders } from './message.ts';

/** REST's reply as a message: the body is the same JSON; a failure's code and reason, and warnings, are headers. */
export function writeReply(reply: Reply, nowMs: number): CommandReply {
  if (reply.kind === 'watch' || reply.kind === 'not-modified') throw new Error(`a command is not answered with ${reply.kind}`);
  const { code, contentType, body } = render(reply, plainJson, 'Metadata', nowMs);
  const warnings = 'warnings' in reply ? (reply.warnings ?? []) : [];
  const headers = {
    'Content-Type': contentType,
    ...(warnings.length > 0 ? { 'K8shost-Warning': oneLine(warnings.join('; ')) } : {}),
    ...(code >= 400 ? errorHeaders(code, reasonOf(reply)) : {}),
  };
  return { headers, body };
}

const reasonOf = (reply: Reply): string => (reply.kind === 'document' ? ((reply.document as Partial<Status>).reason ?? '') : '');

/** A header is one line of visible ASCII. */
const oneLine = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 4096);
