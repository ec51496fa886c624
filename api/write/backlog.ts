import type { Command, Transaction } from '../../domain/command.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { jsonLength } from '../json-length.ts';

/** Commands that are not answered yet, and about how long their JSON is. */
const commandsMax = 10_000;
const bytesMax = 128 * 1024 * 1024;

/** Counts what waits for the log, so that a log that is away does not fill the memory. */
export class Backlog {
  #commands = 0;
  #bytes = 0;

  /** Rejected when it is full; else what is to be called, once, when the commands are answered. */
  enter(commands: Transaction): Result<() => void, Rejection> {
    const sizeBytes = commands.reduce((sum, command) => sum + sizeOf(command), 0);
    if (this.#commands + commands.length > commandsMax || this.#bytes + sizeBytes > bytesMax) {
      const message = `${this.#commands} writes wait for the log already, please try again later`;
      return err({ kind: 'too-many-requests', message, retryAfterSeconds: 1 });
    }
    this.#commands += commands.length;
    this.#bytes += sizeBytes;
    return ok(() => {
      this.#commands -= commands.length;
      this.#bytes -= sizeBytes;
    });
  }
}

function sizeOf(command: Command): number {
  if ('object' in command) return jsonLength(command.object);
  return 'patch' in command ? jsonLength(command.patch) : 0;
}
