import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import type { Readable } from 'node:stream';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';

/** Source: apiserver MaxRequestBodyBytes. */
export const bodyMaxBytes = 3 * 1024 * 1024;

/** The whole body; 413 as soon as it is known to be too large, and the rest is not kept. */
export async function readBody(request: IncomingMessage | Http2ServerRequest): Promise<Result<Buffer, Status>> {
  if (Number(request.headers['content-length'] ?? 0) > bodyMaxBytes) return refused(request);
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  try {
    // Leaving the loop must not destroy the connection: the answer still goes over it.
    for await (const chunk of (request as Readable).iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length;
      if (sizeBytes > bodyMaxBytes) return refused(request);
      chunks.push(chunk);
    }
  } catch {
    return err(failure(400, 'BadRequest', 'the body of the request ended early'));
  }
  return ok(Buffer.concat(chunks));
}

/** What is still to come is read and dropped: a client that cannot write on would not see the answer. */
function refused(request: IncomingMessage | Http2ServerRequest): Result<Buffer, Status> {
  (request as Readable).resume();
  return err(tooLarge);
}

const tooLarge: Status = statusOf({ kind: 'too-large', message: `Request entity too large: limit is ${bodyMaxBytes}` });
