// Watches of NATS clients. A client asks with a key and an inbox of its own; the frames that REST writes go there, sealed to the key and
// numbered without a gap. It keeps its watch by renewing it, with its token each time; one that is not renewed ends.
import type { Clock } from '../../domain/ports/clock.ts';
import type { CommandMessage, CommandReply, WatchService } from '../../domain/ports/command-message.ts';
import type { Identity } from '../../domain/ports/iam.ts';
import { sameTenant, tenantKey } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { parseRenewSubject, parseWatchSubject, renewSubject } from '../../schemas/subjects.ts';
import { performAsked, type AskedApi, type Caller } from '../asked/asked.ts';
import type { Authenticate } from '../authn/authenticator.ts';
import { Slots } from '../slots.ts';
import type { FrameSink } from '../watch/watcher.ts';
import { failure, statusOf, type Status } from '../status.ts';
import { jsonReply, statusReply } from './message.ts';
import { PacedFrames } from './paced-frames.ts';
import { replyKeyHeader, sealedStreamOf } from './teller.ts';
import { queryOf } from './write.ts';

export interface WatchesOptions {
  readonly api: AskedApi;
  readonly authenticate: Authenticate;
  /** Name of this process among those that serve: unguessable, as the names of its watches. */
  readonly process: string;
  newId(): string;
}

export interface Watches {
  readonly watch: WatchService;
  renew(message: CommandMessage): Promise<CommandReply>;
  /** Ends all of them. */
  stop(): void;
}

const leaseMs = 60_000;
/** What a watch without changes says that it lives. */
const aliveEveryMs = 15_000;
/** Of one client, of a project, of all: a project that has all of its own leaves room for the others. */
const watchesOfOneMax = 64;
const watchesOfProjectMax = 128;
const watchesMax = 4_000;

interface OpenWatch {
  readonly identity: Identity;
  readonly frames: PacedFrames;
  renewedMs: number;
  end(why: Status | undefined): void;
}

export function createWatches({ api, authenticate, process, newId }: WatchesOptions): Watches {
  const { clock } = api.rest;
  const open = new Map<string, OpenWatch>();
  const ofOne = new Slots(watchesOfOneMax);
  const ofProject = new Slots(watchesOfProjectMax);
  let isStopped = false;

  const admit = async (message: CommandMessage): Promise<Result<Caller, Status>> => {
    const identity = await authenticate(message.header('Authorization'));
    if (!identity.ok) return err(statusOf(identity.error));
    const ref = parseWatchSubject(message.subject);
    if (ref === undefined) return err(failure(400, 'BadRequest', 'a watch is asked for at k8s.watch.{org}.{project}.{resource}.{namespace}.{name}'));
    if (!sameTenant(ref, identity.value.tenant)) return err(statusOf({ kind: 'not-found', resource: ref.resource, name: ref.name }));
    return ok({
      identity: identity.value,
      via: 'nats',
      id: api.rest.ids.eventId(),
      header: (name) => (name === 'user-agent' ? message.header('User-Agent') : undefined),
    });
  };

  /** What gives the place of a watch back when it ends. */
  const takePlace = (identity: Identity): Result<() => void, Status> => {
    if (open.size >= watchesMax) return err(tooMany);
    const project = ofProject.take(tenantKey(identity.tenant));
    const one = project && ofOne.take(`${tenantKey(identity.tenant)}/${identity.principal}`);
    if (one === undefined) project?.();
    return one === undefined ? err(tooMany) : ok(() => (one(), project?.()));
  };

  const watch: WatchService = async (message, outlet) => {
    const stream = sealedStreamOf(message);
    if (!stream.ok || stream.value === undefined) return outlet.send(statusReply(stream.ok ? withoutKey : stream.error));
    const frames = new PacedFrames(stream.value, outlet);
    const refuse = (status: Status): void => frames.tell(lineOf('CLOSED', status));
    const caller = await admit(message);
    if (!caller.ok) return refuse(caller.error);
    const place = takePlace(caller.value.identity);
    if (!place.ok) return refuse(place.error);
    const refuseHere = (status: Status): void => (place.value(), refuse(status));
    const { resource = '', namespace = '', name = '' } = parseWatchSubject(message.subject) ?? {};
    const asked = { method: 'GET', scope: 'collection', target: { resource, namespace }, query: watchQuery(message, name) } as const;
    const reply = await performAsked(api, caller.value, asked);
    if (!reply.ok) return refuseHere(reply.error);
    if (reply.value.kind !== 'watch') return refuseHere(failure(500, 'InternalError', 'Internal error occurred'));
    if (isStopped) return refuseHere(stopping);
    begin(caller.value.identity, place.value, frames, reply.value.open);
  };

  const begin = (identity: Identity, leave: () => void, frames: PacedFrames, start: (sink: FrameSink) => () => void): void => {
    const id = newId();
    const ended = new AbortController();
    let close = (): void => {};
    const end = (why: Status | undefined): void => {
      if (ended.signal.aborted) return;
      ended.abort();
      open.delete(id);
      leave();
      close();
      frames.tell(lineOf('CLOSED', why ?? {}));
    };
    const one: OpenWatch = { identity, frames, renewedMs: clock.nowMs(), end };
    open.set(id, one);
    const renew = renewSubject({ ...identity.tenant, process, watch: id });
    frames.tell(lineOf('OPENED', { renew, leaseSeconds: leaseMs / 1000 }));
    close = start({
      write: (lines) => {
        if (!ended.signal.aborted && !frames.write(lines)) end(tooSlow);
      },
      room: () => frames.room(),
      end: () => end(undefined),
      cutOff: () => end(tooSlow),
    });
    if (ended.signal.aborted) close();
    else void keep(one, clock, ended.signal);
  };

  return {
    watch,
    renew: async (message) => {
      const identity = await authenticate(message.header('Authorization'));
      if (!identity.ok) return statusReply(statusOf(identity.error));
      const address = parseRenewSubject(message.subject);
      const one = address === undefined ? undefined : open.get(address.watch);
      if (address === undefined || one === undefined || !isOf(one.identity, identity.value)) return statusReply(gone);
      const { seen, close } = renewalOf(message.body);
      one.renewedMs = clock.nowMs();
      if (close) one.end(undefined);
      else one.frames.seen(seen);
      return jsonReply({ kind: 'Renewed', apiVersion: 'k8shost.dev/v1' });
    },
    stop: () => {
      isStopped = true;
      for (const one of [...open.values()]) one.end(stopping);
    },
  };
}

