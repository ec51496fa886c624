import type { Command } from 'commander';
import type { Moment } from '../../domain/history/moment.ts';
import { parseMoment } from '../../domain/history/moment.ts';
import type { Ref } from '../../domain/ref.ts';
import { parseObjectArgument } from '../engine/object-argument.ts';
import type { OpenLog } from '../engine/read-log.ts';
import { parseTenant } from '../engine/tenant-argument.ts';
import { Failure } from '../failure.ts';
import { engineOptions, usualData } from './options.ts';

/** What `why` and `why-not` are told alike. */
export interface PastFlags {
  readonly data: string;
  readonly namespace: string;
  readonly project: string;
  readonly asOf?: string;
  readonly output: string;
}

const usual = { namespace: 'default', project: 'default/default' };

export const pastOptions = (command: Command): Command =>
  engineOptions(command)
    .option('-n, --namespace <namespace>', 'of the object', usual.namespace)
    .option('--project <org/project>', 'whose it is', usual.project)
    .option(
      '--as-of <moment>',
      'as it was then: an age such as 10m or 1h30m, a time such as 2026-01-31T12:00:00Z, or a sequence of the log (any resourceVersion)',
    )
    .option('-o, --output <format>', 'text or json', 'text');

export function registerWhy(program: Command): void {
  pastOptions(program.command('why').argument('<kind/name>', 'pod/web-1, deployment/web, …'))
    .description('Who decided what about an object, when and why, and what led there; for the past and for what is gone too')
    .addHelpText(
      'after',
      `
The reasons are those that were recorded with each decision, never made up afterwards. The engine in --data must be running.

Examples:
  k8shost why pod/web-1                     why it is on its node, or on none
  k8shost why deploy/web                    what holds it up, and which of its pods to ask about next
  k8shost why pod/web-1 -n shop --as-of 10m what was known of it ten minutes ago
  k8shost why pod/web-1 --as-of 4711        up to a resourceVersion; a pod that is deleted is told of too
  k8shost why deployment/web -o json | jq '.decisions[].summary'`,
    )
    .action(async (what: string, flags: PastFlags) => printWhy(what, flags));
}

async function printWhy(what: string, flags: PastFlags): Promise<void> {
  const { explain } = await import('../engine/explanation.ts');
  const { sayExplanation } = await import('../engine/say-explanation.ts');
  const { untried } = await import('../engine/scheduler-of-pod.ts');
  const { ref, moment } = readFlags(what, flags);
  await withLog(flags.data, async (open, signal) => {
    const explained = await explain(open, ref, what, moment, signal);
    const why = untried(explained, open.engine.schedulerConfig);
    const explanation = { ...explained, ...(why !== undefined && { untried: why }) };
    if (explanation.decisions.length === 0 && explanation.calls.length === 0 && explanation.heldUp === undefined && why === undefined)
      throw new Failure(`nothing was decided about ${what} up to then: no reconciler has looked at it, or none had to`);
    process.stdout.write(flags.output === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : sayExplanation(explanation, again(flags)));
  });
}

/** The flags that ask about the same engine, project and time; what is usual need not be said. */
function again({ namespace, project, data, asOf }: PastFlags): string {
  const flag = (option: string, value: string | undefined, unsaid?: string): string => (value === unsaid ? '' : ` ${option} ${value}`);
  return `${flag('-n', namespace, usual.namespace)}${flag('--project', project, usual.project)}${flag('--as-of', asOf)}${flag('--data', data, usualData())}`;
}

export function readFlags(what: string, { namespace, project, asOf, output }: PastFlags): { readonly ref: Ref; readonly moment: Moment } {
  if (output !== 'text' && output !== 'json') throw new Failure(`--output is text or json, not ${JSON.stringify(output)}`);
  const moment = asOf === undefined ? ({ kind: 'now' } as const) : readMoment(asOf, Date.now());
  const { resource, namespaced, name } = parseObjectArgument(what);
  return { ref: { ...parseTenant(project), resource, namespace: namespaced ? namespace : '', name }, moment };
}

function readMoment(asOf: string, nowMs: number): Moment {
  const moment = parseMoment(asOf, nowMs);
  if (moment === undefined)
    throw new Failure(`--as-of is an age such as 10m or 1h30m, a time such as 2026-01-31T12:00:00Z, or a sequence, not ${JSON.stringify(asOf)}`);
  if (moment.kind === 'time' && moment.timeMs > nowMs)
    throw new Failure(`--as-of ${asOf} is yet to come: here it is ${new Date(nowMs).toISOString()}; without --as-of you are told of now`);
  return moment;
}

export async function withLog(data: string, ask: (open: OpenLog, signal: AbortSignal) => Promise<void>): Promise<void> {
  const { openLogOf } = await import('../engine/read-log.ts');
  const stop = new AbortController();
  const open = await openLogOf(data);
  try {
    await ask(open, stop.signal);
  } finally {
    stop.abort();
    await open.close();
  }
}
