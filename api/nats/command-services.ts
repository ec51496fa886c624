// What NATS clients may request: a command, a durable command, what became of one, a watch. All of them: who is it →
// is it their project → may they → do it. A project that is not the identity's own is answered as one that has nothing (K10).
import { factsFor } from '../rest/tenant-facts.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import { randomBytes } from 'node:crypto';
import { InvariantViolation } from '../../domain/assert.ts';
import type { Command } from '../../domain/command.ts';
import { outcomeRef } from '../../domain/outcome.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import { sameTenant, tenantKey } from '../../domain/ref.ts';
import { err, type Result } from '../../domain/result.ts';
import { outcomeSubject, parseApplySubject, parseOutcomeSubject } from '../../schemas/subjects.ts';
import type { AskedApi } from '../asked/asked.ts';
import type { Authenticate } from '../authn/authenticator.ts';
import { authorize } from '../authn/authorize.ts';
import type { RestDeps } from '../rest/deps.ts';
import { Slots } from '../slots.ts';
import { failure, statusOf, type Status } from '../status.ts';
import { attributesOf, isRead, parseCommandAddress, servedResource, type CommandAddress } from './command-address.ts';
import type { CommandQueue, Execution } from '../../domain/ports/command-queue.ts';
import { applyList } from './apply-list.ts';
import { executor } from './execute-stored.ts';
import type { CommandMessage, CommandReply, CommandService } from '../../domain/ports/command-message.ts';
import { jsonReply, statusReply } from './message.ts';
import { outcomeReply } from './outcome-reply.ts';
import { parseCommand, type ParsedCommand } from './parse-command.ts';
import { encodeStoredCommand } from './stored-command.ts';
import { replyKeyHeader, statusTold, tellerOf, type Teller } from './teller.ts';
import { createWatches, type Watches } from './watches.ts';
import { writeReply } from './write-reply.ts';
import { performWrite } from './write.ts';

export interface CommandServicesOptions {
  /** The API that commands share with REST: facts, stores, writer, clock, ids. */
  readonly rest: RestDeps;
  readonly authenticate: Authenticate;
  /** Without one no command is sealed: only where Secrets are never kept. */
  readonly sealer?: Sealer;
  readonly queue: CommandQueue;
  /** An unexpected error in serving a message, whose sender got a 500 for it. */
  report(error: unknown): void;
}

export interface CommandServices {
  /** `k8s.cmd.…` */
  command(message: CommandMessage): Promise<CommandReply>;
  /** `k8s.enqueue.…` */
  enqueue(message: CommandMessage): Promise<CommandReply>;
  /** `k8s.outcome.…` */
  outcome(message: CommandMessage): Promise<CommandReply>;
  /** `k8s.watch.…` and, for this process, `k8s.renew.…` */
  readonly watches: Watches & { readonly process: string };
  /** What a message beyond the limit is answered. */
  busy(): CommandReply;
  /** Does a stored command. Commands are submitted in the order of these calls. */
  execute(stored: Uint8Array): Promise<Execution>;
}

type Served = (message: CommandMessage, identity: Identity, tell: Teller) => Promise<CommandReply>;

/** Requests of one project under way at once. */
const underWayOfProjectMax = 64;

export function createCommandServices(options: CommandServicesOptions): CommandServices {
  const { rest, authenticate, report } = options;
  const api: AskedApi = { rest };
  const guarded =
    <Answer extends CommandReply | undefined>(serve: (message: CommandMessage, tell: Teller) => Promise<Answer>) =>
    async (message: CommandMessage): Promise<Answer | CommandReply> => {
      const tell = tellerOf(message, () => rest.clock.nowMs());
      if (!tell.ok) return statusReply(tell.error);
      try {
        return await serve(message, tell.value);
      } catch (error) {
        if (error instanceof InvariantViolation) throw error;
        report(error);
        return statusTold(tell.value, failure(500, 'InternalError', 'Internal error occurred'));
      }
    };
  const ofProject = new Slots(underWayOfProjectMax);
  /** Who is it, and has its project room: one whose own webhooks are slow takes nothing from the others. */
  const known = (serve: Served, refuse: (tell: Teller, status: Status) => CommandReply): CommandService =>
    guarded(async (message, tell) => {
      const identity = await authenticate(message.header('Authorization'));
      if (!identity.ok) return refuse(tell, statusOf(identity.error));
      const done = ofProject.take(tenantKey(identity.value.tenant));
      if (done === undefined) return refuse(tell, busy);
      try {
        return await serve(message, identity.value, tell);
      } finally {
        done();
      }
    });
  const inClear = (_tell: Teller, status: Status): CommandReply => statusReply(status);
  const process = newWatchId();
  const watches = createWatches({ api, authenticate, process, newId: newWatchId });
  return {
    command: known(
      (message, identity, tell) =>
        parseApplySubject(message.subject) === undefined ? command(options, api, message, identity, tell) : apply(api, message, identity, tell),
      statusTold,
    ),
    enqueue: known((message, identity) => enqueue(options, api, message, identity), inClear),
    outcome: known((message, identity) => askOutcome(options, message, identity), inClear),
    busy: () => statusReply(busy),
    watches: {
      ...watches,
      process,
      watch: async (message, outlet) => {
        const refusal = await guarded(async () => (await watches.watch(message, outlet), undefined))(message);
        if (refusal !== undefined) outlet.send(refusal);
      },
      renew: guarded((message) => watches.renew(message)),
    },
    execute: executor(api, options.sealer),
  };
}

