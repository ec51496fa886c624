// The frames of one watch on their way to a client that tells now and then what it has seen. A message that is sent is out of our hands,
// so no more is sent ahead of the client than a window; what comes then waits here, up to a limit.
import type { SealedStream } from './hpke.ts';
import type { CommandReply, MessageOutlet } from '../../domain/ports/command-message.ts';
import { sealedHeader } from './teller.ts';

/** Sent and not yet seen, at most; a single frame may be larger. */
const windowBytes = 4 * 1024 * 1024;
/** Of what waits; what a watch begins with, of any size, is written as there is room for it. */
const behindMaxBytes = 16 * 1024 * 1024;
/** A frame is filled up to it. */
const frameBytes = 512 * 1024;

export const sequenceHeader = 'K8shost-Sequence';
const newline = 0x0a;

export class PacedFrames {
  readonly #stream: SealedStream;
  readonly #outlet: MessageOutlet;
  readonly #unseen: { readonly sequence: number; readonly bytes: number }[] = [];
  #unseenBytes = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  readonly #wanting: (() => void)[] = [];

  constructor(stream: SealedStream, outlet: MessageOutlet) {
    this.#stream = stream;
    this.#outlet = outlet;
  }

  /** Number of the next message. */
  get next(): number {
    return this.#stream.next;
  }

  /** Lines; false when the client is too far behind. */
  write(lines: Buffer): boolean {
    for (const frame of cut(lines)) {
      this.#waiting.push(frame);
      this.#waitingBytes += frame.length;
    }
    this.#flush();
    return this.#waitingBytes <= behindMaxBytes;
  }

  /** Undefined while there is room for more, else resolves when there is. */
  room(): Promise<void> | undefined {
    return this.#waitingBytes === 0 ? undefined : new Promise((resolve) => this.#wanting.push(resolve));
  }

  /** Out of turn and at once: that it lives, that it ends. */
  tell(line: string): void {
    this.#send(Buffer.from(line));
  }

  /** Everything below `next` has reached the client. */
  seen(next: number): void {
    while (this.#unseen[0] !== undefined && this.#unseen[0].sequence < next) this.#unseenBytes -= this.#unseen.shift()?.bytes ?? 0;
    this.#flush();
  }

  #flush(): void {
    let sent = 0;
    for (const frame of this.#waiting) {
      if (this.#unseenBytes > 0 && this.#unseenBytes + frame.length > windowBytes) break;
      sent += 1;
      this.#waitingBytes -= frame.length;
      this.#unseen.push({ sequence: this.#stream.next, bytes: frame.length });
      this.#unseenBytes += frame.length;
      this.#send(frame);
    }
    this.#waiting = this.#waiting.slice(sent);
    if (this.#waiting.length === 0) for (const resume of this.#wanting.splice(0)) resume();
  }

  #send(plain: Buffer): void {
    const headers: Record<string, string> = { [sequenceHeader]: String(this.#stream.next) };
    if (this.#stream.next === 0) headers[sealedHeader] = this.#stream.encapsulated.toString('base64url');
    const reply: CommandReply = { headers, body: this.#stream.seal(plain) };
    this.#outlet.send(reply);
  }
}

/** Cut at ends of lines. */
function* cut(lines: Buffer): Generator<Buffer> {
  for (let at = 0; at < lines.length;) {
    const full = lines.lastIndexOf(newline, Math.min(lines.length, at + frameBytes) - 1);
    const end = full >= at ? full + 1 : lines.indexOf(newline, at) + 1;
    yield lines.subarray(at, end === 0 ? lines.length : end);
    at = end === 0 ? lines.length : end;
  }
}
