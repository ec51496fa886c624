import { isConvertedByWebhook } from '../conversion/convert-objects.ts';
import { statusOf } from '../status.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import type { FrameSink } from '../watch/watcher.ts';
import { untilFresh } from './freshness.ts';
import { candidates, expired } from './list-objects.ts';
import type { ListOptions } from './list-options.ts';
import type { Reply } from './reply.ts';
import { statusReply } from './reply.ts';
import type { ResourceRequest } from './rest-request.ts';
import { parseSelection } from './selection.ts';
import type { Selection } from './selection.ts';
import type { IncludeObject } from './table/table.ts';
import { watchContentType, watchEncoder } from './watch-encoders.ts';

/** A watch without timeoutSeconds lasts 30 to 60 minutes. Source: kube-apiserver --min-request-timeout. */
const watchMinMs = 1_800_000;
/** Bookmarks go out each minute, and this long before the end of a watch that lasts longer. Source: apiserver storage/cacher cache_watcher. */
const bookmarkEveryMs = 60_000;
const bookmarkBeforeEndMs = 2_000;

/** Events are written when they are told, and a webhook's answer would have to be waited for. */
const notWatched = ({ apiVersion, plural, custom }: ResourceFacts): string =>
  `${plural} in ${apiVersion} are shown through a conversion webhook and cannot be watched: watch ${custom?.storedAs}`;

/**
 * Without a resourceVersion, or with 0, the present state comes first as ADDED events; with `sendInitialEvents` a bookmark marks
 * its end. From a resourceVersion that the window has lost, the watch is one ERROR frame (410) and ends.
 */
export async function watchObjects(request: ResourceRequest, options: ListOptions, includeObject: IncludeObject): Promise<Reply> {
  if (isConvertedByWebhook(request.facts)) return statusReply(statusOf({ kind: 'not-implemented', message: notWatched(request.facts) }));
  const selection = parseSelection(request.facts, options.labelSelector, options.fieldSelector);
  if (!selection.ok) return statusReply(selection.error);
  if (options.resourceVersion === undefined || (options.sendInitialEvents === true && options.resourceVersion > 0)) {
    const fresh = await untilFresh(request.deps, request.store, options.resourceVersion);
    if (!fresh.ok) return statusReply(fresh.error);
  }
  return {
    kind: 'watch',
    contentType: watchContentType(request.representation),
    open: (sink) => openWatch(request, options, selection.value, includeObject, sink),
  };
}

function openWatch(request: ResourceRequest, options: ListOptions, selection: Selection, includeObject: IncludeObject, sink: FrameSink): () => void {
  const { store, identity, facts, namespace, deps } = request;
  const { resourceVersion = 0 } = options;
  const withInitial = options.sendInitialEvents ?? resourceVersion === 0;
  const after = withInitial || resourceVersion === 0 ? store.objects.position : resourceVersion;
  const encoder = watchEncoder(request.representation, facts, includeObject, deps.clock);
  const opened = store.hub.open(
    {
      tenant: identity.tenant,
      resource: facts.resource,
      namespace,
      matches: selection.matches,
      encoder,
      after,
      sink,
      clock: deps.clock,
    },
    withInitial
      ? {
          entries: candidates(request, selection).filter(({ object }) => selection.matches(object)),
          endMarked: options.sendInitialEvents === true && options.allowWatchBookmarks,
        }
      : undefined,
  );
  const tooOld = (): void => {
    sink.write(encoder.error(expired(`too old resource version: ${after} (${store.objects.position})`)));
    sink.end();
  };
  if (opened === undefined) {
    tooOld();
    return () => {};
  }
  const closed = new AbortController();
  let hasJoined = false;
  void opened.begun.then((begun) => {
    hasJoined = begun === 'joined';
    if (begun === 'expired') tooOld();
    if (!hasJoined) closed.abort();
  });
  const bookmark = (): void => {
    if (hasJoined) opened.watcher.sendBookmark(store.hub.position);
  };
  void keepOpen(request, options, closed.signal, bookmark).then(() => {
    opened.close();
    sink.end();
  });
  return () => closed.abort();
}

/** Resolves when the watch's time is over or it was closed; bookmarks go out meanwhile, if wanted. */
async function keepOpen(
  { deps, http }: ResourceRequest,
  { timeoutSeconds, allowWatchBookmarks }: ListOptions,
  closed: AbortSignal,
  bookmark: () => void,
): Promise<void> {
  const lastsMs = timeoutSeconds !== undefined && timeoutSeconds > 0 ? timeoutSeconds * 1000 : watchMinMs * (1 + spreadOf(http.auditId));
  const untilMs = deps.clock.nowMs() + lastsMs;
  let bookmarkMs = allowWatchBookmarks ? nextBookmarkMs(deps.clock.nowMs(), untilMs) : Infinity;
  while (!closed.aborted) {
    // A timer may fire a little early: what counts is the clock.
    const leftMs = Math.min(bookmarkMs, untilMs) - deps.clock.nowMs();
    if (leftMs > 0) await deps.clock.sleep(leftMs, closed);
    else if (bookmarkMs < untilMs) {
      bookmark();
      bookmarkMs = nextBookmarkMs(bookmarkMs, untilMs);
    } else return;
  }
}

/** None in the last moments. */
const nextBookmarkMs = (fromMs: number, untilMs: number): number => {
  const lastMs = untilMs - bookmarkBeforeEndMs;
  return fromMs < lastMs ? Math.min(fromMs + bookmarkEveryMs, lastMs) : Infinity;
};

/** 0 to 1, from the random end of the request's id: watches that began together do not end together. */
const spreadOf = (auditId: string): number => (Number.parseInt(auditId.slice(-6), 16) || 0) / 0x1000000;
