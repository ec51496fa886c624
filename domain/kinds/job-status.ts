// What a status of a Job may not say (JOB-11, JOB-16). A rule is only applied where what it speaks of has changed.
// Source: registry/batch/job getStatusValidationOptions; batch/validation ValidateJobStatusUpdate.
import type { Job, JobStatus } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { duplicate, invalid, required, wrong } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { countIndexes, firstOverlap } from '../validation/index-intervals.ts';
import { validateAllNonNegative } from '../validation/numbers.ts';

type Change = { readonly job: Job; readonly before: Job; readonly now: JobStatus; readonly old: JobStatus };

export function validateJobStatus(job: Job, before: Job): readonly Cause[] {
  const change: Change = { job, before, now: job.status ?? {}, old: before.status ?? {} };
  return [...validateCounts(change), ...validateConditions(change), ...validateTimes(change), ...validateIndexes(change)];
}

const holds = (status: JobStatus, type: string): boolean => (status.conditions ?? []).some((one) => one.type === type && one.status === 'True');
const isFinished = (status: JobStatus): boolean => holds(status, 'Complete') || holds(status, 'Failed');
const turned = ({ now, old }: Change, ...types: readonly string[]): boolean => types.some((type) => holds(now, type) !== holds(old, type));
const differs = ({ now, old }: Change, ...names: readonly (keyof JobStatus)[]): boolean => names.some((name) => !jsonEqual(now[name], old[name]));

function validateCounts(change: Change): readonly Cause[] {
  const { now, old, job } = change;
  const causes: Cause[] = [...validateAllNonNegative('status', now, ['active', 'succeeded', 'failed', 'ready', 'terminating'])];
  causes.push(...validateUncounted(now));
  const ended = isFinished(now);
  const justEnded = ended !== isFinished(old);
  const mayRun = (name: 'active' | 'terminating', shown: string): void => {
    if ((justEnded || differs(change, name)) && ended && (now[name] ?? 0) > 0)
      causes.push(invalid(`status.${name}`, now[name], `${shown}>0 is invalid for finished job`));
  };
  mayRun('active', 'active');
  mayRun('terminating', 'terminating');
  const uncounted = now.uncountedTerminatedPods;
  if ((justEnded || differs(change, 'uncountedTerminatedPods')) && ended && (uncounted?.failed?.length ?? 0) + (uncounted?.succeeded?.length ?? 0) > 0)
    causes.push(invalid('status.uncountedTerminatedPods', uncounted, 'must be empty for finished job'));
  if (differs(change, 'ready', 'active') && (now.ready ?? 0) > (now.active ?? 0))
    causes.push(invalid('status.ready', now.ready, 'cannot set more ready pods than active'));
  const isElastic = job.spec?.completionMode === 'Indexed' && job.spec.completions === job.spec.parallelism;
  for (const name of isElastic ? (['failed'] as const) : (['failed', 'succeeded'] as const))
    if ((now[name] ?? 0) < (old[name] ?? 0)) causes.push(invalid(`status.${name}`, now[name] ?? 0, `cannot decrease the ${name} counter`));
  return causes;
}

function validateUncounted({ uncountedTerminatedPods: pods }: JobStatus): readonly Cause[] {
  const seen = new Set<string>();
  return (['succeeded', 'failed'] as const).flatMap((list) =>
    (pods?.[list] ?? []).flatMap((uid, index) => {
      const field = `status.uncountedTerminatedPods.${list}[${index}]`;
      if (uid === '') return [invalid(field, uid, 'must not be empty')];
      if (seen.has(uid)) return [duplicate(field, uid)];
      seen.add(uid);
      return [];
    }),
  );
}

