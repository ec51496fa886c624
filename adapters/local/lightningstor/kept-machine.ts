import { readFileSync } from 'node:fs';
import { replaceFile } from '../append-file.ts';
import type { OwnedStore } from '../owned-store.ts';
import type { NodeBody } from './node.ts';
import type { Reserve } from './reserve.ts';

/** Changes with each boot, and is the same for all that runs on a machine. */
export const thisMachine = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

/** Nodes that were on this machine are still there after it was booted again, before they tell of themselves. `path` keeps how it was called. */
export async function keepMachine(path: string, machine: string, nodes: OwnedStore<NodeBody>, reserve: Reserve): Promise<void> {
  const before = readBefore(path);
  if (before === machine) return;
  for (const node of nodes.list()) if (before !== '' && node.body.machine === before) nodes.put(node, node.id, { ...node.body, machine });
  await reserve.spend(async () => {
    await nodes.written();
    replaceFile(path, machine);
  });
}

function readBefore(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
