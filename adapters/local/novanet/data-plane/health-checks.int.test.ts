// With real HTTP, at ports of this machine that nobody has.
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleEndpoint, samplePort, sampleRoute } from '../../../../domain/testing/sample-route.ts';
import { createHealthChecks, type HealthChecks } from './health-checks.ts';

const listen = (port: number): Promise<Server> =>
  new Promise((ready, reject) => {
    const server = createServer((it) => it.destroy());
    server.once('error', reject);
    server.listen(port, () => ready(server));
  });
const closed = (server: Server): Promise<unknown> => new Promise((done) => server.close(done));
async function freePort(): Promise<number> {
  const server = await listen(0);
  const { port } = server.address() as AddressInfo;
  await closed(server);
  return port;
}
/** `STATUS ENDPOINTS SERVICE`, or why there was no answer. */
async function answer(port: number, path = '/healthz'): Promise<string> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    const { service, localEndpoints } = (await response.json()) as { service: { name: string }; localEndpoints: number };
    return `${response.status} ${localEndpoints} ${service.name}`;
  } catch (error) {
    return ((error as Error).cause as { code: string }).code;
  }
}

describe('ports of health checks', () => {
  let checks: HealthChecks;
  let port: number;
  let isHealthy: boolean;
  let changes: string[];
  let reports: string[];
  beforeEach(async () => {
    port = await freePort();
    isHealthy = true;
    changes = [];
    reports = [];
    checks = createHealthChecks({
      node: 'n1',
      isHealthy: () => isHealthy,
      changed: (one, isOpen) => changes.push(`${one} ${isOpen}`),
      report: (message) => reports.push(message),
    });
  });
  afterEach(() => checks.stop());
  const tell = (id: string, name: string, addresses: readonly string[], { revision = 1, vni = 7, at = port } = {}): void =>
    checks.route(vni, id, revision, {
      ...sampleRoute,
      name: `default/${name}`,
      externalLocal: true,
      healthCheckNodePort: at,
      ports: [samplePort(addresses.map((address) => sampleEndpoint(address)))],
    });

  test('SVC-54: a port opens, follows the endpoints, and closes with its route', async () => {
    checks.serve(7);
    tell('a', 'web', ['10.128.0.2', '10.128.0.3']);
    await expect.poll(() => answer(port)).toBe('200 2 web');
    expect(await answer(port, '/')).toBe('200 2 web');
    tell('a', 'web', []);
    expect(await answer(port)).toBe('503 0 web');
    tell('a', 'web', ['10.128.0.2']);
    isHealthy = false;
    expect(await answer(port)).toBe('503 1 web');
    checks.route(7, 'a', 0, undefined);
    await expect.poll(() => answer(port)).toBe('ECONNREFUSED');
    expect(changes).toEqual([`${port} true`, `${port} false`]);
    expect(checks.open()).toEqual([]);
  });

  test('SVC-54: only those of one network open, whenever it becomes known', async () => {
    tell('theirs', 'other', ['10.128.0.2'], { vni: 8, revision: 9 });
    tell('a', 'web', []);
    expect(await answer(port)).toBe('ECONNREFUSED');
    checks.serve(7);
    await expect.poll(() => answer(port)).toBe('503 0 web');
  });

  test('SVC-54: of two Services with one port the later has it, until it is gone', async () => {
    checks.serve(7);
    tell('new', 'new', [], { revision: 2 });
    tell('old', 'old', ['10.128.0.2'], { revision: 1 });
    await expect.poll(() => answer(port)).toBe('503 0 new');
    checks.route(7, 'new', 0, undefined);
    expect(await answer(port)).toBe('200 1 old');
    const other = await freePort();
    tell('old', 'old', [], { at: other });
    await expect.poll(() => answer(other)).toBe('503 0 old');
    await expect.poll(() => answer(port)).toBe('ECONNREFUSED');
  });

  test('SVC-54: whoever keeps connections open keeps no balancer out', async () => {
    checks.serve(7);
    tell('a', 'web', ['10.128.0.2']);
    await expect.poll(() => checks.open()).toEqual([port]);
    const idle = Array.from({ length: 300 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
    await Promise.all(idle.map((socket) => new Promise((done) => socket.once('connect', done))));
    // `fetch` may have a connection of the tests before.
    const asked = connect(port, '127.0.0.1', () => asked.write('GET / HTTP/1.0\r\n\r\n')).on('error', () => undefined);
    let said = '';
    for await (const text of asked) said += String(text);
    expect(said).toContain('HTTP/1.1 200 OK');
    for (const socket of idle) socket.destroy();
  });

  test('SVC-54: a port that another process has is told of once, and opens when it is free', async () => {
    const squatter = await listen(port);
    checks.serve(7);
    tell('a', 'web', ['10.128.0.2']);
    await expect.poll(() => reports).toEqual([expect.stringContaining(`health checks of Service default/web are not answered at port ${port}`)]);
    expect([checks.open(), changes]).toEqual([[], []]);
    checks.look();
    await expect.poll(() => answer(port)).not.toBe('200 1 web');
    await closed(squatter);
    await expect
      .poll(() => {
        checks.look();
        return answer(port);
      })
      .toBe('200 1 web');
    expect(reports).toHaveLength(1);
  });
});
