import type { Accepted } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { splitResource, statusOf, success } from '../status.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';

/** The reply to a write that answers with the object. `warnings` are those of decoding, before the writer's. */
export function acceptedReply({ facts, name }: ResourceRequest, code: 200 | 201, result: Result<Accepted, Rejection>, warnings: readonly string[] = []): Reply {
  if (!result.ok) return statusReply(statusOf(result.error));
  const { object, sequence } = result.value;
  if (object === undefined) return goneReply(facts.resource, name);
  return { kind: 'object', code, facts, object, sequence, warnings: [...warnings, ...result.value.warnings] };
}

/** The object is gone; its uid is not known when the write is a repeat of one that was done long ago. */
export function goneReply(resource: string, name: string, uid?: string, warnings: readonly string[] = []): Reply {
  const { kind, group } = splitResource(resource);
  const { code: _code, ...status } = success(200, { name, ...(group === '' ? {} : { group }), kind, ...(uid === undefined ? {} : { uid }) });
  return { kind: 'document', code: 200, document: status, warnings };
}
