// What every process that reads or writes the log stands on: connections, logs, the fold, the writer.
import { join } from 'node:path';
import { connectLink, type Link } from '../../adapters/log-jetstream/link.ts';
import { openEventLog, type JetStreamEventLog } from '../../adapters/log-jetstream/jetstream-log.ts';
import { openJournal } from '../../adapters/log-jetstream/journal.ts';
import { ensureStreams } from '../../adapters/log-jetstream/streams.ts';
import { systemClock } from '../../adapters/system/system-clock.ts';
import { systemChance, systemIds } from '../../adapters/system/system-ids.ts';
import { httpsWebhooks } from '../../adapters/webhooks/https-webhooks.ts';
import { reachableAddresses } from '../../adapters/webhooks/reachable.ts';
import { withWebhooks } from '../../api/admission/admitting-writer.ts';
import { awaitingDefaultAccount } from '../../api/admission/default-account.ts';
import type { Webhooks } from '../../domain/ports/webhooks.ts';
import { createFreshness, type Freshen } from '../../api/freshness.ts';
import { createLiveFold, type LiveFold } from '../../api/live-fold.ts';
import { createWriter } from '../../api/submit-command.ts';
import type { Journal } from '../../domain/ports/journal.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { SubmitCommand, SubmitTransaction } from '../../domain/ports/submit.ts';
import type { StoreName } from '../../domain/stores.ts';
import { kubernetesFacts } from '../../schemas/kubernetes/facts.ts';
import { logStreams } from '../../schemas/subjects.ts';
import { Failure } from '../failure.ts';
import { roomTeller } from './tell-room.ts';
import { log } from './terminal.ts';
import { keepHeapTight } from './tight-heap.ts';

export interface NatsAccess {
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
}

export interface ControlPlane {
  /** How servers that tenants name are asked. */
  readonly webhooks: Webhooks;
  readonly logs: Readonly<Record<StoreName, JetStreamEventLog>>;
  readonly live: LiveFold;
  readonly freshen: Freshen;
  readonly submit: SubmitCommand;
  readonly transact: SubmitTransaction;
  readonly journal: Journal;
  /** The engine's own connections: appends, the tails, and what else asks and answers. */
  readonly links: { readonly writes: Link; readonly tails: Link; readonly services: Link };
  close(): Promise<void>;
}

interface ControlPlaneOptions {
  readonly nats: NatsAccess;
  /** None in roles that need no Secrets. */
  readonly sealer?: Sealer;
  /** How the server's connection list calls this process. */
  readonly name: string;
  /** Where snapshots of the logs are kept for quicker boots; none without it. */
  readonly snapshotDirectory?: string;
  /** Of streams that are made now. `none-made` waits for another process to make them. */
  readonly replicas?: 1 | 3 | 5 | 'none-made';
  /** Ranges of addresses, besides public ones, that tenants' webhooks may be at. */
  readonly webhookAddresses?: readonly string[];
}

const streamsPatienceMs = 20_000;

/** Connects and makes the streams that are missing; the fold is empty until `live.boot`. */
export async function openControlPlane({
  nats,
  sealer,
  name,
  snapshotDirectory,
  replicas = 1,
  webhookAddresses = [],
}: ControlPlaneOptions): Promise<ControlPlane> {
  const [writes, tails, services] = await Promise.all([link(nats, `${name}-writes`), link(nats, `${name}-tails`), link(nats, `${name}-services`)]);
  const streams = await ensureStreams(writes, replicas === 'none-made' ? {} : { replicas }, Date.now() + streamsPatienceMs);
  if (!streams.ok) throw new Failure(streams.error);

  const tellingRoom = roomTeller(log.info, () => systemClock.nowMs());
  const open = (store: StoreName): JetStreamEventLog => {
    const incarnation = streams.value.get(logStreams[store]);
    const place =
      snapshotDirectory === undefined || incarnation === undefined ? {} : { snapshot: { file: join(snapshotDirectory, `${store}.snapshot`), incarnation } };
    const options = { stream: logStreams[store], ...(sealer && { sealer }), ...place };
    const both = withSeparateTail(openEventLog(writes, options), openEventLog(tails, options));
    return { ...both, append: tellingRoom((events, deadlineMs) => both.append(events, deadlineMs)) };
  };
  const logs = { log: open('log'), leases: open('leases'), events: open('events') };
  keepHeapTight();
  const live = createLiveFold(logs, systemClock);
  const freshen = createFreshness(logs, live, systemClock);
  const shared = { live, freshen, facts: kubernetesFacts, clock: systemClock, ids: systemIds };
  const webhooks = httpsWebhooks({ isReachable: reachableAddresses(webhookAddresses) });
  const admitting = withWebhooks(createWriter({ logs, chance: systemChance, ...shared }), { ...shared, objects: live.fold, webhooks });
  const { submit, transact } = awaitingDefaultAccount(admitting, systemClock);
  const journal = openJournal(services, sealer && { sealer });
  return {
    logs,
    webhooks,
    live,
    freshen,
    submit,
    transact,
    journal,
    links: { writes, tails, services },
    close: async () => void (await Promise.all([writes.close(), tails.close(), services.close()])),
  };
}

/** Reading a long tail must not stand in the way of acknowledgements: it has a connection of its own. */
const withSeparateTail = (writing: JetStreamEventLog, reading: JetStreamEventLog): JetStreamEventLog => ({
  ...writing,
  tail: (after, signal) => reading.tail(after, signal),
  lastPerSubject: (signal) => reading.lastPerSubject(signal),
  saveSnapshot: (signal) => reading.saveSnapshot(signal),
});

async function link(nats: NatsAccess, name: string): Promise<Link> {
  const { url, ...credentials } = nats;
  const connected = await connectLink({ servers: url.split(','), name, ...credentials });
  if (!connected.ok) throw new Failure(`${connected.error} (NATS_URL says where it is, NATS_USER and NATS_PASSWORD who asks)`);
  return connected.value;
}
