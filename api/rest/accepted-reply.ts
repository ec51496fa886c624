import type { Accepted } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import { statusOf } from '../status.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';

/** The reply to a write that answers with the object. `warnings` are those of decoding, before the writer's. */
export function acceptedReply({ facts }: ResourceRequest, code: 200 | 201, result: Result<Accepted, Rejection>, warnings: readonly string[] = []): Reply {
  if (!result.ok) return statusReply(statusOf(result.error));
  const { object, sequence } = result.value;
  return { kind: 'object', code, facts, object, sequence, warnings: [...warnings, ...result.value.warnings] };
}
