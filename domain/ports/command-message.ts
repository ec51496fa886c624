/** A command as a messaging system brings it: nothing of its client shows. */
export interface CommandMessage {
  readonly subject: string;
  /** Whatever the case of its name; the first of several. */
  header(name: string): string | undefined;
  readonly body: Uint8Array;
}

export interface CommandReply {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Where the messages go that follow a request, one by one. */
export interface MessageOutlet {
  send(reply: CommandReply): void;
}

/** Rejects with an InvariantViolation alone, as a CommandService does. */
export type WatchService = (message: CommandMessage, outlet: MessageOutlet) => Promise<void>;

/** Rejects with an InvariantViolation alone, which nobody catches. */
export type CommandService = (message: CommandMessage) => Promise<CommandReply>;
