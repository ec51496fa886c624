/** What an adapter could not do, named by what happens next. */
export type PortError =
  /** Nothing was done; back off and try again with the same key. */
  | { readonly kind: 'unavailable'; readonly message: string }
  /** Try again after this long. */
  | { readonly kind: 'throttled'; readonly message: string; readonly retryAfterMs: number }
  /** It may have been done: try again with the same key and revision. */
  | { readonly kind: 'ambiguous'; readonly message: string }
  /**
   * It will not be done however often asked. `reason` is the service's own (`STALE`, `QUOTA`, `INVALID_ARGUMENT`, `NOT_FOUND`, …). `seenRevision`, with
   * STALE: that of the newer plan, where the service tells it.
   */
  | { readonly kind: 'refused'; readonly message: string; readonly reason: string; readonly seenRevision?: number };
