import { readFileSync } from 'node:fs';
import { replaceFile } from '../append-file.ts';
import type { OwnedStore } from '../owned-store.ts';
import type { AttachmentBody } from './attachment.ts';
import { newExportName } from './nbd/gateway.ts';
import type { NodeBody } from './node.ts';
import type { Reserve } from './reserve.ts';

/** Changes with each boot, and is the same for all that runs on a machine. */
export const thisMachine = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

interface Kept {
  readonly nodes: OwnedStore<NodeBody>;
  readonly attachments: OwnedStore<AttachmentBody>;
}

/**
 * Nodes that were on this machine are still there after it was booted again, before they tell of themselves. Exports have other names then: a
 * client takes what was written for being there, and a boot may have lost what was not flushed, so it must not go on as if there had been none.
 * `path` keeps how the machine was called.
 */
export async function keepMachine(path: string, machine: string, { nodes, attachments }: Kept, reserve: Reserve): Promise<void> {
  const before = readBefore(path);
  if (before === machine) return;
  for (const node of nodes.list()) if (before !== '' && node.body.machine === before) nodes.put(node, node.id, { ...node.body, machine });
  for (const one of attachments.list()) if (one.body.exportName !== undefined) attachments.put(one, one.id, { ...one.body, exportName: newExportName() });
  await reserve.spend(async () => {
    await nodes.written();
    await attachments.written();
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
