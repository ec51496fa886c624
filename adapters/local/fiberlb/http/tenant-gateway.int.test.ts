import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HttpRoutes } from '../../../../domain/effect.ts';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../../domain/result.ts';
import { openExternalAddresses } from '../external-addresses.ts';
import { parseAddressPool } from '../parse-address-pools.ts';
import { ownAddresses } from '../testing/own-addresses.ts';
import { defaultCertificate } from './default-certificate.ts';
import { openGateways } from './gateways.ts';
import { findHaproxy } from './haproxy-binary.ts';
import { startHaproxy } from './haproxy-process.ts';
import { createServerChanges } from './server-changes.ts';
import { createTenantGateway, type TenantGateway } from './tenant-gateway.ts';
import { ask, httpMembers, webSocketUpgrade as upgrade } from './testing/http-members.ts';

const found = await findHaproxy();
const binary = found.ok ? found.value.path : '';
const why = found.ok ? '' : ` (skipped: ${found.error})`;
const addresses = await ownAddresses();
const address = `${addresses}.1`;
const [httpPort, httpsPort] = [10_080, 10_443];

let dir: string;
const members = httpMembers();
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'k8shost-gateway-'));
});
afterEach(async () => {
  await members.closeAll();
  rmSync(dir, { recursive: true });
});
const statusAt = async (host: string): Promise<number> => (await ask({ address, port: httpPort, host })).status;
const childrenOf = (pid: number): number[] => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
const masterPid = (): number => Number(readFileSync(join(dir, address, 'haproxy.pid'), 'utf8'));

