import type { Command } from 'commander';
import type { RecordedEvent } from '../../domain/event.ts';
import { parseRfc3339 } from '../../domain/time.ts';
import { openLogOf } from '../engine/read-log.ts';
import { parseSeconds } from '../engine/duration.ts';
import { parseTenant } from '../engine/tenant-argument.ts';
import { Failure } from '../failure.ts';
import { engineOptions } from './options.ts';

interface LogFlags {
  readonly data: string;
  readonly follow: boolean;
  readonly project?: string;
  readonly resource?: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly user?: string;
  readonly type?: string;
  readonly command?: string;
  readonly since?: string;
  readonly all: boolean;
  readonly output: string;
}

export function registerLog(program: Command): void {
  engineOptions(program.command('log'))
    .description('Who did what when: the event log of every project, oldest first')
    .option('-f, --follow', 'go on with what comes', false)
    .option('--project <org/project>', 'only this project')
    .option('--resource <resource>', 'pods, deployments.apps, …')
    .option('-n, --namespace <namespace>')
    .option('--name <name>')
    .option('--user <principal>', 'only what this principal did')
    .option('--type <type>', 'PodBound, Created, …')
    .option('--command <id>', 'everything that one command led to (its correlation id)')
    .option('--since <time>', 'a time such as 2026-01-31T12:00:00Z, or an age such as 15m or 1h30m')
    .option('--all', "k8shost's own records too: claims and outcomes", false)
    .option('-o, --output <format>', 'table or json (one event a line)', 'table')
    .addHelpText(
      'after',
      '\nExamples:\n  k8shost log --since 15m\n  k8shost log --follow --resource pods --type PodBound\n  k8shost log --user admin -o json | jq .type\n  k8shost log --command 0198c0de-…          what came of one kubectl apply',
    )
    .action(async (flags: LogFlags) => printLog(flags));
}

async function printLog(flags: LogFlags): Promise<void> {
  if (flags.output !== 'table' && flags.output !== 'json') throw new Failure(`--output is table or json, not ${JSON.stringify(flags.output)}`);
  const wanted = filterOf(flags);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.stdout.on('error', () => stop.abort());
  const { log, close } = await openLogOf(flags.data);
  try {
    const last = await log.lastSequence();
    if (!last.ok) throw new Failure(`the log does not answer: ${last.error.message}`);
    if (flags.output === 'table') print(['TIME', 'SEQUENCE', 'TYPE', 'OBJECT', 'BY', 'VIA', 'BECAUSE']);
    if (last.value === 0 && !flags.follow) return;
    for await (const events of log.tail(0, stop.signal)) {
      for (const event of events) if (wanted(event)) process.stdout.write(flags.output === 'json' ? `${JSON.stringify(asJson(event))}\n` : `${row(event)}\n`);
      if (!flags.follow && (events.at(-1)?.sequence ?? 0) >= last.value) return;
    }
  } finally {
    stop.abort();
    await close();
  }
}

function filterOf(flags: LogFlags): (event: RecordedEvent) => boolean {
  const tenant = flags.project === undefined ? undefined : parseTenant(flags.project);
  const sinceMs = flags.since === undefined ? 0 : sinceOf(flags.since);
  const is = (wanted: string | undefined, value: string): boolean => wanted === undefined || wanted === value;
  return ({ ref, actor, type, correlationId, timeMs }) =>
    (flags.all || !ref.resource.startsWith('_')) &&
    (tenant === undefined || (tenant.org === ref.org && tenant.project === ref.project)) &&
    is(flags.resource, ref.resource) &&
    is(flags.namespace, ref.namespace) &&
    is(flags.name, ref.name) &&
    is(flags.user, actor.principal) &&
    is(flags.type, type) &&
    is(flags.command, correlationId) &&
    timeMs >= sinceMs;
}

function sinceOf(text: string): number {
  return parseRfc3339(text) ?? Date.now() - parseSeconds(text) * 1000;
}

const widths = [24, 8, 22, 52, 28, 10];

function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  );
}

function row({ timeMs, sequence, type, ref, actor, because }: RecordedEvent): string {
  const object = `${ref.org}/${ref.project} ${ref.resource}/${ref.namespace === '' ? '' : `${ref.namespace}/`}${ref.name}`;
  const summary = typeof because === 'object' && because !== null && 'summary' in because && typeof because['summary'] === 'string' ? because['summary'] : '';
  const cells = [new Date(timeMs).toISOString(), String(sequence), type, object, actor.principal, actor.via, summary];
  return cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join('  ')
    .trimEnd();
}

/** What a Secret holds is not printed: the log of who did what is read by more people than may see it. */
function asJson(event: RecordedEvent): object {
  if (event.ref.resource !== 'secrets') return event;
  const { apiVersion, kind, metadata } = event.object;
  return { ...event, object: { apiVersion, kind, metadata }, request: { ...event.request, body: null } };
}
