import type { AppendEvent } from '../../domain/ports/event-log.ts';
import type { PortError } from '../../domain/ports/port-error.ts';

/** What happens to one append. Fields may be combined: a delayed append may also lose its acknowledgement. */
export interface AppendFault {
  /** Awaited before the log looks at the append: time passes, others may write. */
  readonly delay?: Promise<void>;
  /** Nothing is stored; the caller gets this. */
  readonly refuse?: PortError;
  /** It is stored, but the caller gets `ambiguous`: the acknowledgement and every answer to "is it mine?" were lost. */
  readonly loseAck?: boolean;
  /** It is sent twice; the second send is recognised as the first ("is it mine?") and stores nothing. */
  readonly sendTwice?: boolean;
}

/** Decides about each append and each delivery; the simulator addresses faults by what it sees here. */
export interface LogFaults {
  onAppend?(events: readonly [AppendEvent, ...AppendEvent[]]): AppendFault | undefined;
  /** Awaited before the named reader is given what follows `after`: a tail that lags. */
  onDeliver?(reader: string, after: number): Promise<void> | undefined;
  /** Answers a read of the leader instead of the log. */
  onRead?(): PortError | undefined;
}
