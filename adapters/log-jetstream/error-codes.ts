import { JetStreamApiCodes } from '@nats-io/jetstream';

/** What the JetStream API answers, by name: the client's where it has one, else of nats-server's errors.json. */
export const apiError = {
  /** Too few servers of the cluster are known yet. */
  noSuitablePeers: 10005,
  /** The account's limit is reached. */
  accountResourcesExceeded: 10002,
  /** "JetStream system temporarily unavailable". */
  temporarilyUnavailable: 10008,
  /** The server's own limit on what it stores is reached. */
  insufficientResources: 10023,
  storageResourcesExceeded: 10047,
  noMessageFound: JetStreamApiCodes.NoMessageFound,
  streamNameInUse: 10058,
  streamNotFound: JetStreamApiCodes.StreamNotFound,
  /** The guard's subject has another last sequence; the text ends with it. */
  wrongLastSequence: JetStreamApiCodes.StreamWrongLastSequence,
  /** The message id is being stored just now (replicated streams). */
  duplicateInProcess: 10158,
  /** Something on the guard's subject is in flight (replicated streams); or a second guard on one subject of a batch. Says nothing definite. */
  wrongLastSequenceUnknown: JetStreamApiCodes.StreamWrongLastSequenceUnknown,
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
