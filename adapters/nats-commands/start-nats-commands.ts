// The NATS side of an API process: it answers the command services, and executes the durable commands.
import type { Clock } from '../../domain/ports/clock.ts';
import { renewalsOf, servedSubjects } from '../../schemas/subjects.ts';
import { consumeCommands, type ConsumerOptions } from './command-consumer.ts';
import type { EngineLink } from './jetstream.ts';
import type { CommandReply, CommandService, WatchService } from '../../domain/ports/command-message.ts';
import { serveRequests } from './serve-requests.ts';

export interface NatsCommandsOptions {
  readonly link: EngineLink;
  readonly services: {
    readonly command: CommandService;
    readonly enqueue: CommandService;
    readonly outcome: CommandService;
    readonly execute: ConsumerOptions['execute'];
    readonly watches: { readonly process: string; readonly watch: WatchService; readonly renew: CommandService; stop(): void };
    busy(): CommandReply;
  };
  readonly clock: Clock;
  report(error: unknown): void;
  /** Default 60,000. */
  readonly ackWaitMs?: number;
  /** Requests of all projects under way at once; more are answered 429. Default 1,024. */
  readonly underWayMax?: number;
  /** Durable commands under way at once. Default 64. */
  readonly executingMax?: number;
}

export interface NatsCommands {
  /** Takes nothing more, and waits at most `graceMs` (5 s) for what is under way. */
  stop(graceMs?: number): Promise<void>;
}

const stopGraceMs = 5_000;

/** Call it when the fold has booted. */
export async function startNatsCommands(options: NatsCommandsOptions): Promise<NatsCommands> {
  const { link, services, clock, report, ackWaitMs = 60_000, underWayMax = 1_024, executingMax = 64 } = options;
  const stopping = new AbortController();
  const abandoning = new AbortController();
  const server = await serveRequests(
    link.connection,
    [
      { subject: servedSubjects.command, service: services.command },
      { subject: servedSubjects.enqueue, service: services.enqueue },
      { subject: servedSubjects.outcome, service: services.outcome },
      { subject: servedSubjects.watch, follow: services.watches.watch },
      { subject: renewalsOf(services.watches.process), service: services.watches.renew },
    ],
    underWayMax,
    () => services.busy(),
  );
  const consumed = consumeCommands(
    { link, clock, execute: (stored) => services.execute(stored), report, ackWaitMs, executingMax, abandoned: abandoning.signal },
    stopping.signal,
  );
  return {
    async stop(graceMs = stopGraceMs) {
      stopping.abort();
      services.watches.stop();
      const giveUp = new AbortController();
      await Promise.race([Promise.all([server.stop(), consumed]), clock.sleep(graceMs, giveUp.signal)]);
      giveUp.abort();
      abandoning.abort();
    },
  };
}
