import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute, without a trailing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Node 24 of the project, from npm; the machine's own may be older. */
export const projectNode = join(root, 'node_modules/node/bin/node');

/** The environment tools run in: the project's Node and tools first, what set-up built last, and the nats-server that it chose. */
export function toolEnvironment(natsServer, env = process.env) {
  const path = [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin'), env.PATH ?? '', join(root, '.cache/bin')].join(delimiter);
  // glibc gives each thread an arena of its own, and what V8's threads free in theirs is rarely given back: two are enough.
  return { MALLOC_ARENA_MAX: '2', ...env, PATH: path, ...(natsServer && { NATS_SERVER_BIN: natsServer.path }) };
}
