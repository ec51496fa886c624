// The Kubernetes API over NATS: every request carries a public key of its own, and its answer comes sealed to that key.
import { randomUUID } from 'node:crypto';
import { headers, type MsgHdrs, type NatsConnection } from 'nats';
import { newReplyKey, opener, type ReplyKey } from './hpke.ts';
import { StatusError, type Kinds, type Manifest, type Place, type Resource, type Wanted, type WatchEvent } from './kinds.ts';
import { watchOnce, type Interrupted } from './watch-once.ts';

export interface ClientOptions {
  readonly org: string;
  readonly project: string;
  readonly token: string;
}

export interface ListOptions {
  /** `''` for all. */
  readonly namespace: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

export interface WatchOptions extends ListOptions {
  /** Of the one object. */
  readonly name?: string;
  /** The changes after it; the present state first when left out. */
  readonly resourceVersion?: string;
  /** Ends it. */
  readonly signal: AbortSignal;
}

export interface ApplyOptions {
  readonly deletes?: readonly Manifest[];
  /** Of objects that name none. */
  readonly namespace?: string;
  readonly fieldManager?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  /** Repeated, the list is done once. */
  readonly id?: string;
}

const patchTypes = {
  json: 'application/json-patch+json',
  merge: 'application/merge-patch+json',
  strategic: 'application/strategic-merge-patch+json',
  apply: 'application/apply-patch+yaml',
} as const;

const timeoutMs = 15_000;
const pageSize = 500;
/** Before a watch that was interrupted is opened again. */
const reopenMs = 200;

type Options = Readonly<Record<string, string | undefined>>;

export function createClient(connection: NatsConnection, { org, project, token }: ClientOptions) {
  const tenant = `${encode(org)}.${encode(project)}`;
  const subjectOf = (verb: string, resource: string, { namespace, name }: Place): string =>
    `k8s.cmd.${tenant}.${verb}.${resource}.${encode(namespace)}.${encode(name)}`;
  const headersOf = (key: ReplyKey, given: Options): MsgHdrs => {
    const all = headers();
    const own: Options = { Authorization: `Bearer ${token}`, 'K8shost-Reply-Key': key.header, ...given };
    for (const [name, value] of Object.entries(own)) if (value) all.set(name, value);
    return all;
  };

  const ask = async <T>(subject: string, body: unknown, given: Options = {}): Promise<T> => {
    const key = newReplyKey();
    const reply = await connection.request(subject, body === undefined ? '' : JSON.stringify(body), { timeout: timeoutMs, headers: headersOf(key, given) });
    const sealed = reply.headers?.get('K8shost-Sealed');
    if (!sealed) throw new StatusError(reply.json());
    const answer = JSON.parse(opener(key, sealed, subject)(reply.data, 0).toString('utf8')) as { readonly code: number; readonly body: T };
    if (answer.code >= 400) throw new StatusError(answer.body as object);
    return answer.body;
  };
  /** With an id a write may be sent again when its answer is lost: it is done once. */
  const write = <T>(subject: string, body: unknown, given: Options = {}): Promise<T> => ask<T>(subject, body, { 'Nats-Msg-Id': randomUUID(), ...given });

  const list = async <R extends Resource>(
    resource: R,
    { namespace, ...selectors }: ListOptions,
  ): Promise<{ readonly items: readonly Kinds[R][]; readonly resourceVersion: string }> => {
    const items: Kinds[R][] = [];
    for (let next = ''; ;) {
      const query = queryOf({ ...selectors, limit: String(pageSize), continue: next });
      type Page = { readonly items: readonly Kinds[R][]; readonly metadata: { readonly continue?: string; readonly resourceVersion: string } };
      const page = await ask<Page>(subjectOf('list', resource, { namespace, name: '' }), undefined, { 'K8shost-Query': query });
      items.push(...page.items);
      next = page.metadata.continue ?? '';
      if (next === '') return { items, resourceVersion: page.metadata.resourceVersion };
    }
  };

  /**
   * The present state as ADDED events, then every change once and in order, until `signal` aborts; from `resourceVersion` on the
   * changes alone. What interrupts it (a process that ends, a lost message) is gone over: it goes on from where it came to. Throws a
   * StatusError of code 410 when the changes since then are forgotten: list again.
   */
  async function* watch<R extends Resource>(
    resource: R,
    { namespace, name = '', resourceVersion, signal, ...selectors }: WatchOptions,
  ): AsyncGenerator<WatchEvent<Kinds[R]>> {
    const subject = `k8s.watch.${tenant}.${resource}.${encode(namespace)}.${encode(name)}`;
    for (let from = resourceVersion; ;) {
      const begin = from === undefined ? { sendInitialEvents: 'true', resourceVersionMatch: 'NotOlderThan' } : { resourceVersion: from };
      const query = queryOf({ ...selectors, allowWatchBookmarks: 'true', ...begin });
      const once = watchOnce<Kinds[R]>(connection, subject, (key) => headersOf(key, { 'K8shost-Query': query }), from, signal);
      const interrupted: Interrupted = yield* once;
      if (signal.aborted) return;
      from = interrupted.resourceVersion;
      await new Promise((resolve) => setTimeout(resolve, reopenMs));
    }
  }

  return {
    create: <R extends Resource>(resource: R, object: Wanted<Kinds[R]>, namespace = object.metadata.namespace ?? ''): Promise<Kinds[R]> =>
      write(subjectOf('create', resource, { namespace, name: object.metadata.name }), object),
    get: <R extends Resource>(resource: R, place: Place): Promise<Kinds[R]> => ask(subjectOf('get', resource, place), undefined),
    list,
    replace: <R extends Resource>(resource: R, place: Place, object: Wanted<Kinds[R]>): Promise<Kinds[R]> =>
      write(subjectOf('replace', resource, place), object),
    patch: <R extends Resource>(resource: R, place: Place, patch: unknown, type: keyof typeof patchTypes = 'merge'): Promise<Kinds[R]> =>
      write(subjectOf('patch', resource, place), patch, { 'Content-Type': patchTypes[type] }),
    /** The object while something is still to be waited for, else a Status. */
    delete: <R extends Resource>(resource: R, place: Place): Promise<Kinds[R] | { readonly kind: 'Status' }> =>
      write(subjectOf('delete', resource, place), undefined),
    /** Any verb of any resource: `ask('create', 'pods%2Feviction', …)`. */
    ask: <T>(verb: string, resource: string, place: Place, body?: unknown, options: Options = {}): Promise<T> =>
      ask(subjectOf(verb, resource, place), body, options),
    /** All of it or nothing. */
    apply: (objects: readonly Manifest[], { deletes = [], namespace = 'default', fieldManager, force, dryRun, id }: ApplyOptions = {}) =>
      write<{ readonly objects: readonly Manifest[]; readonly deletes: readonly Manifest[] }>(
        `k8s.cmd.${tenant}.apply`,
        { objects, deletes, namespace },
        { 'K8shost-Query': queryOf({ fieldManager, force: force ? 'true' : undefined, dryRun: dryRun ? 'All' : undefined }), ...(id && { 'Nats-Msg-Id': id }) },
      ),
    watch,
  };
}

export type KubernetesClient = ReturnType<typeof createClient>;

const queryOf = (given: Options): string =>
  new URLSearchParams(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')).toString();

/** As a token of a subject; `_` is nothing. */
function encode(text: string): string {
  if (text === '') return '_';
  return text
    .replaceAll(/[\s*>%/]/g, encodeURIComponent)
    .replaceAll('*', '%2A')
    .replaceAll('.', '/');
}
