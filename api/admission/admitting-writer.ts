// The writer, for projects that have webhooks: each command is admitted first (admit-command.ts). In a project without any it costs two
// looks into the fold.
//
// A command is bound to the state that its webhooks judged. When somebody else was faster the writer refuses it, and the webhooks are asked
// again. They are asked on a fold that shows every acknowledged write: a refusal is final, and nobody is asked in vain. Where its sender chose
// the command's id the writer is given the refusal too, to record it.

import type { Command, Transaction } from '../../domain/command.ts';
import { factsOf } from '../../domain/custom/tenant-facts.ts';
import type { Objects } from '../../domain/objects.ts';
import { outcomeRef } from '../../domain/outcome.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Accepted, Refusal, Writer } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import { storeOf } from '../../domain/stores.ts';
import { passingOf, toBeTriedAgain } from '../../domain/tried-again.ts';
import type { Freshen } from '../freshness.ts';
import { Overlay } from '../write/overlay.ts';
import { admitCommand, type AdmittedCommand } from './admit-command.ts';
import type { CallPorts } from './call-webhook.ts';
import { hasWebhooks } from './configured-webhooks.ts';

interface AdmissionPorts extends CallPorts {
  readonly objects: Objects;
  readonly freshen: Freshen;
  readonly facts: SchemaFacts;
  readonly clock: Clock;
}

/** No try is begun after this. */
const deadlineMs = 30_000;

export function withWebhooks(writer: Writer, ports: AdmissionPorts): Writer {
  return {
    async submit(command) {
      if (!needsWebhooks(ports.objects, command)) return await writer.submit(command);
      const done = await repeated([command], ports, async ([bound]) => {
        const answer = await writer.submit(bound);
        return answer.ok ? ok([answer.value] as const) : err({ rejection: answer.error, index: undefined });
      });
      return done.ok ? ok(done.value[0]) : err(done.error.rejection);
    },
    async transact(transaction) {
      if (!transaction.some((command) => needsWebhooks(ports.objects, command))) return await writer.transact(transaction);
      return await repeated(transaction, ports, (bound) => writer.transact(bound));
    },
  };
}

/** A repeated command id is answered from its record. */
const needsWebhooks = (objects: Objects, { ref, origin, recordOutcome, refused }: Command): boolean =>
  hasWebhooks(objects, ref) && refused === undefined && !(recordOutcome && objects.get(outcomeRef(ref, origin.id)) !== undefined);

type Answers = Result<readonly [Accepted, ...Accepted[]], Refusal>;

async function repeated(transaction: Transaction, ports: AdmissionPorts, write: (bound: Transaction) => Promise<Answers>): Promise<Answers> {
  const untilMs = ports.clock.nowMs() + deadlineMs;
  for (;;) {
    const fresh = await ports.freshen(storeOf(transaction[0].ref.resource));
    if (!fresh.ok) return err({ rejection: { kind: 'unavailable', message: fresh.error.message, retryAfterSeconds: 1 }, index: undefined });
    const admitted = await admitAll(transaction, ports);
    const index = admitted.findIndex(({ command }) => command.refused !== undefined);
    const refused = admitted[index]?.command.refused;
    if (refused !== undefined && !isOutcome(transaction[0], refused)) return err({ rejection: refused, index: transaction.length === 1 ? undefined : index });
    const isLast = ports.clock.nowMs() >= untilMs;
    const bound = admitted.map(({ command }) => (isLast ? command : toBeTriedAgain(command, 'stale-admission')));
    const answer = await write(bound as unknown as Transaction);
    if (answer.ok) return ok(answer.value.map((one, index) => warned(one, admitted[index])) as unknown as readonly [Accepted, ...Accepted[]]);
    if (isLast || passingOf(answer.error.rejection) !== 'stale-admission') return answer;
  }
}

/** The writer records it; a webhook that gave no answer may give one to a repeat. */
const isOutcome = ({ recordOutcome = false, dryRun = false }: Command, refused: Rejection): boolean =>
  recordOutcome && !dryRun && passingOf(refused) !== 'silent-webhook';

/** Each on what those before it make true; up to one that is refused, and so refuses all. */
async function admitAll(transaction: Transaction, ports: AdmissionPorts): Promise<readonly AdmittedCommand[]> {
  const overlay = new Overlay(ports.objects, new Map());
  const admitted: AdmittedCommand[] = [];
  for (const command of transaction) {
    if (admitted.at(-1)?.command.refused !== undefined) {
      admitted.push({ command, warnings: [], events: [] });
      continue;
    }
    const context = { objects: overlay, facts: factsOf(ports.facts, overlay, command.ref), nowMs: ports.clock.nowMs(), uid: ports.ids.uid() };
    const one = await admitCommand(command, context, ports);
    for (const event of one.events) overlay.add(event);
    admitted.push(one);
  }
  return admitted;
}

const warned = (accepted: Accepted, admitted: AdmittedCommand | undefined): Accepted =>
  admitted === undefined || admitted.warnings.length === 0 ? accepted : { ...accepted, warnings: [...accepted.warnings, ...admitted.warnings] };
