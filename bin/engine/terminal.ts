import { styleText } from 'node:util';

/** What the engine says while it runs: one line each, to standard error. */
export const log = {
  info: (text: string): void => void process.stderr.write(`${styleText('dim', new Date().toISOString())} ${text}\n`),
  error: (error: unknown): void =>
    void process.stderr.write(
      `${styleText('dim', new Date().toISOString())} ${styleText('red', 'error')} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    ),
};
