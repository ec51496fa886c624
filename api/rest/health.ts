import type { RestDeps } from './deps.ts';
import type { Reply } from './reply.ts';

/** Whether something that the server needs is well. */
type Check = readonly [name: string, isWell: (deps: RestDeps) => boolean];

const ping: Check = ['ping', () => true];
/** The log has been read to where it ended when the process started. */
const log: Check = ['log', (deps) => deps.ready?.() !== false];

/** By path. Livez does not wait for the log: a process that still reads must not be restarted. */
export const healthChecks: Readonly<Record<string, readonly Check[]>> = { healthz: [ping], livez: [ping], readyz: [ping, log] };

/**
 * /healthz, /livez, /readyz and a path for each of their checks; `?verbose` lists them, `?exclude=NAME` leaves one out. Undefined for
 * other paths. Source: apiserver pkg/server/healthz.
 */
export function healthReply(path: string, query: URLSearchParams, deps: RestDeps): Reply | undefined {
  const [, endpoint = '', name = '', ...more] = path.split('/');
  const checks = Object.hasOwn(healthChecks, endpoint) && more.length === 0 ? healthChecks[endpoint] : undefined;
  if (checks === undefined) return undefined;
  const wanted = checks.filter(([one]) => (name === '' ? !query.getAll('exclude').includes(one) : one === name));
  if (name !== '' && wanted.length === 0) return undefined;
  const results = wanted.map(([one, isWell]) => [one, isWell(deps)] as const);
  const well = results.every(([, isWell]) => isWell);
  const lines = results.map(([one, isWell]) => (isWell ? `[+]${one} ok` : `[-]${one} failed: reason withheld`));
  if (!well) return { kind: 'text', code: 500, text: `${[...lines, `${endpoint} check failed`].join('\n')}\n` };
  if (name !== '' || !query.has('verbose')) return { kind: 'text', code: 200, text: 'ok' };
  return { kind: 'text', code: 200, text: `${[...lines, `${endpoint} check passed`].join('\n')}\n` };
}
