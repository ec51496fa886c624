import { readMountTable } from '../../system/mount-table.ts';
import { openWhere } from './open-where.ts';
import { runProgram } from './run-program.ts';

const timeoutMs = 10_000;

/**
 * Has what was written to the file systems of an image that are mounted on this machine put into it, so that a clone of it holds what programs wrote before.
 * It is no promise: who writes on goes on writing, and a clone is as after a power failure in any case.
 */
export async function flushMounted(image: string): Promise<void> {
  const devices = await openWhere('image', image);
  if (!devices.ok || devices.value.length === 0) return;
  const mounts = readMountTable();
  for (const device of devices.value) {
    const point = mounts.find(({ source }) => source === device)?.path;
    if (point !== undefined) await runProgram('sync', ['--file-system', point], { timeoutMs });
  }
}