describe.skipIf(!found.ok)(`the gateway of a tenant${why}`, () => {
  let gateway: TenantGateway;
  let reports: string[];
  let idle: number;
  const open = async (drainMs = 1_000): Promise<void> => {
    reports = [];
    idle = 0;
    symlinkSync(binary, join(dir, 'haproxy'));
    gateway = createTenantGateway({
      folder: dir,
      name: 'acme/web',
      defaultCertificate: await defaultCertificate(join(dir, 'default.pem'), Date.now()),
      httpPort,
      httpsPort,
      drainMs,
      reach: (member) => member,
      binary: join(dir, 'haproxy'),
      addresses: { take: () => ok(address), giveBack: () => undefined, putBack: () => undefined },
      takeTurnToStart: (start) => start(),
      idle: () => void (idle += 1),
      report: (error) => reports.push(String(error)),
    });
  };
  afterEach(() => gateway.close());
  const apply = (owner: string, wish: Partial<HttpRoutes>): Promise<Result<string, PortError>> =>
    gateway.apply(owner, { id: owner, body: { name: owner, createdMs: 1, routes: [], defaultBackend: '', backends: [], certificates: [], ...wish } });
  /** Leads this host to nobody: 503. */
  const hosts = (...names: string[]): Partial<HttpRoutes> => ({
    backends: [{ name: 'none', members: [] }],
    routes: names.map((host) => ({ host, path: '/', match: 'Prefix', backend: 'none' })),
  });
  const bad: Partial<HttpRoutes> = { certificates: [{ hosts: ['bad.test'], chain: 'none\n', privateKey: 'none\n' }] };

  const reloads = (): Promise<number> =>
    new Promise((resolve, reject) => {
      let text = '';
      const socket = connect(join(dir, address, 'master.sock'), () => socket.end('show proc\n'));
      socket
        .on('error', reject)
        .on('data', (data) => (text += String(data)))
        .on('close', () => resolve(Number(/master\s+(\d+)/.exec(text)?.[1])));
    });

  test('of many changes with a bad one among them that one is refused, with few reloads', async () => {
    await open();
    await apply('first', hosts('first.test'));
    const changes = Array.from({ length: 32 }, (_, index) => (index === 20 ? bad : hosts(`h${index}.test`)));
    const answers = await Promise.all(changes.map((wish, index) => apply(`o${index}`, wish)));
    expect(answers.map((answer) => answer.ok)).toEqual(changes.map((wish) => wish !== bad));
    expect(answers[20]).toMatchObject({ error: { kind: 'refused', reason: 'CANNOT_SERVE' } });
    // One for all, two for each halving.
    expect(await reloads()).toBe(11);
    expect(await Promise.all(['first.test', 'h0.test', 'h31.test', 'bad.test'].map(statusAt))).toEqual([503, 503, 503, 404]);
  });

  test('however often routes change under connections that stay, four workers are the most', async () => {
    await open(60_000);
    const web = { name: 'web', members: [await members.open('web')] };
    const sockets: Socket[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      const routes = [...(hosts(`more${turn}.test`).routes ?? []), { host: 'web.test', path: '/', match: 'Prefix', backend: 'web' } as const];
      await apply('web', { routes, backends: [web, { name: 'none', members: [] }] });
      let said = '';
      const socket = connect(httpPort, address)
        .on('error', () => undefined)
        .on('data', (data) => (said += String(data)));
      socket.write(upgrade);
      sockets.push(socket);
      await expect.poll(() => said, { timeout: 5_000 }).toContain('101 Switching');
    }
    // The one that serves, and those that three reloads or fewer have left.
    await expect.poll(() => childrenOf(masterPid()).length).toBe(4);
    await expect.poll(() => sockets.filter((socket) => !socket.destroyed).length).toBe(4);
    for (const socket of sockets) socket.destroy();
  });

  test('changes that come one after the other soon after a reload are one reload', async () => {
    await open();
    await apply('a', hosts('a.test'));
    await apply('b', hosts('b.test'));
    expect(await reloads()).toBe(1);
    await apply('c', hosts('c.test'));
    const first = apply('d', hosts('d.test'));
    await nextTurn();
    await Promise.all([first, apply('e', hosts('e.test'))]);
    expect(await reloads()).toBe(3);
    expect(await Promise.all(['a.test', 'd.test', 'e.test'].map(statusAt))).toEqual([503, 503, 503]);
  });

  test('what a change left half-written is written anew', async () => {
    await open();
    const any = { ...hosts(''), backends: [{ name: 'none', members: [await members.open('any')] }] };
    await apply('any', any);
    const file = join(dir, address, 'prefix.map');
    const before = readFileSync(file);
    rmSync(file);
    mkdirSync(file);
    expect(await apply('other', hosts('o.test'))).toMatchObject({ error: { kind: 'unavailable' } });
    rmSync(file, { recursive: true });
    writeFileSync(file, before);
    writeFileSync(join(dir, address, 'left.pem'), '');
    // This changes another file, and nothing may be left of the one before: its host would hide the routes of every host.
    expect(await apply('more', { ...any, routes: [{ host: '', path: '/y', match: 'Exact', backend: 'none' }] })).toEqual(ok(address));
    expect(await statusAt('o.test')).toBe(200);
    expect(readdirSync(join(dir, address)).filter((name) => name.endsWith('.pem'))).toEqual(['default.pem']);
  });

  test('a reload that takes too long is no refusal: haproxy goes on, and serves what was wanted when it can', async () => {
    await open();
    await apply('web', hosts('web.test'));
    const master = masterPid();
    const [worker = 0] = childrenOf(master);
    process.kill(master, 'SIGSTOP');
    try {
      expect(await apply('more', hosts('more.test'))).toEqual({ ok: false, error: { kind: 'unavailable', message: expect.stringContaining('within 10 s') } });
      expect(await statusAt('web.test')).toBe(503);
    } finally {
      process.kill(master, 'SIGCONT');
    }
    // What is known to serve then is what was answered.
    await expect.poll(() => childrenOf(master), { timeout: 10_000 }).not.toContain(worker);
    expect(await apply('more', hosts('more.test'))).toEqual(ok(address));
    expect([await statusAt('web.test'), await statusAt('more.test'), masterPid()]).toEqual([503, 503, master]);
  });

  test('a failure that lasts is told, also after haproxy came back often', async () => {
    await open();
    await apply('web', hosts('web.test'));
    const end = async (): Promise<void> => {
      reports = [];
      process.kill(masterPid(), 'SIGKILL');
      await expect.poll(() => reports.length, { timeout: 5_000 }).toBeGreaterThan(0);
    };
    for (let turn = 0; turn < 5; turn += 1) {
      const master = masterPid();
      await end();
      await expect.poll(masterPid, { timeout: 10_000 }).not.toBe(master);
      expect(await apply('web', hosts('web.test'))).toEqual(ok(address));
    }
    renameSync(join(dir, 'haproxy'), join(dir, 'away'));
    await end();
    await expect.poll(() => reports.join('\n'), { timeout: 15_000 }).toContain('the HTTP routes of acme/web are not served: there is no haproxy');
  });

  test('it is idle when its last routes went and its last connection ended, or it never began', async () => {
    await open();
    await apply('web', hosts('web.test'));
    expect(idle).toBe(0);
    await gateway.apply('web', undefined);
    await expect.poll(() => idle).toBe(1);
    expect(readdirSync(dir)).not.toContain(address);
    expect((await apply('web', bad)).ok).toBe(false);
    expect(idle).toBe(2);
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(!isRoot)(`haproxy has nothing of root${isRoot ? '' : ' (skipped: this is not root)'}`, async () => {
    await open();
    await apply('web', hosts('web.test'));
    const status = readFileSync(`/proc/${childrenOf(masterPid())[0] ?? 0}/status`, 'utf8');
    const ids = ['Uid', 'Gid', 'Groups'].map((name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(status)?.[1]?.split(/\s+/) ?? []);
    expect(ids.map((all) => all.length)).toEqual([4, 4, 1]);
    expect(ids.flat()).not.toContain('0');
  });
});

describe.skipIf(!found.ok)(`a haproxy${why}`, () => {
  const head = 'defaults\n  mode http\n  timeout connect 1s\n  timeout client 1s\n  timeout server 1s\n';
  const frontend = (at: string): string => `${head}frontend f\n  bind ${at}\nbackend b\n  server s 127.0.0.1:9\n`;
  const start = async (configuration: string, patienceMs?: number, program = binary) => {
    writeFileSync(join(dir, 'haproxy.cfg'), configuration);
    return startHaproxy(program, dir, patienceMs);
  };
  const outcome = (started: Awaited<ReturnType<typeof start>>): string =>
    started.ok ? 'serves' : started.error.kind === 'refused' ? started.error.reason : started.error.kind;

  test('an address that is taken, one that is not this machine’s, and a start that takes too long are three things', async () => {
    const somebody = createServer().listen(httpPort, address);
    await once(somebody, 'listening');
    try {
      expect(outcome(await start(frontend(`${address}:${httpPort}`)))).toBe('ADDRESS_IN_USE');
    } finally {
      somebody.close();
    }
    expect(outcome(await start(frontend(`192.0.2.1:${httpPort}`)))).toBe('CANNOT_SERVE');
    const slow = join(dir, 'slow');
    writeFileSync(slow, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    expect(outcome(await start('', 200, slow))).toBe('unavailable');
  });

  test('silence is not success', async () => {
    const started = await start(frontend(`${address}:${httpPort}`));
    if (!started.ok) throw new Error(started.error.message);
    try {
      const servers = new Map([['b', new Map([['s', '']])]]);
      const none = new Map([['b', new Map<string, string>()]]);
      const changes = createServerChanges(started.value, 60_000);
      expect(await changes.change(servers, none)).toBe(true);
      expect(await changes.change(none, servers)).toBe(true);
      renameSync(join(dir, 'master.sock'), join(dir, 'away.sock'));
      expect(await changes.change(servers, none)).toBe(false);
      changes.close();
    } finally {
      await started.value.kill();
    }
  });

  test('one that answers nothing any more, three times, is ended, so that it can be begun anew', async () => {
    const started = await start(frontend(`${address}:${httpPort}`), 2_000);
    if (!started.ok) throw new Error(started.error.message);
    process.kill(started.value.pid, 'SIGSTOP');
    const ended: boolean[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await started.value.reload()).toMatchObject({ error: { kind: 'unavailable' } });
      ended.push(started.value.hasExited());
    }
    expect(ended).toEqual([false, false, true]);
  });

  test('what it says of servers that come and go does not fill the disk', async () => {
    const started = await start(frontend(`${address}:${httpPort}`));
    if (!started.ok) throw new Error(started.error.message);
    try {
      const log = join(dir, 'haproxy.log');
      writeFileSync(log, 'x'.repeat(100_000));
      expect(await started.value.tell(['set server b/s state maint'])).toEqual([]);
      expect(statSync(log).size).toBeLessThan(10_000);
    } finally {
      await started.value.kill();
    }
  });
});

test('the gateways of many tenants start a few at a time, and nobody waits for them', async () => {
  // It notes when it begins and ends, and serves nothing.
  const program = join(dir, 'haproxy');
  const log = join(dir, 'starts');
  writeFileSync(log, '');
  writeFileSync(program, `#!/bin/sh\n[ "$1" = -v ] && exec echo 'HAProxy version 2.6.12'\necho begin >> ${log}\nsleep 0.1\necho end >> ${log}\n`, {
    mode: 0o755,
  });
  const tenants = Array.from({ length: 12 }, (_, index) => ({ org: 'acme', project: `p${index}` }));
  const external = await openExternalAddresses(join(dir, 'addresses.jsonl'), [parseAddressPool(`default=${addresses}.1-${addresses}.62`)], [], Date.now);
  const gateways = await openGateways({
    folder: join(dir, 'http'),
    addresses: external,
    canBindLow: false,
    drainMs: 1_000,
    nowMs: Date.now,
    binary: program,
    report: () => undefined,
    kept: tenants.map((tenant, index) => ({
      tenant,
      owner: 'o',
      revision: 1,
      labels: {},
      scope: '',
      id: `hr-${index}`,
      body: { name: 'o', createdMs: 1, routes: [], defaultBackend: '', backends: [], certificates: [], address: `${addresses}.${index + 1}` },
    })),
  });
  const steps = (): string[] => readFileSync(log, 'utf8').split('\n').filter(Boolean);
  try {
    expect(steps()).not.toContain('end');
    await expect.poll(() => steps().filter((step) => step === 'end').length, { timeout: 20_000 }).toBeGreaterThanOrEqual(12);
    let running = 0;
    const most = Math.max(...steps().map((step) => (running += step === 'begin' ? 1 : -1)));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  } finally {
    await gateways.close();
    await external.close();
  }
});
