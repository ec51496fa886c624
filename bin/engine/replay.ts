// Folds the whole log from its first event and compares the result with what the running engine serves, object by object.
import type { ApiObject } from '../../domain/api-object.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { createFold, type Fold } from '../../domain/fold.ts';
import { verifyChain, type ChainHeads } from '../../domain/history/verify-chain.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Tenant } from '../../domain/ref.ts';
import { storeOf } from '../../domain/stores.ts';
import { factsOf } from '../../domain/custom/tenant-facts.ts';
import { withNullMembers } from '../../domain/schema/null-members.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { kubernetesFacts, storedResources } from '../../schemas/kubernetes/facts.ts';
import { Failure } from '../failure.ts';
import type { OpenLog } from './read-log.ts';
import type { Say } from './progress.ts';
import { getJson } from './rest-client.ts';

export interface Replay {
  readonly fold: Fold;
  readonly events: number;
  /** Folds on to exactly `sequence`. */
  advance(sequence: number): Promise<void>;
}

export interface Difference {
  readonly object: string;
  readonly what: string;
}

/** Every event, in order, its place in the hash chain checked. Fails at the first that was changed, lost or put in. */
export async function replayLog({ log }: OpenLog, signal: AbortSignal, say: Say): Promise<Replay> {
  const fold = createFold();
  const batches = log.tail(0, signal)[Symbol.asyncIterator]();
  let waiting: readonly RecordedEvent[] = [];
  let heads: ChainHeads = new Map();
  let events = 0;
  const advance = async (sequence: number): Promise<void> => {
    while (fold.position < sequence) {
      if (waiting.length === 0) waiting = await nextBatch(batches);
      const due = waiting.filter((event) => event.sequence <= sequence);
      waiting = waiting.slice(due.length);
      const chain = verifyChain(due, heads);
      if (!chain.ok)
        throw new Failure(
          `the hash chain is broken at event ${chain.error.sequence} (${chain.error.key}): it names ${chain.error.got || 'nothing'} as the event before it, which is ${chain.error.expected || 'none'}`,
        );
      heads = chain.value;
      for (const event of due) fold.apply(event);
      events += due.length;
      say(`folded the log up to ${fold.position} of ${sequence}`);
    }
  };
  const last = await log.lastSequence();
  if (!last.ok) throw new Failure(`the log does not answer: ${last.error.message}`);
  await advance(last.value);
  return {
    fold,
    get events() {
      return events;
    },
    advance,
  };
}

async function nextBatch(batches: AsyncIterator<readonly RecordedEvent[]>): Promise<readonly RecordedEvent[]> {
  const next = await batches.next();
  return next.done === true ? [] : next.value;
}

/** The custom resources of the project, each in the version that is stored. */
const definedBy = ({ fold }: Replay, tenant: Tenant): readonly ResourceFacts[] =>
  factsOf(kubernetesFacts, fold, tenant)
    .resources()
    .filter(({ custom, converted }) => custom !== undefined && !converted);

/** What differs between the fold of the log and what the API serves to this project. */
export async function compareWithLive(
  replay: Replay,
  tenant: Tenant,
  { apiUrl, token, caFile }: { readonly apiUrl: string; readonly token: string; readonly caFile: string },
  say: Say,
): Promise<{ readonly compared: number; readonly differences: readonly Difference[] }> {
  const differences: Difference[] = [];
  let compared = 0;
  for (const facts of [...storedResources, ...definedBy(replay, tenant)].filter((one) => storeOf(one.resource) === 'log')) {
    say(`compared ${compared} objects of project ${tenant.org}/${tenant.project}, now ${facts.resource}`);
    const base = facts.group === '' ? `/api/${facts.version}` : `/apis/${facts.group}/${facts.version}`;
    const answer = await getJson(`${apiUrl}${base}/${facts.plural}`, { token, caFile });
    if (answer.status !== 200) throw new Failure(`the API answers ${answer.status} to a list of ${facts.resource}`);
    const list = answer.body as { readonly metadata: { readonly resourceVersion: string }; readonly items: readonly ApiObject[] };
    await replay.advance(Number(list.metadata.resourceVersion));
    const folded = new Map(replay.fold.list(tenant, facts.resource).map((entry) => [`${entry.ref.namespace}/${entry.ref.name}`, entry]));
    for (const item of list.items) {
      const key = `${item.metadata.namespace ?? ''}/${item.metadata.name}`;
      const entry = folded.get(key);
      folded.delete(key);
      compared++;
      const { resourceVersion, ...metadata } = item.metadata;
      const served = { ...item, apiVersion: facts.apiVersion, kind: facts.kind, metadata };
      const object = `${facts.resource} ${key}`;
      if (entry === undefined) differences.push({ object, what: 'is served and not in the log' });
      else if (String(entry.sequence) !== resourceVersion)
        differences.push({ object, what: `is served at ${resourceVersion} and in the log at ${entry.sequence}` });
      else if (!jsonEqual(withNullMembers(kubernetesFacts, facts.type, entry.object), served))
        differences.push({ object, what: 'is served with other content than the log has' });
    }
    for (const key of folded.keys()) differences.push({ object: `${facts.resource} ${key}`, what: 'is in the log and not served' });
  }
  return { compared, differences };
}
