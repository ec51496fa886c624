import { openEventLog, type JetStreamEventLog } from '../../adapters/log-jetstream/jetstream-log.ts';
import { openHistory, type History } from '../../adapters/log-jetstream/read-history.ts';
import { connectLink, type Link } from '../../adapters/log-jetstream/link.ts';
import { KeyStore } from '../../adapters/sealing/key-store.ts';
import { fileSealer } from '../../adapters/sealing/file-sealer.ts';
import { join, resolve } from 'node:path';
import type { StoreName } from '../../domain/stores.ts';
import { logStreams } from '../../schemas/subjects.ts';
import { Failure } from '../failure.ts';
import { findEngine, type FoundEngine } from './find-engine.ts';
import { natsFromEnvironment } from './nats.ts';

export interface OpenLog {
  readonly engine: FoundEngine;
  /** Read only: nothing here appends. */
  readonly log: JetStreamEventLog;
  readonly link: Link;
  readonly history: History;
  close(): Promise<void>;
}

/** The log of the engine in `dataDirectory`, with its keys. */
export async function openLogOf(dataDirectory: string, store: StoreName = 'log'): Promise<OpenLog> {
  const engine = findEngine(dataDirectory);
  const { url, ...credentials } = natsFromEnvironment() ?? engine.nats;
  const link = await connectLink({ servers: url.split(','), name: 'k8shost-read', ...credentials });
  if (!link.ok) throw new Failure(`${link.error} (is the engine running?)`);
  const sealer = fileSealer(new KeyStore(join(resolve(dataDirectory), 'keys')));
  return {
    engine,
    log: openEventLog(link.value, { stream: logStreams[store], sealer }),
    link: link.value,
    history: openHistory(link.value, sealer),
    close: () => link.value.close(),
  };
}
