import { nestingMax } from '../../domain/nesting.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { nestingOf } from '../nesting.ts';
import { decodeBody } from '../rest/decode-body.ts';
import { failure } from '../status.ts';
import type { Status } from '../status.ts';
import type { CommandVerb } from './command-address.ts';

export interface JsonBody {
  readonly contentType: string;
  readonly body: Buffer;
}

/**
 * The body as JSON text, so that it is stored and read in one form. JSON stays as it came; a patch is JSON in any case, and its media
 * type is judged where it is applied.
 */
export async function jsonBody(verb: CommandVerb, contentType: string, body: Buffer): Promise<Result<JsonBody, Status>> {
  if (verb === 'patch' || contentType === '' || contentType === 'application/json' || body.length === 0) {
    if (nestingOf(body) > nestingMax) return err(failure(400, 'BadRequest', `the body is nested deeper than ${nestingMax} levels`));
    return ok({ contentType: verb === 'patch' ? contentType : 'application/json', body });
  }
  const decoded = await decodeBody(contentType, body);
  return decoded.ok ? ok({ contentType: 'application/json', body: Buffer.from(JSON.stringify(decoded.value.json) ?? 'null') }) : decoded;
}
