// The streams k8shost keeps in JetStream. They are made when they are missing and never changed or made anew: a stream that
// differs from what is written here stops the process with the difference, since guessing could destroy the log.
import { randomUUID } from 'node:crypto';
import { DiscardPolicy, RetentionPolicy, StorageType, type StreamConfig } from '@nats-io/jetstream';
import { err, ok, type Result } from '../../domain/result.ts';
import { effectsSubjects, storedCommandSubjects, streamSubjects } from '../../schemas/subjects.ts';
import { apiError, type ApiFailure } from './error-codes.ts';
import type { Link } from './link.ts';
import { pause } from './pause.ts';
import { ask, streamInfo, wordsOf, type NoAnswer, type StreamInfo } from './stream-api.ts';

type StreamName = 'K8SHOST_LOG' | 'K8SHOST_LEASES' | 'K8SHOST_EVENTS' | 'K8SHOST_EFFECTS' | 'K8SHOST_COMMANDS';

const nanos = 1_000_000_000;

/** kube-apiserver keeps Events this long. Source: its --event-ttl default. */
const eventsAgeSeconds = 3_600;

/** Times in nanoseconds; 0 for ever. */
type Settings = Pick<StreamConfig, 'subjects' | 'retention' | 'max_msgs_per_subject' | 'max_age' | 'deny_delete'>;

const forEver: Omit<Settings, 'subjects'> = { retention: RetentionPolicy.Limits, max_msgs_per_subject: -1, max_age: 0, deny_delete: true };

const settings: Readonly<Record<StreamName, Settings>> = {
  K8SHOST_LOG: { ...forEver, subjects: [streamSubjects('K8SHOST_LOG')] },
  K8SHOST_LEASES: { ...forEver, subjects: [streamSubjects('K8SHOST_LEASES')], max_msgs_per_subject: 1 },
  K8SHOST_EVENTS: { ...forEver, subjects: [streamSubjects('K8SHOST_EVENTS')], max_age: eventsAgeSeconds * nanos },
  K8SHOST_EFFECTS: { ...forEver, subjects: [effectsSubjects] },
  // A durable command stays until an API process has done it; its outcome is in the log.
  K8SHOST_COMMANDS: { ...forEver, subjects: [storedCommandSubjects], retention: RetentionPolicy.Workqueue, deny_delete: false },
};

const streamNames = Object.keys(settings) as readonly StreamName[];

/** Which log this is: a stream made anew, or another one, has another identity. */
export interface Incarnation {
  readonly logId: string;
  readonly created: string;
}

const logIdKey = 'k8shost.logId';

/**
 * Makes the streams that are missing. `replicas` counts for new ones only: raising it later is the operator's. Without it nothing is
 * made: whoever knows the number makes them, and this waits for them.
 */
export async function ensureStreams(
  link: Link,
  options: { readonly replicas?: 1 | 3 | 5 },
  deadlineMs: number,
): Promise<Result<ReadonlyMap<StreamName, Incarnation>, string>> {
  const incarnations = new Map<StreamName, Incarnation>();
  for (const name of streamNames) {
    const found = await ensure(link, name, options.replicas, deadlineMs);
    if (!found.ok) return found;
    const different = differences(name, found.value);
    if (different.length > 0)
      return err(
        `stream ${name} is not as k8shost needs it: ${different.join(', ')}. Put it right with \`nats stream edit ${name}\`; k8shost never changes or deletes a stream.`,
      );
    incarnations.set(name, incarnationOf(found.value));
  }
  return ok(incarnations);
}

const incarnationOf = (info: StreamInfo): Incarnation => ({ logId: info.config.metadata?.[logIdKey] ?? '', created: info.created });

async function ensure(link: Link, name: StreamName, replicas: number | undefined, deadlineMs: number): Promise<Result<StreamInfo, string>> {
  const present = await streamInfo(link, name, deadlineMs);
  if (present.ok) return present;
  if (!('err_code' in present.error) || present.error.err_code !== apiError.streamNotFound) return err(`stream ${name}: ${wordsOf(present.error)}`);
  if (replicas === undefined)
    return (await appeared(link, name, deadlineMs)) ?? err(`stream ${name} is not there: the API makes the streams, start \`k8shost api\` first`);
  const made = await create(link, name, replicas, deadlineMs);
  if (made.ok) return made;
  // Another process was quicker; a stream of a cluster has its name before it can be asked for.
  const isTheirs = 'err_code' in made.error && made.error.err_code === apiError.streamNameInUse;
  return (isTheirs ? await appeared(link, name, deadlineMs) : undefined) ?? err(`stream ${name} cannot be made: ${wordsOf(made.error)}`);
}

/** Undefined: it did not, until the deadline. */
async function appeared(link: Link, name: StreamName, deadlineMs: number): Promise<Result<StreamInfo, string> | undefined> {
  for (let attempt = 0; ; attempt += 1) {
    const present = await streamInfo(link, name, deadlineMs);
    if (present.ok) return present;
    if (Date.now() >= deadlineMs) return undefined;
    await pause(attempt, deadlineMs);
  }
}

/** A cluster that is just coming up has no room for replicas yet: asks again until it has, or the deadline passes. */
async function create(link: Link, name: StreamName, replicas: number, deadlineMs: number): Promise<Result<StreamInfo, ApiFailure | NoAnswer>> {
  for (let attempt = 0; ; attempt += 1) {
    const made = await ask<StreamInfo>(link, `STREAM.CREATE.${name}`, creation(name, replicas), deadlineMs);
    const tooEarly = !made.ok && 'err_code' in made.error && made.error.err_code === apiError.noSuitablePeers;
    if (!tooEarly || Date.now() >= deadlineMs) return made;
    await pause(attempt, deadlineMs);
  }
}

const creation = (name: StreamName, replicas: number): Partial<StreamConfig> => ({
  name,
  ...settings[name],
  storage: StorageType.File,
  discard: DiscardPolicy.New,
  num_replicas: replicas,
  duplicate_window: 120 * nanos,
  allow_atomic: true,
  max_msgs: -1,
  max_bytes: -1,
  metadata: { [logIdKey]: randomUUID(), 'k8shost.format': '1' },
});

/** Limits may have been tightened by hand, and that would lose history; replicas and placement are free. */
function differences(name: StreamName, { config }: StreamInfo): readonly string[] {
  const needed: Readonly<Record<string, unknown>> = { ...settings[name], storage: 'file', discard: 'new', allow_atomic: true, max_msgs: -1, max_bytes: -1 };
  return Object.entries(needed)
    .filter(([field, value]) => JSON.stringify(config[field] ?? false) !== JSON.stringify(value))
    .map(([field, value]) => `${field} is ${JSON.stringify(config[field] ?? false)} and must be ${JSON.stringify(value)}`);
}
