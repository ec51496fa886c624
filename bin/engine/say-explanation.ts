import type { Cause } from '../../domain/history/causes.ts';
import type { CloudCall } from '../../domain/history/cloud-calls.ts';
import type { Decision } from '../../domain/history/decisions.ts';
import type { Ref } from '../../domain/ref.ts';
import type { Explanation } from './explanation.ts';
import { sayHeldUp } from './say-held-up.ts';
import { sayNumbers } from './say-json.ts';

/**
 * For people: what it came to, what holds it up, who led there, and each decision; the numbers of the last of those that say the same.
 * `flags` are those that ask about the same engine, project and time.
 */
export function sayExplanation(explanation: Explanation, flags = ''): string {
  const { causes, decisions, calls, heldUp, untried } = explanation;
  const last = new Set(new Map(decisions.map((one) => [`${one.by} ${one.summary}`, one])).values());
  return [
    headOf(explanation),
    '',
    ...(heldUp === undefined ? [] : ['What holds it up', ...sayHeldUp(heldUp, flags).map((line) => `  ${line}`), '']),
    ...(untried === undefined ? [] : ['What holds it up', `  ${untried}`, '']),
    'What led to it',
    ...causes.map((one) => `  ${sayCause(one)}`),
    '',
    decisions.length === 0 ? 'Nothing was decided' : 'What was decided',
    ...decisions.flatMap((one) => [`  ${time(one.timeMs)}  ${one.by}: ${one.summary}${seen(explanation, one)}`, ...belowOf(one, last.has(one))]),
    '',
    ...(calls.length === 0 ? [] : ['What the cloud was asked', ...latestCalls(calls).map(([one, before]) => `  ${sayCall(one, before)}`), '']),
  ].join('\n');
}

/** The last call of each kind, with how many came before it: endpoints may have changed a thousand times. */
function latestCalls(calls: readonly CloudCall[]): readonly (readonly [CloudCall, number])[] {
  const latest = new Map<string, readonly [CloudCall, number]>();
  for (const one of calls) {
    const key = `${one.by} ${one.effect}`;
    const before = latest.get(key);
    latest.delete(key);
    latest.set(key, [one, before === undefined ? 0 : before[1] + 1]);
  }
  return [...latest.values()];
}

function sayCall({ timeMs, by, effect, summary, outcome }: CloudCall, before: number): string {
  const others = before === 0 ? '' : `; ${before} like it before`;
  return `${time(timeMs)}  ${by}: ${effect}${summary === '' ? '' : `, since ${summary}`}: ${outcome}${others}`;
}

/** The event of the object that the decision was made on. */
function seen({ life }: Explanation, { causationId }: Decision): string {
  const event = life.events.find(({ id }) => id === causationId);
  return event === undefined ? '' : ` (on #${event.sequence} ${event.type})`;
}

export const time = (ms: number): string => new Date(ms).toISOString();

export const place = ({ resource, namespace, name }: Ref): string => `${resource} ${namespace === '' ? '' : `${namespace}/`}${name}`;

function headOf({ ref, life, livesBefore }: Explanation): string {
  const { object, deleted, timeMs, sequence } = life.events[life.events.length - 1] ?? life.events[0];
  const { spec, status } = object as { readonly spec?: { readonly nodeName?: string }; readonly status?: { readonly phase?: string } };
  const state = deleted
    ? `was deleted at ${time(timeMs)}`
    : [status?.phase, spec?.nodeName && `on node ${spec.nodeName}`].filter((word) => word !== undefined && word !== '').join(' ') || 'exists';
  const before = livesBefore === 0 ? '' : `; ${livesBefore} before it had the same name (--as-of tells of them)`;
  return `${place(ref)} (uid ${life.uid}) ${state}, as of sequence ${sequence}${before}`;
}

function sayCause({ timeMs, sequence, type, ref, by, via, userAgent }: Cause): string {
  return `${time(timeMs)}  #${sequence} ${type} ${place(ref)} by ${by} via ${via}${via === 'reconciler' || userAgent === '' ? '' : ` (${userAgent})`}`;
}

function belowOf({ detail, ledTo }: Decision, isLast: boolean): readonly string[] {
  const came = ledTo.map(({ type, sequence }) => `${type} #${sequence}`).join(', ');
  return [...(isLast ? sayNumbers(detail, '      ') : []), ...(came === '' ? [] : [`      led to ${came}`])];
}
