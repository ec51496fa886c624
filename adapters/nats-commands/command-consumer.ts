// Takes stored commands out of the queue: one durable pull consumer, shared by every API process. A command is acknowledged after it
// was executed; one whose process died in between comes again after the ack wait, to any of them.
//
// While nothing waits one request is open. Once a command came, as many more are asked for at once as there is room, twice as many
// each time, until nothing more waits. Commands are given to `execute` in the order of the stream.
import type { Msg } from '@nats-io/transport-node';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Execution } from '../../domain/ports/command-queue.ts';
import { ask, type EngineLink } from './jetstream.ts';
import { commandStream } from './command-queue.ts';

const commandConsumer = 'k8shost-commands';

export interface ConsumerOptions {
  readonly link: EngineLink;
  readonly clock: Clock;
  execute(stored: Uint8Array): Promise<Execution>;
  report(error: unknown): void;
  /** After this a command that is under way, and of which nothing is heard, is given to another process. It is told of three times in it. */
  readonly ackWaitMs: number;
  /** From then on nothing is told any more of what is under way: it goes to another process after the ack wait. */
  readonly abandoned: AbortSignal;
  /** In this process at once. */
  readonly executingMax: number;
}

const nanos = 1_000_000;
const idleWaitMs = 5_000;
const retryMs = 200;
/** A command that could not be done waits this long, doubled with every delivery, before it comes again. */
const firstDelayMs = 500;
const longestDelayMs = 60_000;
const pendingMax = 1_000;

/** Until the signal aborts; resolves when what was under way then is done. */
export async function consumeCommands(options: ConsumerOptions, signal: AbortSignal): Promise<void> {
  const { clock, executingMax } = options;
  const executing = new Set<Promise<void>>();
  const start = (message: Msg): void => {
    const execution: Promise<void> = execute(options, message).finally(() => executing.delete(execution));
    executing.add(execution);
  };
  let ready = false;
  while (!signal.aborted) {
    ready ||= await ensureConsumer(options);
    if (!ready) {
      await clock.sleep(retryMs, signal);
      continue;
    }
    const first = await waitForOne(options, signal);
    if (first === 'failed') {
      ready = false;
      await clock.sleep(retryMs, signal);
    }
    if (typeof first === 'string') continue;
    start(first);
    for (let asking = 2, more = true; more && !signal.aborted; asking = Math.min(executingMax, asking * 2)) {
      if (executing.size >= executingMax) await Promise.race(executing);
      const count = Math.min(asking, executingMax - executing.size);
      const pulled = await Promise.all(Array.from({ length: count }, () => pullAndStart(options, start)));
      more = pulled.every(Boolean);
    }
  }
  await Promise.all(executing);
}

async function pullAndStart(options: ConsumerOptions, start: (message: Msg) => void): Promise<boolean> {
  const message = await pull(options, { no_wait: true }, 2_000);
  if (typeof message !== 'string') start(message);
  return typeof message !== 'string';
}

/** Given up when the connection is lost or the signal aborts; what comes all the same goes back to the queue. */
function waitForOne(options: ConsumerOptions, signal: AbortSignal): Promise<Msg | 'none' | 'failed'> {
  return new Promise((resolve) => {
    let over = false;
    const giveUp = (): void => end('failed');
    const stopListening = options.link.onLost(giveUp);
    signal.addEventListener('abort', giveUp, { once: true });
    const end = (pulled: Msg | 'none' | 'failed'): void => {
      if (over && typeof pulled !== 'string') acknowledge(pulled, '-NAK');
      over = true;
      stopListening();
      signal.removeEventListener('abort', giveUp);
      resolve(pulled);
    };
    if (signal.aborted) giveUp();
    else void pull(options, { expires: idleWaitMs * nanos }, idleWaitMs + 2_000).then(end);
  });
}

/** One command; `none` when there is none (in time), `failed` when the consumer did not answer as one. */
async function pull({ link: { connection } }: ConsumerOptions, wish: object, timeoutMs: number): Promise<Msg | 'none' | 'failed'> {
  try {
    // A command comes under its own subject, which tells the client's shared inbox nothing: each request has an inbox of its own.
    const options = { timeout: timeoutMs, noMux: true };
    const message = await connection.request(`$JS.API.CONSUMER.MSG.NEXT.${commandStream}.${commandConsumer}`, JSON.stringify({ batch: 1, ...wish }), options);
    const status = message.headers?.code ?? 0;
    // No messages, or the request expired. Source: NATS ADR-13.
    if (message.data.length === 0 && status !== 0) return status === 404 || status === 408 ? 'none' : 'failed';
    return message;
  } catch {
    return 'failed';
  }
}

async function execute(options: ConsumerOptions, message: Msg): Promise<void> {
  const { execute: run, report } = options;
  const over = new AbortController();
  void tellOfWork(options, message, AbortSignal.any([over.signal, options.abandoned]));
  try {
    const execution = await run(message.data);
    if (execution.kind === 'impossible') report(new Error(`a stored command was dropped, it cannot be done: ${execution.because}`));
    acknowledge(message, execution.kind === 'done' ? '+ACK' : execution.kind === 'impossible' ? '+TERM' : later(message));
  } catch (error) {
    report(error);
    acknowledge(message, later(message));
  } finally {
    over.abort();
  }
}

/** However long it takes (webhooks that are asked may take minutes), no second process starts on it. Source: NATS ADR-15, `+WPI`. */
async function tellOfWork({ clock, ackWaitMs }: ConsumerOptions, message: Msg, over: AbortSignal): Promise<void> {
  for (;;) {
    await clock.sleep(ackWaitMs / 3, over);
    if (over.aborted) return;
    acknowledge(message, '+WPI');
  }
}

/** One that is lost, with the connection, makes the command come again: it is answered from its outcome then. */
function acknowledge(message: Msg, word: string): void {
  try {
    message.respond(word);
  } catch {
    // The connection is closed.
  }
}

const later = (message: Msg): string => `-NAK {"delay":${Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(10, deliveriesOf(message) - 1)) * nanos}}`;

/** `$JS.ACK.<stream>.<consumer>.<delivered>…`, in the newer form with a domain and an account before the stream. Source: NATS ADR-15. */
function deliveriesOf({ reply = '' }: Msg): number {
  const tokens = reply.split('.');
  return Math.max(1, Number(tokens[tokens.length === 9 ? 4 : 6]) || 1);
}

async function ensureConsumer({ link: { connection }, ackWaitMs }: ConsumerOptions): Promise<boolean> {
  const config = {
    durable_name: commandConsumer,
    deliver_policy: 'all',
    ack_policy: 'explicit',
    ack_wait: ackWaitMs * nanos,
    max_deliver: -1,
    max_ack_pending: pendingMax,
  };
  const made = await ask(connection, `$JS.API.CONSUMER.CREATE.${commandStream}.${commandConsumer}`, JSON.stringify({ stream_name: commandStream, config }));
  return made.kind === 'answer';
}
