import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tenant } from '../../domain/ref.ts';
import { isRunning, poll, runsWithConfig } from './child-process.ts';
import { findNatsServer } from './find-binary.ts';
import { reclaim, startNatsServer, type NatsServer, type NatsServerOptions } from './nats-server.ts';

const binary = findNatsServer(process.cwd()) ?? 'nats-server';
const main: Tenant = { org: 'default', project: 'default' };
const shop: Tenant = { org: 'acme', project: 'shop.eu' };

let directory: string;
const servers: NatsServer[] = [];
const connections: NatsConnection[] = [];

beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'k8shost-nats-'))));
afterEach(async () => {
  for (const connection of connections.splice(0)) await connection.close();
  for (const server of servers.splice(0)) await server.stop();
  await reclaim(directory);
  rmSync(directory, { recursive: true, force: true });
});

async function start(options: Partial<NatsServerOptions> = {}): Promise<NatsServer> {
  const started = await startNatsServer({ binary, directory, port: 0, tenants: [main, shop], anonymous: main, ...options });
  if (!started.ok) throw new Error(started.error.message);
  servers.push(started.value);
  return started.value;
}

async function connected(server: NatsServer, login?: { user: string; password: string }): Promise<NatsConnection> {
  const connection = await connect({ servers: server.url, reconnect: false, ...(login && { user: login.user, pass: login.password }) });
  connections.push(connection);
  return connection;
}

/** Answers every command with the subject it came on. */
async function echo(server: NatsServer): Promise<NatsConnection> {
  const engine = await connected(server, server.engine);
  for (const subject of ['k8s.cmd.>', 'k8s.enqueue.>', 'k8s.outcome.>'])
    engine.subscribe(subject, { queue: 'api', callback: (_error, message) => void message.respond(message.subject) });
  await engine.flush();
  return engine;
}

const ask = async (connection: NatsConnection, subject: string): Promise<string> => {
  try {
    return (await connection.request(subject, '', { timeout: 500 })).string();
  } catch (error) {
    return (error as Error).constructor.name;
  }
};

/** The error of a subscription, or what it received: 'nothing' when the permission stood and no message came. */
async function eavesdrop(connection: NatsConnection, subject: string): Promise<string> {
  const heard = Promise.withResolvers<string>();
  connection.subscribe(subject, { callback: (error, message) => heard.resolve(error ? error.constructor.name : message.subject) });
  await connection.flush();
  return Promise.race([heard.promise, poll(300, () => undefined).then(() => 'nothing')]);
}

