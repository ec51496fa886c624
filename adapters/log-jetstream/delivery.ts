// What a stream holds, pushed to us by a consumer of our own: ephemeral, in memory, without acknowledgements, with flow control
// and a heartbeat every 500 ms. It is never repaired: silence, a gap in the consumer's numbering or a lost connection end it, and
// the reader makes another one under a new name where this one stopped. (The client's ordered consumer asks a dead server for its
// consumer's state, and can wait for ever.)
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { createInbox, type Msg } from '@nats-io/transport-node';
import type { Link } from './link.ts';
import { ask } from './stream-api.ts';

export interface Delivered {
  readonly sequence: number;
  readonly subject: string;
  readonly bytes: Uint8Array;
}

export type Start =
  | { readonly deliver_policy: 'by_start_sequence'; readonly opt_start_seq: number; readonly filter_subject?: string }
  | { readonly deliver_policy: 'last_per_subject'; readonly filter_subject: string };

/** `idle`: a heartbeat says that nothing is under way. `ended`: this delivery is over, make another. */
type Delivery = { next(signal: AbortSignal): Promise<readonly Delivered[] | 'idle' | 'ended'>; close(): void };

const nanos = 1_000_000;
const heartbeatMs = 500;
const silenceMs = 3 * heartbeatMs;
const createTimeoutMs = 2_000;

/** Undefined when nobody made the consumer in time. */
export async function openDelivery(link: Link, stream: string, start: Start): Promise<Delivery | undefined> {
  const name = `k8shost-${randomUUID()}`;
  const inbox = createInbox();
  const inbound = new Inbound((subject) => link.publish(subject, ''));
  const subscription = link.connection.subscribe(inbox, { callback: (error, message) => (error ? inbound.end() : inbound.receive(message)) });
  const stopListening = link.onLost(() => inbound.end());
  const close = (): void => {
    stopListening();
    subscription.unsubscribe();
    link.publish(`$JS.API.CONSUMER.DELETE.${stream}.${name}`, '');
  };
  const config = {
    name,
    ...start,
    deliver_subject: inbox,
    ack_policy: 'none',
    replay_policy: 'instant',
    flow_control: true,
    idle_heartbeat: heartbeatMs * nanos,
    inactive_threshold: 5_000 * nanos,
    mem_storage: true,
    num_replicas: 1,
  };
  const made = await ask(link, `CONSUMER.CREATE.${stream}.${name}`, { stream_name: stream, config, action: 'create' }, Date.now() + createTimeoutMs);
  if (made.ok) return { next: (signal) => inbound.next(signal), close };
  close();
  return undefined;
}

class Inbound {
  readonly #reply: (subject: string) => void;
  #queue: Delivered[] = [];
  #consumerSequence = 0;
  #ended = false;
  #idle = false;
  #heardAtMs = performance.now();
  /** Answered once the queue has been taken: until then the server holds back. */
  #flowControl: string[] = [];
  #wake: (() => void) | undefined;

  constructor(reply: (subject: string) => void) {
    this.#reply = reply;
  }

  receive(message: Msg): void {
    this.#heardAtMs = performance.now();
    if (message.data.length === 0 && message.headers?.code === 100) this.#status(message);
    else this.#event(message);
    if (this.#hasNews()) this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** What has come; waits when nothing has. After `ended` it stays ended. */
  async next(signal: AbortSignal): Promise<readonly Delivered[] | 'idle' | 'ended'> {
    this.#idle = false;
    while (!this.#hasNews() && !signal.aborted) await this.#wait(signal);
    if (this.#queue.length > 0) return this.#take();
    return this.#ended || signal.aborted ? 'ended' : 'idle';
  }

  #hasNews(): boolean {
    return this.#queue.length > 0 || this.#ended || this.#idle;
  }

  #take(): readonly Delivered[] {
    const taken = this.#queue;
    this.#queue = [];
    this.#answerFlowControl();
    return taken;
  }

  #answerFlowControl(): void {
    for (const subject of this.#flowControl.splice(0)) this.#reply(subject);
  }

  #event(message: Msg): void {
    const place = parsePlace(message.reply ?? '');
    if (place?.consumerSequence !== this.#consumerSequence + 1) return this.end();
    this.#consumerSequence += 1;
    if (!this.#ended) this.#queue.push({ sequence: place.sequence, subject: message.subject, bytes: message.data });
  }

  /** A flow-control request is answered when we are ready; a heartbeat names the last message sent, or repeats such a request. */
  #status(message: Msg): void {
    const stalled = message.headers?.get('Nats-Consumer-Stalled');
    const request = message.reply || stalled;
    if (request) this.#flowControl.push(request);
    if (this.#queue.length === 0) this.#answerFlowControl();
    const last = message.headers?.get('Nats-Last-Consumer');
    if (!last) return;
    this.#idle ||= !stalled;
    if (Number(last) !== this.#consumerSequence) this.#ended = true;
  }

  /** Until there is news, or nothing was heard for `silenceMs`. A process that was busy itself first looks into its sockets. */
  async #wait(signal: AbortSignal): Promise<void> {
    const quietMs = performance.now() - this.#heardAtMs;
    if (quietMs < silenceMs) return this.#woken(signal, silenceMs - quietMs);
    await setImmediate();
    await setImmediate();
    if (performance.now() - this.#heardAtMs >= silenceMs) this.end();
  }

  #woken(signal: AbortSignal, timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.#wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, timeoutMs);
      signal.addEventListener('abort', done, { once: true });
      this.#wake = done;
    });
  }
}

/**
 * `$JS.ACK.<stream>.<consumer>.<delivered>.<stream seq>.<consumer seq>.<time>.<pending>`; the newer form has a domain and an
 * account hash before the stream, and may have one token more at the end. Source: NATS ADR-15.
 */
function parsePlace(reply: string): { readonly sequence: number; readonly consumerSequence: number } | undefined {
  const tokens = reply.split('.');
  const at = tokens.length === 9 ? 5 : 7;
  const [sequence, consumerSequence] = [Number(tokens[at]), Number(tokens[at + 1])];
  return tokens[1] === 'ACK' && sequence > 0 && consumerSequence > 0 ? { sequence, consumerSequence } : undefined;
}
