// The JetStream calls of the command queue, as raw requests on the engine's own connection.
import type { MsgHdrs, NatsConnection } from '@nats-io/transport-node';

/** The engine's own connection, with word of when it is lost. */
export interface EngineLink {
  readonly connection: NatsConnection;
  /** Returns how to stop listening. */
  onLost(listener: () => void): () => void;
}

/** What a request over NATS brought: the JSON of the answer, or nobody's answer. */
type JetStreamAnswer<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'failure'; readonly errorCode: number; readonly message: string }
  | { readonly kind: 'silent' };

const requestTimeoutMs = 2_000;

/** One attempt. */
export async function ask<T>(connection: NatsConnection, subject: string, payload: Uint8Array | string, headers?: MsgHdrs): Promise<JetStreamAnswer<T>> {
  try {
    const message = await connection.request(subject, payload, { timeout: requestTimeoutMs, ...(headers && { headers }) });
    const { error, ...value } = message.json<{ error?: { code: number; err_code?: number; description?: string } }>();
    if (error === undefined) return { kind: 'answer', value: value as T };
    return { kind: 'failure', errorCode: error.err_code ?? 0, message: error.description ?? `code ${error.code}` };
  } catch {
    return { kind: 'silent' };
  }
}
