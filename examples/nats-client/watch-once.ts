import { createInbox, type Msg, type MsgHdrs, type NatsConnection, type Subscription } from 'nats';
import { newReplyKey, opener, type ReplyKey } from './hpke.ts';
import { StatusError, type WatchEvent } from './kinds.ts';

/** It ended, and may be opened again from here; undefined: from the start, since the present state was not told to its end. */
export interface Interrupted {
  readonly resourceVersion: string | undefined;
}

interface Line {
  readonly type: 'OPENED' | 'CLOSED' | 'ERROR' | 'BOOKMARK' | 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: unknown;
}

/** The server says something at least every 15 s. */
const silenceMs = 40_000;
/** What came since the last renewal: the server sends no more than 4 MiB ahead. */
const renewBytes = 1024 * 1024;
/** What is not worth another try. */
const final: ReadonlySet<number> = new Set([400, 401, 403, 404, 410, 422]);

/** One watch, from its request to its end. */
export async function* watchOnce<T>(
  connection: NatsConnection,
  subject: string,
  headersOf: (key: ReplyKey) => MsgHdrs,
  from: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<WatchEvent<T>, Interrupted> {
  const key = newReplyKey();
  const inbox = createInbox();
  const subscription = connection.subscribe(inbox);
  const stop = (): void => subscription.unsubscribe();
  signal.addEventListener('abort', stop, { once: true });
  const renewal = new Renewal(connection, headersOf(key), subscription);
  connection.publish(subject, '', { reply: inbox, headers: headersOf(key) });
  let resourceVersion = from;
  let open: ReturnType<typeof opener> | undefined;
  let next = 0;
  try {
    for await (const message of subscription) {
      const sequence = message.headers?.get('K8shost-Sequence');
      if (sequence && Number(sequence) !== next) break;
      open ??= openerOf(message, key, subject);
      const lines = open(message.data, next).toString('utf8').split('\n').filter(Boolean);
      next += 1;
      renewal.heard(next, message.data.length);
      for (const line of lines.map((text) => JSON.parse(text) as Line)) {
        if (line.type === 'OPENED') renewal.begin(line.object as { readonly renew: string; readonly leaseSeconds: number });
        else if (line.type === 'ERROR') throw new StatusError(line.object as object);
        else if (line.type === 'CLOSED') {
          const status = line.object as { readonly code?: number };
          if (final.has(status.code ?? 0)) throw new StatusError(status);
          return { resourceVersion };
        } else {
          const { metadata } = line.object as { readonly metadata: { readonly resourceVersion: string } };
          // Objects of the present state come in no order: only its end says how far it is.
          if (line.type === 'BOOKMARK' || resourceVersion !== undefined) resourceVersion = metadata.resourceVersion;
          if (line.type !== 'BOOKMARK') yield { type: line.type, object: line.object as T };
        }
      }
    }
    return { resourceVersion };
  } finally {
    signal.removeEventListener('abort', stop);
    renewal.end();
    subscription.unsubscribe();
  }
}

function openerOf(message: Msg, key: ReplyKey, subject: string): ReturnType<typeof opener> {
  const sealed = message.headers?.get('K8shost-Sealed');
  if (sealed) return opener(key, sealed, subject);
  if (message.headers?.code === 503) throw new StatusError({ code: 503, reason: 'ServiceUnavailable', message: 'no API process answers' });
  throw new StatusError(message.data.length > 0 ? message.json() : {});
}

/** Tells the server that the watch is wanted, and how far it was read; ends it here when the server does not answer any more. */
class Renewal {
  readonly #connection: NatsConnection;
  readonly #headers: MsgHdrs;
  readonly #subscription: Subscription;
  #subject = '';
  #next = 0;
  #bytes = 0;
  #heardMs = Date.now();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(connection: NatsConnection, headers: MsgHdrs, subscription: Subscription) {
    this.#connection = connection;
    this.#headers = headers;
    this.#subscription = subscription;
    this.#timer = setInterval(() => this.#lookAround(), silenceMs / 4);
  }

  begin({ renew, leaseSeconds }: { readonly renew: string; readonly leaseSeconds: number }): void {
    this.#subject = renew;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#lookAround(), Math.min(silenceMs / 4, (leaseSeconds * 1000) / 4));
  }

  heard(next: number, bytes: number): void {
    this.#next = next;
    this.#bytes += bytes;
    this.#heardMs = Date.now();
    if (this.#bytes >= renewBytes) this.#renew();
  }

  end(): void {
    clearInterval(this.#timer);
    if (this.#subject !== '' && !this.#connection.isClosed())
      this.#connection.publish(this.#subject, JSON.stringify({ close: true }), { headers: this.#headers });
  }

  #lookAround(): void {
    if (Date.now() - this.#heardMs > silenceMs) this.#subscription.unsubscribe();
    else this.#renew();
  }

  #renew(): void {
    this.#bytes = 0;
    if (this.#subject === '') return;
    const request = this.#connection.request(this.#subject, JSON.stringify({ seen: this.#next }), { timeout: 5_000, headers: this.#headers });
    request.then(
      (reply) => (reply.headers?.get('Nats-Service-Error-Code') === '404' ? this.#subscription.unsubscribe() : undefined),
      // The process is gone, or it did not answer this time: then silence ends the watch.
      (error: { readonly code?: string }) => (error.code === '503' ? this.#subscription.unsubscribe() : undefined),
    );
  }
}
