import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, smallMemory } from '../root.mjs';

const file = join(root, 'node_modules/.bin/k8shost');

/** node_modules/.bin/k8shost: the program on the project's own Node, from any folder and through symbolic links. */
export function writeLauncher(natsServer) {
  const text = `#!/bin/sh
# Written by npm run setup.
self=$0
while [ -h "$self" ]; do
  target=$(readlink "$self")
  case $target in /*) self=$target ;; *) self=$(dirname "$self")/$target ;; esac
done
root=$(cd -P "$(dirname "$self")" && cd -P ../.. && pwd)
${Object.entries(smallMemory)
  .map(([name, value]) => `: "\${${name}:=${value}}"\nexport ${name}\n`)
  .join(
    '',
  )}${natsServer === undefined ? '' : `: "\${NATS_SERVER_BIN:=${quotedInBraces(natsServer.path)}}"\nexport NATS_SERVER_BIN\n`}exec "$root/node_modules/node/bin/node" "$root/bin/k8shost.ts" "$@"
`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  writeFileSync(file, text, { mode: 0o755 });
}

const quotedInBraces = (path) => path.replace(/[\\"$`}]/g, '\\$&');
