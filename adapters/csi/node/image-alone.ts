// The nodes of one machine have one loop device of an image, and know nothing of each other but what the kernel shows: who mounts the device, or
// binds its file. So nobody detaches one, or begins to use one, while another node of the machine does: whoever does has the image locked.
import { closeSync, openSync } from 'node:fs';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { readMountTable } from '../../system/mount-table.ts';
import { no } from '../csi-status.ts';
import { detachLoop, isNodeOf, isOn, type LoopDevice } from './loop-devices.ts';
import { complaintOf, runToEnd } from './run-command.ts';

/** As flock(1) says it. */
const isHeld = 1;

/** The lock is the opened file's, so that it ends with whoever holds it. ABORTED while another node of this machine has it. */
export async function holdImage<T>(file: string, call: () => Promise<Result<T, PortError>>): Promise<Result<T, PortError>> {
  let fd: number;
  try {
    fd = openSync(file, 'r');
  } catch {
    // What is gone nobody opens anew.
    return call();
  }
  try {
    const locked = await runToEnd('flock', ['--exclusive', '--nonblock', '3'], { fd });
    if (!locked.ok) return locked;
    if (locked.value.code === isHeld) return no('ABORTED', 'another node of this machine opens or closes the volume: ask again');
    if (locked.value.code !== 0) return no('INTERNAL', complaintOf('flock', [file], locked.value));
    return await call();
  } finally {
    closeSync(fd);
  }
}

/** Detaches it where nothing is on it: whoever bound its file may open it at any time. A block volume that is staged so loses it until it is published. */
export async function detachUnused(loop: LoopDevice): Promise<Result<undefined, PortError>> {
  const isUsed = readMountTable().some((mount) => isOn(mount, loop) || isNodeOf(mount, loop));
  return isUsed ? ok(undefined) : detachLoop(loop);
}
