// A connection as the log uses it: requests that are abandoned the moment the connection is lost (the client would let them time
// out), and a word on whether the server may have heard them.
import { connect, type ConnectionOptions, type Msg, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import { isAtLeast, oldestServer } from '../../domain/nats-version.ts';
import { err, ok, type Result } from '../../domain/result.ts';

export type Answer =
  | { readonly kind: 'answer'; readonly message: Msg }
  /** It was sent, and nothing came back: it may have been done, or still be. */
  | { readonly kind: 'silent' }
  /** There was no connection, or nobody served the subject: nothing was done. */
  | { readonly kind: 'unheard' };

export interface Link {
  readonly connection: NatsConnection;
  /** False while the connection is lost. */
  isUp(): boolean;
  request(subject: string, payload: Uint8Array | string, timeoutMs: number, headers?: MsgHdrs): Promise<Answer>;
  /** Without an answer; dropped while the connection is lost. */
  publish(subject: string, payload: Uint8Array | string, headers?: MsgHdrs): void;
  /** Called whenever the connection was lost. Returns how to stop it. */
  onLost(listener: () => void): () => void;
  close(): Promise<void>;
}

interface LinkOptions {
  readonly servers: string | readonly string[];
  readonly user?: string;
  readonly password?: string;
  /** How the server's connection list calls this process. */
  readonly name: string;
}

/** Connects, for ever again when the connection is lost. Fails when no server answers now, or one is too old. */
export async function connectLink(options: LinkOptions): Promise<Result<Link, string>> {
  const { servers, user, password, name } = options;
  const settings: ConnectionOptions = {
    servers: typeof servers === 'string' ? servers : [...servers],
    name,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { pass: password }),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 100,
    reconnectJitter: 100,
    // Else every request pays for a stack trace that only a failure would show.
    noAsyncTraces: true,
    // A frozen server keeps its sockets: it is noticed after 9 s without a pong, about as long as an election takes, and given up
    // again after 2 s when it is the first to be tried anew.
    timeout: 2_000,
    pingInterval: 3_000,
    maxPingOut: 2,
  };
  try {
    const connection = await connect(settings);
    const version = connection.info?.version ?? '';
    if (isAtLeast(version, oldestServer)) return ok(linkOver(connection));
    await connection.close();
    return err(`the NATS server is ${version}; k8shost needs ${oldestServer} or newer, older ones ignore the headers that guard concurrent writes`);
  } catch (error) {
    return err(`no connection to NATS at ${[servers].flat().join(', ')}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function linkOver(connection: NatsConnection): Link {
  let connected = true;
  const listeners = new Set<() => void>();
  const abandon = new Set<() => void>();
  void (async () => {
    for await (const { type } of connection.status()) {
      if (type === 'reconnect') connected = true;
      if (type !== 'disconnect' && type !== 'staleConnection' && type !== 'close') continue;
      connected = false;
      for (const listener of [...listeners, ...abandon]) listener();
      abandon.clear();
    }
  })();
  const isUp = (): boolean => connected && !connection.isClosed();
  return {
    connection,
    isUp,
    async request(subject, payload, timeoutMs, headers) {
      if (!isUp()) return { kind: 'unheard' };
      const lost = Promise.withResolvers<Answer>();
      const giveUp = (): void => lost.resolve({ kind: 'silent' });
      abandon.add(giveUp);
      try {
        return await Promise.race([lost.promise, answered(connection, subject, payload, timeoutMs, headers)]);
      } finally {
        abandon.delete(giveUp);
      }
    },
    publish(subject, payload, headers) {
      if (isUp()) connection.publish(subject, payload, headers ? { headers } : {});
    },
    onLost(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => connection.close(),
  };
}

async function answered(connection: NatsConnection, subject: string, payload: Uint8Array | string, timeoutMs: number, headers?: MsgHdrs): Promise<Answer> {
  try {
    const message = await connection.request(subject, payload, { timeout: Math.max(1, timeoutMs), ...(headers && { headers }) });
    return { kind: 'answer', message };
  } catch (error) {
    return { kind: isUnheard(error) ? 'unheard' : 'silent' };
  }
}

const isUnheard = (error: unknown): boolean =>
  error instanceof Error && ((error as { isNoResponders?: () => boolean }).isNoResponders?.() === true || error.name === 'ClosedConnectionError');