/** Says now and then that it lives, and ends it when nobody renews it. */
async function keep(one: OpenWatch, clock: Clock, ended: AbortSignal): Promise<void> {
  for (let told = one.frames.next; !ended.aborted; told = one.frames.next) {
    await clock.sleep(aliveEveryMs, ended);
    if (ended.aborted) return;
    if (clock.nowMs() - one.renewedMs > leaseMs) one.end(notRenewed);
    else if (one.frames.next === told) one.frames.tell('');
  }
}

function watchQuery(message: CommandMessage, name: string): Readonly<Record<string, string>> {
  const query = queryOf(message.header('K8shost-Query') ?? '');
  const fieldSelector = [...(query['fieldSelector'] ? [query['fieldSelector']] : []), ...(name === '' ? [] : [`metadata.name=${name}`])].join(',');
  return { ...query, watch: 'true', fieldSelector };
}

/** A client that only ends its watch says `close`. */
function renewalOf(body: Uint8Array): { readonly seen: number; readonly close: boolean } {
  try {
    const { seen, close } = JSON.parse(Buffer.from(body).toString('utf8')) as { readonly seen?: unknown; readonly close?: unknown };
    return { seen: typeof seen === 'number' ? seen : 0, close: close === true };
  } catch {
    return { seen: 0, close: false };
  }
}

const isOf = (a: Identity, b: Identity): boolean => tenantKey(a.tenant) === tenantKey(b.tenant) && a.principal === b.principal;
const lineOf = (type: 'OPENED' | 'CLOSED', object: object): string => `${JSON.stringify({ type, object })}\n`;

const withoutKey = failure(400, 'BadRequest', `what is in an object is told to a key alone: send an X25519 public key in ${replyKeyHeader}`);
const gone = failure(404, 'NotFound', 'there is no such watch: watch again');
const tooMany = statusOf({ kind: 'too-many-requests', message: 'too many watches are open, please close some', retryAfterSeconds: 5 });
const tooSlow = statusOf({
  kind: 'too-many-requests',
  message: 'the watch is read too slowly: watch again from the last resourceVersion',
  retryAfterSeconds: 1,
});
const notRenewed = failure(408, 'Timeout', 'the watch was not renewed in time: watch again from the last resourceVersion');
const stopping = statusOf({ kind: 'unavailable', message: 'this API process stops: watch again from the last resourceVersion', retryAfterSeconds: 1 });