function validateConditions(change: Change): readonly Cause[] {
  const { now, old, job } = change;
  const messages: string[] = [];
  const say = (isWrong: boolean, message: string): void => {
    if (isWrong) messages.push(message);
  };
  const [complete, failed, target, met] = ['Complete', 'Failed', 'FailureTarget', 'SuccessCriteriaMet'].map((type) => holds(now, type));
  const wasMet = holds(old, 'SuccessCriteriaMet');
  const both = complete === true && failed === true;
  say(both && turned(change, 'Complete', 'Failed'), 'cannot set Complete=True and Failed=true conditions');
  say(complete === true && target === true && turned(change, 'Complete', 'FailureTarget'), 'cannot set Complete=True and FailureTarget=true conditions');
  say(
    failed === true && target !== true && (turned(change, 'Failed') || differs(change, 'failedIndexes')),
    'cannot set Failed=True condition without the FailureTarget=true condition',
  );
  say(
    complete === true && met !== true && turned(change, 'Complete', 'SuccessCriteriaMet'),
    'cannot set Complete=True condition without the SuccessCriteriaMet=true condition',
  );
  say(met === true && failed === true, 'cannot set SuccessCriteriaMet=True and Failed=true conditions');
  say(met === true && target === true, 'cannot set SuccessCriteriaMet=True and FailureTarget=true conditions');
  say(
    job.spec?.successPolicy !== undefined && met !== true && complete === true,
    'cannot set Complete=True for Job with SuccessPolicy unless SuccessCriteriaMet=True',
  );
  for (const type of ['Failed', 'Complete', 'FailureTarget']) say(holds(old, type) && !holds(now, type), `cannot disable the terminal ${type}=True condition`);
  say(wasMet && met !== true, 'cannot disable the SuccessCriteriaMet=True condition');
  say(holds(old, 'Complete') && !wasMet && met === true, 'cannot set SuccessCriteriaMet=True for Job already has Complete=true conditions');
  return messages.map((message) => wrong('status.conditions', message));
}

const isLater = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other);

function validateTimes(change: Change): readonly Cause[] {
  const { now, old, job } = change;
  const { startTime: start, completionTime: end } = now;
  const complete = holds(now, 'Complete');
  const causes: Cause[] = [];
  if (turned(change, 'Complete') || differs(change, 'completionTime')) {
    if (end !== undefined && !complete)
      causes.push(invalid('status.completionTime', end, 'cannot set completionTime when there is no Complete=True condition'));
    if (end === undefined && complete) causes.push(required('status.completionTime', 'completionTime is required for Complete jobs'));
  }
  if (differs(change, 'startTime', 'completionTime') && start !== undefined && end !== undefined && isLater(start, end))
    causes.push(invalid('status.completionTime', end, 'must be equal to or after `startTime`'));
  const hasNothingToDo = job.spec?.suspend === true && job.spec.completions === 0;
  if ((isFinished(now) !== isFinished(old) || differs(change, 'startTime')) && !hasNothingToDo && start === undefined && isFinished(now))
    causes.push(required('status.startTime', 'startTime is required for finished job'));
  if (end !== undefined && old.completionTime !== undefined && end !== old.completionTime)
    causes.push(invalid('status.completionTime', end, 'field is immutable'));
  const resumes = holds(old, 'Suspended') && (now.conditions ?? []).some(({ type, status }) => type === 'Suspended' && status === 'False');
  if (old.startTime !== undefined && differs(change, 'startTime') && !resumes && job.spec?.suspend !== true)
    causes.push(invalid('status.startTime', start ?? null, 'field is immutable for unsuspended job once set'));
  return causes;
}

function validateIndexes(change: Change): readonly Cause[] {
  const { now, job } = change;
  const { completions = 0, backoffLimitPerIndex, completionMode } = job.spec ?? { template: {} };
  const { completedIndexes: completed = '', failedIndexes: failed } = now;
  const causes: Cause[] = [];
  const parses = (name: 'completedIndexes' | 'failedIndexes', text: string): void => {
    const count = countIndexes(text, completions);
    if (job.spec?.completions !== undefined && !count.ok) causes.push(invalid(`status.${name}`, text, `error parsing ${name}: ${count.error}`));
  };
  if (differs(change, 'completedIndexes')) {
    parses('completedIndexes', completed);
    if (completed !== '' && completionMode !== 'Indexed')
      causes.push(invalid('status.completedIndexes', completed, 'cannot set non-empty completedIndexes when non-indexed completion mode'));
  }
  if (failed === undefined) return causes;
  if (differs(change, 'failedIndexes')) {
    if (backoffLimitPerIndex === undefined)
      causes.push(invalid('status.failedIndexes', failed, 'cannot set non-null failedIndexes when backoffLimitPerIndex is null'));
    else parses('failedIndexes', failed);
  }
  const overlap =
    differs(change, 'failedIndexes', 'completedIndexes') && completed !== '' && failed !== '' ? firstOverlap(completed, failed, completions) : undefined;
  if (overlap !== undefined) causes.push(invalid('status.failedIndexes', failed, `failedIndexes and completedIndexes overlap at index: ${overlap}`));
  return causes;
}
