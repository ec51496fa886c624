import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where nats-server is: `$NATS_SERVER_BIN`, else PATH, else `.cache/bin` of the project at `root`. Undefined when nowhere.
 * The version is not looked at; `startNatsServer` refuses one that is too old.
 */
export function findNatsServer(root: string, env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const named = env['NATS_SERVER_BIN'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...(named ? [named] : []), ...folders.map((folder) => join(folder, 'nats-server')), join(root, '.cache/bin/nats-server')];
  return candidates.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
