import type { RpcFailure, RpcSink } from '../../domain/ports/rpc.ts';

/** What a stream is written to. `done` is called when the message left this process's buffers. */
export interface StreamWriter {
  write(message: Uint8Array, done: () => void): void;
  end(failure: RpcFailure | undefined): void;
  /** The reader is too slow; nothing more is written. */
  cutOff(): void;
}

/** A reader that is this far behind is cut off; it watches again from the last resourceVersion it has seen. */
export const behindMaxBytes = 16 * 1024 * 1024;
/** Handed to the connection at a time: enough to keep it busy, little enough to be forgotten when it hangs. */
const underWayMaxBytes = 1024 * 1024;

/** Messages on their way to one reader, bounded. What a watch begins with, of any size, is written as there is room for it. */
export class Outbox implements RpcSink {
  readonly #writer: StreamWriter;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #underWayBytes = 0;
  readonly #wanting: (() => void)[] = [];
  #ending: { readonly failure: RpcFailure | undefined } | undefined;
  #closed = false;

  constructor(writer: StreamWriter) {
    this.#writer = writer;
  }

  write(message: Uint8Array): void {
    if (this.#ending || this.#closed) return;
    this.#waiting.push(message);
    this.#waitingBytes += message.length;
    this.#flush();
    if (this.#waitingBytes > behindMaxBytes) this.cutOff();
  }

  room(): Promise<void> | undefined {
    return this.#closed || this.#waitingBytes === 0 ? undefined : new Promise((resolve) => this.#wanting.push(resolve));
  }

  cutOff(): void {
    if (this.#closed) return;
    this.close();
    this.#writer.cutOff();
  }

  /** After what is waiting. */
  end(failure?: RpcFailure): void {
    this.#ending ??= { failure };
    this.#flush();
  }

  /** The reader is gone. */
  close(): void {
    this.#closed = true;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  #flush(): void {
    if (this.#closed) return;
    let sent = 0;
    for (const message of this.#waiting) {
      if (this.#underWayBytes > 0 && this.#underWayBytes + message.length > underWayMaxBytes) break;
      sent += 1;
      this.#waitingBytes -= message.length;
      this.#underWayBytes += message.length;
      this.#writer.write(message, () => {
        this.#underWayBytes -= message.length;
        this.#flush();
      });
    }
    this.#waiting = sent === this.#waiting.length ? [] : this.#waiting.slice(sent);
    if (this.#waiting.length === 0) for (const resume of this.#wanting.splice(0)) resume();
    if (this.#ending === undefined || this.#waiting.length > 0) return;
    this.#closed = true;
    this.#writer.end(this.#ending.failure);
  }
}
