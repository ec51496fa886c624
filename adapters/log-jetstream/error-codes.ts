/** What the JetStream API answers, by name. Source: nats-server errors.json. */
export const apiError = {
  /** Too few servers of the cluster are known yet. */
  noSuitablePeers: 10005,
  /** "JetStream system temporarily unavailable". */
  temporarilyUnavailable: 10008,
  noMessageFound: 10037,
  streamNameInUse: 10058,
  streamNotFound: 10059,
  /** The guard's subject has another last sequence; the text ends with it. */
  wrongLastSequence: 10071,
  /** The message id is being stored just now (replicated streams). */
  duplicateInProcess: 10158,
  /** Something on the guard's subject is in flight (replicated streams); or a second guard on one subject of a batch. Says nothing definite. */
  wrongLastSequenceUnknown: 10164,
  /** A message of the batch is missing: a new leader has not got the first ones. */
  batchIncomplete: 10176,
  /** A message id of the batch is known already. */
  batchDuplicate: 10201,
} as const;

export interface ApiFailure {
  /** HTTP-like: 4xx is about the request, 5xx about the server. */
  readonly code: number;
  readonly err_code: number;
  readonly description: string;
}
