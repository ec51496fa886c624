// An append-only file of JSON lines that survives kill -9 and a full disk: what `written()` resolved for is on disk and comes
// back at the next open, in order. Lines added at the same time share one disk wait. One process at a time may have it open.
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync, fsyncSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDiskFull } from './is-disk-full.ts';

interface AppendFile {
  /** Queues a line; it is durable when the next `written()` resolves. */
  append(line: unknown): void;
  /** Replaces the whole file by these lines, in the same order as appends are. */
  rewrite(lines: readonly unknown[]): void;
  /** Most of the file is history by now, and it is large enough to mind: time for a rewrite. */
  isOvergrown(): boolean;
  /** Everything queued so far is on disk. Rejects when the disk refuses; the lines stay queued for the next time. */
  written(): Promise<void>;
  close(): Promise<void>;
}

type Change = { readonly kind: 'append'; readonly text: string } | { readonly kind: 'rewrite'; readonly text: string };

/** What is appended may be four times what was there after the last rewrite, and this many bytes in any case. */
const appendedBytesMax = 2 ** 20;
const growthMax = 4;

const textOf = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** Reads what was kept. A torn last line (the process died while writing) is left out; any other that is not JSON throws. */
export function readLines(path: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`cannot read ${path}: ${(error as Error).message}`);
  }
  const lines = text.split('\n');
  lines.pop(); // '' after the last newline, or a torn line
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      throw new Error(`${path}:${index + 1} is not JSON: the file is damaged; restore it, or move it away to start empty`);
    }
  });
}

/** Writes beside, then renames over: a reader sees the old file or the new one, whole. Mode 0600. */
export function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.new`;
  try {
    writeFileSync(beside, text, { mode: 0o600, flush: true });
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  renameSync(beside, path);
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/**
 * Starts the file with `lines` (what the caller kept of `readLines`: the compaction at start) and appends from there. `isHistoryEqual`: what `readLines` gave
 * says the same, so that on a full disk the file may stay as it is.
 */
export async function openAppendFile(path: string, lines: readonly unknown[], isHistoryEqual = false): Promise<AppendFile> {
  const first = textOf(lines);
  let durableBytes = begin(path, first, isHistoryEqual);
  let file: FileHandle = await open(path, 'a');
  let queue: Change[] = [];
  let keptBytes = Buffer.byteLength(first);
  let appendedBytes = Math.max(0, durableBytes - keptBytes);
  let flushing: Promise<void> | undefined;

  const flushOnce = async (): Promise<void> => {
    const batch = queue.slice();
    const from = batch.findLastIndex((change) => change.kind === 'rewrite');
    const text = batch
      .slice(Math.max(from, 0))
      .map((change) => change.text)
      .join('');
    if (from >= 0) {
      const before = file;
      replaceFile(path, text);
      file = await open(path, 'a');
      durableBytes = 0;
      await before.close();
    } else {
      await file.appendFile(text);
      await file.datasync();
    }
    durableBytes += Buffer.byteLength(text);
    queue = queue.slice(batch.length);
  };
  const flush = async (): Promise<void> => {
    try {
      while (queue.length > 0) await flushOnce();
    } catch (error) {
      // A half-written batch must not be followed by a whole one.
      await file.truncate(durableBytes).catch(() => undefined);
      throw error;
    } finally {
      flushing = undefined;
    }
  };
  const written = (): Promise<void> => {
    if (queue.length === 0) return Promise.resolve();
    flushing ??= flush();
    return flushing;
  };
  return {
    append: (line) => {
      const text = textOf([line]);
      appendedBytes += Buffer.byteLength(text);
      queue.push({ kind: 'append', text });
    },
    rewrite: (all) => {
      const text = textOf(all);
      keptBytes = Buffer.byteLength(text);
      appendedBytes = 0;
      queue.push({ kind: 'rewrite', text });
    },
    isOvergrown: () => appendedBytes > Math.max(appendedBytesMax, growthMax * keptBytes),
    written,
    close: async () => {
      await written();
      await file.close();
    },
  };
}

/** Answers how many bytes the file has then. */
function begin(path: string, text: string, isHistoryEqual: boolean): number {
  try {
    replaceFile(path, text);
    return Buffer.byteLength(text);
  } catch (error) {
    if (!isDiskFull(error) || !isHistoryEqual || !existsSync(path)) throw error;
  }
  // Behind a torn last line nothing may be appended.
  const bytes = readFileSync(path).lastIndexOf('\n') + 1;
  truncateSync(path, bytes);
  return bytes;
}
