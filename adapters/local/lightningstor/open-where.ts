import { realpath } from 'node:fs/promises';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { mountedFrom, readMountTable } from '../../system/mount-table.ts';
import { runProgram } from './run-program.ts';

const timeoutMs = 10_000;

/** Who on this machine has it open: loop devices of an image, places where a folder is mounted. */
export const openWhere = (contentName: 'content' | 'image', path: string): Promise<Result<readonly string[], PortError>> =>
  contentName === 'image' ? loopDevicesOf(path) : mountedAt(path);

async function loopDevicesOf(path: string): Promise<Result<readonly string[], PortError>> {
  const said = await runProgram('losetup', ['--json', '--list', '--output', 'NAME', '--associated', path], { timeoutMs });
  if (!said.ok)
    return err({
      kind: 'unavailable',
      message: `${said.error.message}: whether the volume is open is not known (losetup is in the package mount or util-linux)`,
    });
  if (said.value.trim() === '') return ok([]);
  const { loopdevices } = JSON.parse(said.value) as { readonly loopdevices: readonly { readonly name: string }[] };
  return ok(loopdevices.map(({ name }) => name));
}

const mountedAt = async (path: string): Promise<Result<readonly string[], PortError>> => ok(mountedFrom(readMountTable(), await realpath(path)));