const busy = statusOf({ kind: 'too-many-requests', message: 'too many commands are under way, please try again later', retryAfterSeconds: 1 });

async function command({ rest }: CommandServicesOptions, api: AskedApi, message: CommandMessage, identity: Identity, tell: Teller): Promise<CommandReply> {
  const admitted = await admit(rest, message, identity);
  if (!admitted.ok) return statusTold(tell, admitted.error);
  const parsed = admitted.value;
  if (isRead(parsed.verb) && !tell.isSealed) return statusTold(tell, readInClear);
  const id = parsed.id ?? rest.ids.eventId();
  return tell.reply(await performWrite({ command: parsed, identity, id }, api, rest.submit));
}

async function apply(api: AskedApi, message: CommandMessage, identity: Identity, tell: Teller): Promise<CommandReply> {
  const tenant = parseApplySubject(message.subject);
  if (tenant === undefined || !sameTenant(tenant, identity.tenant)) return statusTold(tell, statusOf({ kind: 'unknown-resource', message: '' }));
  const applied = await applyList(api, identity, message);
  return applied.ok ? tell.applied(applied.value) : statusTold(tell, applied.error);
}

const readInClear = failure(400, 'BadRequest', `what is in an object is told to a key alone: send an X25519 public key in ${replyKeyHeader}`);

async function admit(rest: RestDeps, message: CommandMessage, identity: Identity): Promise<Result<ParsedCommand, Status>> {
  const address = parseCommandAddress(message.subject);
  if (address === undefined) return err(failure(400, 'BadRequest', 'a command goes to k8s.cmd.{org}.{project}.{verb}.{resource}.{namespace}.{name}'));
  if (!sameTenant(address.ref, identity.tenant)) return err(foreign(address));
  const refused = authorize(identity, attributesOf(address)) ?? unserved(factsFor(rest, identity.tenant), address);
  return refused === undefined ? parseCommand(address, message) : err(refused);
}

function unserved(facts: SchemaFacts, address: CommandAddress): Status | undefined {
  const served = servedResource(facts, address);
  return served.ok ? undefined : served.error;
}

/** Word for word the same whether there is such a project or not. */
const foreign = ({ ref: { resource, name } }: CommandAddress): Status => statusOf({ kind: 'not-found', resource, name });

/** Acknowledged when it is stored; what is wrong with it in itself is said at once. */
async function enqueue({ rest, sealer, queue }: CommandServicesOptions, api: AskedApi, message: CommandMessage, identity: Identity): Promise<CommandReply> {
  const admitted = await admit(rest, message, identity);
  if (!admitted.ok) return statusReply(admitted.error);
  const command = admitted.value;
  const { id } = command;
  if (id === undefined) return statusReply(failure(400, 'BadRequest', 'a durable command needs an id: set the header Nats-Msg-Id'));
  let wish: Command | undefined;
  const reply = await performWrite({ command, identity, id }, api, (planned) => {
    wish = planned;
    return Promise.resolve(err({ kind: 'not-implemented', message: 'stored, not done yet' }));
  });
  if (wish === undefined) return writeReply(reply);
  if (wish.dryRun) return statusReply(failure(400, 'BadRequest', 'a dry run has no outcome to ask for: send it with k8s.cmd'));
  const address = { ...identity.tenant, commandId: id };
  const stored = await queue.store(address, encodeStoredCommand({ command: { ...command, id }, identity }, rest.clock.nowMs(), sealer));
  if (!stored.ok) return statusReply(notStored(id, stored.error));
  return jsonReply({ kind: 'Accepted', apiVersion: 'k8shost.dev/v1', commandId: id, outcome: outcomeSubject(address) });
}

function notStored(commandId: string, error: PortError): Status {
  if (error.kind === 'ambiguous')
    return statusOf({ kind: 'timeout', message: 'it is not known whether the command was stored: send it again with the same id', commandId });
  return statusOf({ kind: 'unavailable', message: `the command cannot be stored: ${error.message}`, retryAfterSeconds: 1 });
}

async function askOutcome({ rest, queue }: CommandServicesOptions, message: CommandMessage, identity: Identity): Promise<CommandReply> {
  const address = parseOutcomeSubject(message.subject);
  if (address === undefined) return statusReply(failure(400, 'BadRequest', 'an outcome is asked for at k8s.outcome.{org}.{project}.{commandId}'));
  if (!sameTenant(address, identity.tenant)) return statusReply(statusOf({ kind: 'not-found', resource: 'outcomes.k8shost.dev', name: address.commandId }));
  const refused = authorize(identity, { verb: 'get', resource: 'outcomes.k8shost.dev', subresource: '', namespace: '', name: address.commandId });
  if (refused !== undefined) return statusReply(refused);
  // In this order: a command leaves the queue only after its outcome is in the log, so one of the two always knows it.
  const waits = await queue.waits(address);
  const store = rest.storeOf(outcomeRef(address, address.commandId).resource);
  const fresh = await store.waitForFresh();
  if (!fresh.ok) return statusReply(statusOf(fresh.error));
  return outcomeReply(store.objects, address, waits);
}

/** Nobody guesses it: who knows it was told. */
const newWatchId = (): string => randomBytes(18).toString('base64url');
