// The sealer of a role that runs as its own process. Every role that writes Secrets shares one folder of keys, so a role without the
// folder of the others must not make a key of its own: what it then writes nobody else could read, and what it read it did not see.
import { fileSealer } from '../../adapters/sealing/file-sealer.ts';
import { KeyStore } from '../../adapters/sealing/key-store.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import { tenantKey } from '../../domain/ref.ts';

interface RoleSealerOptions {
  /** May it make a project's first key? The API may; reconcilers only meet Secrets that are there. */
  readonly makesKeys: boolean;
  /** Told once a project, in words for the operator. */
  readonly report: (text: string) => void;
}

/** `directory` is the folder of keys; it need not be there yet. `seal` throws a sentence where sealing would lose something. */
export function roleSealer(directory: string, { makesKeys, report }: RoleSealerOptions): Sealer {
  const keys = new KeyStore(directory);
  const files = fileSealer(keys);
  const unopened = new Set<string>();
  const missing = new Set<string>();
  return {
    seals: (ref) => files.seals(ref),
    seal(tenant, id, fields) {
      const project = tenantKey(tenant);
      if (keys.has(tenant) || (makesKeys && !unopened.has(project))) return files.seal(tenant, id, fields);
      if (!missing.has(project))
        report(`the key of project ${project} is not in ${directory}: give this process the same --data directory as the API that made it`);
      missing.add(project);
      // Clients read this; where keys are kept is the operator's.
      throw new Error('this process does not have the key of the project; try again, another one may');
    },
    open(tenant, id, header, sealed) {
      const opened = files.open(tenant, id, header, sealed);
      const project = tenantKey(tenant);
      if (opened !== undefined || unopened.has(project)) return opened;
      unopened.add(project);
      report(
        `Secrets of project ${project} cannot be opened with the keys in ${directory}: either its key was destroyed, or this process needs the --data directory of the API that made it`,
      );
      return undefined;
    },
  };
}
