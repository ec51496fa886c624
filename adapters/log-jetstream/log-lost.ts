/** The log is not the one this process knows, or is shorter: acknowledged writes are gone. Nobody repairs that; the process stops. */
export class LogLost extends Error {
  override readonly name = 'LogLost';
}

/** An event of the log cannot be read: folding on without it would change the state. The process stops. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
  readonly sequence: number;

  constructor(stream: string, sequence: number, subject: string, reason: string) {
    super(`event ${sequence} of ${stream} (${subject}) cannot be read: ${reason}`);
    this.sequence = sequence;
  }
}
