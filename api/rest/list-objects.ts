import type { Entry } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { failure } from '../status.ts';
import type { Status } from '../status.ts';
import { entriesBefore } from './entries-before.ts';
import { untilFresh } from './freshness.ts';
import type { ListOptions } from './list-options.ts';
import { decodePageToken, encodePageToken } from './page-token.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';
import { refOf } from './rest-request.ts';
import { parseSelection } from './selection.ts';
import type { Selection } from './selection.ts';

/** What the pages of a list are cut from. */
interface Source {
  readonly entries: readonly Entry[];
  readonly position: number;
  /** `namespace/name` of the last object that was given; '' at the first page. */
  readonly after: string;
}

export async function listObjects(request: ResourceRequest, options: ListOptions): Promise<Reply> {
  const selection = parseSelection(request.facts, options.labelSelector, options.fieldSelector);
  if (!selection.ok) return statusReply(selection.error);
  const source = options.continue === '' ? await firstSource(request, options, selection.value) : await nextSource(request, options, selection.value);
  if (!source.ok) return statusReply(source.error);
  return page(request, options, selection.value, source.value);
}

/** Everything that may match, as fresh as the request wants it. */
export function candidates(request: ResourceRequest, selection: Selection): readonly Entry[] {
  const { store, identity, facts, namespace } = request;
  const wholeNamespace = namespace === '' ? undefined : namespace;
  if (selection.name === undefined || (facts.namespaced && wholeNamespace === undefined))
    return store.objects.list(identity.tenant, facts.resource, wholeNamespace);
  const entry = store.objects.get(refOf(request, selection.name));
  return entry === undefined ? [] : [entry];
}

async function firstSource(request: ResourceRequest, options: ListOptions, selection: Selection): Promise<Result<Source, Status>> {
  const { store } = request;
  const { resourceVersion } = options;
  const fresh = await untilFresh(request.deps, store, resourceVersion);
  if (!fresh.ok) return fresh;
  if (options.resourceVersionMatch === 'Exact' && resourceVersion !== undefined && resourceVersion !== store.objects.position) {
    const kept = snapshotAt(request, resourceVersion);
    return kept === undefined
      ? err(expired(`The provided resource version ${resourceVersion} is no longer available`))
      : ok({ entries: kept, position: resourceVersion, after: '' });
  }
  return ok({ entries: candidates(request, selection), position: store.objects.position, after: '' });
}

async function nextSource(request: ResourceRequest, options: ListOptions, selection: Selection): Promise<Result<Source, Status>> {
  const token = decodePageToken(options.continue);
  if (token === undefined) return err(failure(400, 'BadRequest', 'invalid continue token: continue key is not valid'));
  const { position, after } = token;
  if (position === -1) {
    const fresh = await untilFresh(request.deps, request.store, undefined);
    return fresh.ok ? ok({ entries: candidates(request, selection), position: request.store.objects.position, after }) : fresh;
  }
  // Another process may have given the page before, and be ahead of this one.
  const reached = await untilFresh(request.deps, request.store, position);
  if (!reached.ok) return reached;
  const kept = snapshotAt(request, position);
  if (kept !== undefined) return ok({ entries: kept, position, after });
  const message =
    'The provided continue parameter is too old to display a consistent list result. Start a new list without it, or use the token in this response to go on from the current state.';
  return err({ ...expired(message), metadata: { continue: encodePageToken({ position: -1, after }) } });
}

/** What the list was at `position`: as it was kept when a page was given, or with the changes since then taken back. Undefined when they are forgotten. */
function snapshotAt(request: ResourceRequest, position: number): readonly Entry[] | undefined {
  const { store, identity, facts, namespace } = request;
  const kept = store.hub.pages.at(tenantKey(identity.tenant), scopeOf(request), position);
  if (kept !== undefined) return kept;
  const changes = position > store.objects.position ? undefined : store.hub.changesAfter(position, identity.tenant, facts.resource);
  if (changes === undefined) return undefined;
  const own = namespace === '' ? changes : changes.filter(({ ref }) => ref.namespace === namespace);
  return entriesBefore(store.objects.list(identity.tenant, facts.resource, namespace === '' ? undefined : namespace), own);
}

function page(request: ResourceRequest, { limit }: ListOptions, selection: Selection, { entries, position, after }: Source): Reply {
  const { facts, store, identity } = request;
  const resourceVersion = String(position);
  const rows: Entry[] = [];
  let index = after === '' ? 0 : indexAfter(entries, after);
  for (; index < entries.length && (limit === 0 || rows.length < limit); index += 1) {
    const entry = entries[index];
    if (entry !== undefined && selection.matches(entry.object)) rows.push(entry);
  }
  const hasMore = index < entries.length && (selection.everything || entries.slice(index).some(({ object }) => selection.matches(object)));
  const last = rows.at(-1);
  if (!hasMore || last === undefined) return { kind: 'list', facts, rows, metadata: { resourceVersion } };
  store.hub.pages.keep(tenantKey(identity.tenant), scopeOf(request), position, entries);
  const remaining = selection.everything ? { remainingItemCount: entries.length - index } : {};
  return { kind: 'list', facts, rows, metadata: { resourceVersion, continue: encodePageToken({ position, after: keyOf(last) }), ...remaining } };
}

/** Entries are sorted by namespace, then name; `/` sorts below every character of either but `-` and `.`, so the parts are compared. */
function indexAfter(entries: readonly Entry[], after: string): number {
  const slash = after.indexOf('/');
  const [namespace, name] = [after.slice(0, slash), after.slice(slash + 1)];
  const index = entries.findIndex(({ ref }) => ref.namespace > namespace || (ref.namespace === namespace && ref.name > name));
  return index === -1 ? entries.length : index;
}

const keyOf = ({ ref }: Entry): string => `${ref.namespace}/${ref.name}`;
const scopeOf = ({ facts, namespace }: ResourceRequest): string => `${facts.resource}/${namespace}`;
export const expired = (message: string): Status => failure(410, 'Expired', message);
