// A snapshot: the last stored message of every subject, as bytes (what is sealed stays sealed), in order of sequence. A cache: it
// can always be made again from the stream, so a file that is not whole is no error. Layout: a line of JSON, then for each message
// its sequence (8 bytes), the lengths of subject and body (4 bytes each), subject and body; last a SHA-256 of all that.
import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Delivered } from './delivery.ts';
import type { Incarnation } from './streams.ts';

export interface Snapshot {
  readonly stream: string;
  readonly incarnation: Incarnation;
  readonly messages: readonly Delivered[];
}

const format = 1;
const recordHead = 16;
const digestBytes = 32;

/** Puts the file in place in one step, on disk, in a folder that is there; leaves what was there when the signal aborts. */
export async function writeSnapshot(
  file: string,
  { stream, incarnation }: Omit<Snapshot, 'messages'>,
  batches: AsyncIterable<readonly Delivered[]>,
  signal: AbortSignal,
): Promise<void> {
  const next = `${file}.next`;
  try {
    await writeWhole(next, { stream, incarnation }, batches);
  } catch (error) {
    // A part of one is of no use, and on a full disk it would take what is left.
    await rm(next, { force: true });
    throw error;
  }
  if (signal.aborted) return await rm(next, { force: true });
  await rename(next, file);
  await syncFolder(dirname(file));
}

async function writeWhole(file: string, { stream, incarnation }: Omit<Snapshot, 'messages'>, batches: AsyncIterable<readonly Delivered[]>): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    const digest = createHash('sha256');
    const write = async (bytes: Uint8Array): Promise<void> => {
      digest.update(bytes);
      await handle.write(bytes);
    };
    await write(Buffer.from(`${JSON.stringify({ format, stream, incarnation })}\n`));
    for await (const batch of batches) await write(Buffer.concat(batch.flatMap(recordOf)));
    await handle.write(digest.digest());
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Undefined when there is none, or it is not whole. */
export async function readSnapshot(file: string): Promise<Snapshot | undefined> {
  try {
    const all = await readFile(file);
    const content = all.subarray(0, -digestBytes);
    if (!createHash('sha256').update(content).digest().equals(all.subarray(-digestBytes))) return undefined;
    const headEnd = content.indexOf('\n');
    const head = JSON.parse(content.subarray(0, headEnd).toString()) as { format: number; stream: string; incarnation: Incarnation };
    return head.format === format ? { ...head, messages: recordsIn(content.subarray(headEnd + 1)) } : undefined;
  } catch {
    return undefined;
  }
}

function recordOf({ sequence, subject, bytes }: Delivered): readonly Uint8Array[] {
  const name = Buffer.from(subject);
  const head = Buffer.alloc(recordHead);
  head.writeBigUInt64BE(BigInt(sequence), 0);
  head.writeUInt32BE(name.length, 8);
  head.writeUInt32BE(bytes.length, 12);
  return [head, name, bytes];
}

function recordsIn(content: Buffer): readonly Delivered[] {
  const messages: Delivered[] = [];
  for (let at = 0; at < content.length;) {
    const subjectAt = at + recordHead;
    const bytesAt = subjectAt + content.readUInt32BE(at + 8);
    const end = bytesAt + content.readUInt32BE(at + 12);
    messages.push({
      sequence: Number(content.readBigUInt64BE(at)),
      subject: content.toString('utf8', subjectAt, bytesAt),
      bytes: content.subarray(bytesAt, end),
    });
    at = end;
  }
  return messages;
}

async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } finally {
    await handle?.close();
  }
}