describe('nats-server as a child', () => {
  test('a client without credentials reaches the commands of default/default and nothing else', async () => {
    const server = await start();
    await echo(server);
    const anonymous = await connected(server);
    for (const kind of ['cmd', 'enqueue']) {
      const subject = `k8s.${kind}.default.default.create.pods.default.web`;
      expect(await ask(anonymous, subject)).toBe(subject);
    }
    expect(await ask(anonymous, 'k8s.outcome.default.default.c1')).toBe('k8s.outcome.default.default.c1');
    for (const subject of [
      'k8s.cmd.acme.shop/eu.create.pods.default.web',
      'k8s.log.default.default.pods.default.web',
      '$JS.API.INFO',
      '$JS.API.STREAM.NAMES',
      '$SYS.REQ.SERVER.PING',
    ])
      expect(await ask(anonymous, subject), subject).not.toBe(subject);
    for (const subject of ['k8s.>', '>', 'k8s.cmd.default.default.>', '$JS.>', '*.cmd.>'])
      expect(await eavesdrop(anonymous, subject), subject).toBe('PermissionViolationError');
  });

  test("clients of one account cannot answer into each other's inboxes", async () => {
    const server = await start();
    const [victim, forger] = [await connected(server), await connected(server)];
    const refused = Promise.withResolvers<string>();
    void (async () => {
      for await (const status of forger.status()) if (status.type === 'error') refused.resolve(status.error.constructor.name);
    })();
    const heard: string[] = [];
    victim.subscribe('_INBOX.reply', { callback: (_error, message) => void heard.push(message.string()) });
    await victim.flush();
    forger.publish('_INBOX.reply', 'forged');
    expect(await refused.promise).toBe('PermissionViolationError');
    await victim.flush();
    expect(heard).toEqual([]);
  });

  test("a project's own login reaches its own commands only; a wrong password nothing", async () => {
    const server = await start();
    await echo(server);
    const login = server.loginOf(shop);
    const tenant = await connected(server, login);
    const own = 'k8s.cmd.acme.shop/eu.create.pods.default.web';
    expect(await ask(tenant, own)).toBe(own);
    expect(await ask(tenant, 'k8s.cmd.default.default.create.pods.default.web')).not.toContain('k8s.');
    await expect(connected(server, { user: 'engine', password: 'guess' })).rejects.toThrow();
  });

  test('a project added while it runs gets in, one taken away does not, and the engine stays connected with its streams', async () => {
    const server = await start({ tenants: [main] });
    const engine = await echo(server);
    const stream = { name: 'KEPT', subjects: ['kept.>'], storage: 'file' };
    await engine.request('$JS.API.STREAM.CREATE.KEPT', JSON.stringify(stream));
    await engine.request('kept.a', 'x');
    expect(server.loginOf(shop)).toBeUndefined();
    await server.setTenants([main, shop]);
    const login = server.loginOf(shop);
    const tenant = await connected(server, login);
    const own = 'k8s.cmd.acme.shop/eu.create.pods.default.web';
    expect(await ask(tenant, own)).toBe(own);
    await server.setTenants([main]);
    await expect(connected(server, login)).rejects.toThrow();
    expect(engine.isClosed()).toBe(false);
    expect((await engine.request('$JS.API.STREAM.INFO.KEPT')).json()).toMatchObject({ state: { messages: 1 } });
  });

  test('anonymous clients are refused where others could reach them', async () => {
    const { serverConfig } = await import('./server-config.ts');
    const credentials = { engine: { user: 'engine', password: 'p' }, tenants: { 'default/default': { user: 'u', password: 'p' } } };
    const common = { directory, serverName: 's', port: 4222, syncInterval: 'always', tenants: [main], credentials, anonymous: main };
    expect(serverConfig({ ...common, host: '127.0.0.1' })).toContain('no_auth_user');
    expect(serverConfig({ ...common, host: '0.0.0.0' })).not.toContain('no_auth_user');
  });

  test('passwords are in files that only their owner reads, and are kept', async () => {
    const server = await start();
    for (const file of ['credentials.json', 'server.conf']) expect(statSync(join(directory, file)).mode & 0o777).toBe(0o600);
    await server.stop();
    expect((await start()).engine).toEqual(server.engine);
  });

  test('a taken port, and a program that is no server, are one clear line', async () => {
    const squatter = createServer();
    await new Promise<void>((listening) => squatter.listen(0, '127.0.0.1', listening));
    const { port } = squatter.address() as { port: number };
    const taken = await startNatsServer({ binary, directory, port });
    expect(taken).toMatchObject({ ok: false, error: { kind: 'port-taken', message: expect.stringContaining(`${port}`) } });
    await new Promise((closed) => squatter.close(closed));
    expect(await startNatsServer({ binary: '/nowhere/nats-server', directory, port: 0 })).toMatchObject({ ok: false, error: { kind: 'no-binary' } });
    expect(await startNatsServer({ binary: process.execPath, directory, port: 0 })).toMatchObject({ ok: false, error: { kind: 'not-started' } });
  });

  test('an orphan of a killed parent is stopped by the next start, which gets its port and store', async () => {
    const script = `const { startNatsServer } = await import(${JSON.stringify(new URL('./nats-server.ts', import.meta.url).href)});
      const s = await startNatsServer(${JSON.stringify({ binary, directory, port: 0 })});
      console.log(s.value.port + ' ' + s.value.pid); setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const line = await new Promise<string>((said) => parent.stdout.once('data', (chunk: Buffer) => said(chunk.toString())));
    const [port = 0, orphan = 0] = line.trim().split(' ').map(Number);
    parent.kill('SIGKILL');
    await poll(5000, () => (parent.signalCode ? true : undefined));
    expect(runsWithConfig(orphan, join(directory, 'server.conf'))).toBe(true);
    const server = await start({ port });
    expect(isRunning(orphan)).toBe(false);
    expect(server.port).toBe(port);
    expect(readFileSync(join(directory, 'server.pid'), 'utf8').trim()).toBe(`${server.pid}`);
  }, 20_000);

  test("a pid file that names somebody else's process harms nobody", async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(directory, 'server.pid'), `${process.pid}`);
    await start();
    expect(isRunning(process.pid)).toBe(true);
  });

  test('its death is reported', async () => {
    const server = await start();
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' });
  });
});
