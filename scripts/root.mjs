import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute, without a trailing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Node 24 of the project, from npm; the machine's own may be older. */
export const projectNode = join(root, 'node_modules/node/bin/node');

/**
 * The environment of a process that takes little memory (figures: bench/RESULTS.md); what a user has set comes before. V8 lets the space
 * where objects are born grow to three times 64 MiB. glibc gives each thread an arena of its own, and what V8's threads free in theirs
 * is rarely given back.
 */
export const smallMemory = { NODE_OPTIONS: '--max-semi-space-size=16', MALLOC_ARENA_MAX: '2' };

/** The environment tools run in: the project's Node and tools first, what set-up built last, and the nats-server that it chose. */
export function toolEnvironment(natsServer, env = process.env) {
  const path = [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin'), env.PATH ?? '', join(root, '.cache/bin')].join(delimiter);
  return { ...smallMemory, ...env, PATH: path, ...(natsServer && { NATS_SERVER_BIN: natsServer.path }) };
}
