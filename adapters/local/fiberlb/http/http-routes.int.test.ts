import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EffectBase, EffectOf, HttpRoute, HttpRoutes, Member } from '../../../../domain/effect.ts';
import type { CloudService } from '../../../../domain/ports/cloud.ts';
import type { Tenant } from '../../../../domain/ref.ts';
import { sampleBalancer } from '../../../../domain/testing/sample-balancer.ts';
import { cloudServiceContract } from '../../../contracts/cloud-service.contract.ts';
import { openChannel } from '../../../grpc/client.ts';
import { fiberLbMethods } from '../../../grpc/methods/fiberlb.ts';
import { createFiberLbClient } from '../../../plasmacloud/fiberlb/fiberlb-client.ts';
import { canBindLowPorts } from '../../served-port.ts';
import { startLocalFiberLb } from '../local-fiberlb.ts';
import { everyStandIn } from '../testing/every-stand-in.ts';
import { ownAddresses } from '../testing/own-addresses.ts';
import { findHaproxy } from './haproxy-binary.ts';
import { ask, httpMembers, webSocketUpgrade as upgrade, type Answer, type Asked } from './testing/http-members.ts';
import { selfSigned } from './testing/self-signed.ts';

const found = await findHaproxy();
const addresses = await ownAddresses();
const why = found.ok ? '' : ` (skipped: ${found.error})`;

const acme: Tenant = { org: 'acme', project: 'web' };
const other: Tenant = { org: 'acme', project: 'other' };
const baseOf = (uid: string, revision: number, tenant: Tenant = acme): EffectBase => ({
  tenant,
  owner: `k8shost/ingresses/${uid}`,
  revision,
  ref: { ...tenant, resource: 'ingresses', namespace: 'default', name: uid, uid },
});
const nothing: HttpRoutes = { name: '', createdMs: 1, routes: [], defaultBackend: '', backends: [], certificates: [] };
const effectOf = (base: EffectBase, wish: Partial<HttpRoutes>): EffectOf<'ensure-http-routes'> => ({
  ...base,
  ...nothing,
  name: `default/${base.ref.name}`,
  kind: 'ensure-http-routes',
  ...wish,
});
const route = (host: string, path: string, backend: string, match: HttpRoute['match'] = 'Prefix'): HttpRoute => ({ host, path, match, backend });

describe.skipIf(!found.ok)(`HTTP routes${why}`, () => {
  cloudServiceContract<'ensure-http-routes', 'remove-http-routes'>({
    name: 'HTTP routes of the FiberLB client over gRPC with the local service',
    start: async () => {
      const dir = mkdtempSync(join(tmpdir(), 'k8shost-http-'));
      const pools = [`default=${addresses}.1-${addresses}.63`];
      let server = await startLocalFiberLb({ networks: everyStandIn, dir, port: 0, pools, drainMs: 500 });
      const grpcPort = Number(server.address.split(':')[1]);
      const service = createFiberLbClient(server.address);
      return {
        service,
        restart: async () => {
          await server.stop();
          server = await startLocalFiberLb({ networks: everyStandIn, dir, port: grpcPort, pools, drainMs: 500 });
        },
        takeAway: () => server.stop(),
        stop: async () => {
          service.close();
          await server.stop();
          rmSync(dir, { recursive: true });
        },
      };
    },
    ensure: (base) => effectOf(base, { routes: [route('a.test', '/', 'a')], backends: [{ name: 'a', members: [{ address: '127.64.251.1', port: 9 }] }] }),
    remove: (base) => ({ ...base, kind: 'remove-http-routes' }),
  });

  describe('led by a real haproxy', () => {
    let dir: string;
    let nowMs = 1_000_000;
    let server: Awaited<ReturnType<typeof startLocalFiberLb>>;
    let service: CloudService & { close(): void };
    let reports: string[] = [];
    const members = httpMembers();
    let revision = 0;

    const start = async (haproxy?: string): Promise<void> => {
      server = await startLocalFiberLb({
        networks: everyStandIn,
        dir,
        port: 0,
        pools: [`default=${addresses}.65-${addresses}.78`],
        drainMs: 1_000,
        nowMs: () => nowMs,
        report: (error) => reports.push(String(error)),
        ...(haproxy === undefined ? {} : { haproxy }),
      });
      service = createFiberLbClient(server.address);
    };
    const stop = async (): Promise<void> => {
      service.close();
      await server.stop();
    };
    const perform = (uid: string, wish: Partial<HttpRoutes>, tenant = acme) =>
      service.perform<'ensure-http-routes'>(effectOf(baseOf(uid, (revision += 1), tenant), wish));
    interface Place {
      readonly address: string;
      readonly port: number;
      readonly tlsPort: number;
    }
    const ensure = async (uid: string, wish: Partial<HttpRoutes>, tenant = acme): Promise<Place> => {
      const answer = await perform(uid, wish, tenant);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      const [http, https] = answer.value.ports;
      expect([http?.port, https?.port]).toEqual([80, 443]);
      return { address: answer.value.address, port: http?.servedPort ?? 0, tlsPort: https?.servedPort ?? 0 };
    };
    const refusal = async (uid: string, wish: Partial<HttpRoutes>): Promise<string> => {
      const answer = await perform(uid, wish);
      return answer.ok ? 'taken' : `${answer.error.kind === 'refused' ? answer.error.reason : answer.error.kind}: ${answer.error.message}`;
    };
    const remove = (uid: string, tenant = acme) =>
      service.perform<'remove-http-routes'>({ ...baseOf(uid, (revision += 1), tenant), kind: 'remove-http-routes' });
    const nameAt = async (at: Place, host: string, path: string, more: Partial<Asked> = {}): Promise<string> => {
      const { status, name } = await ask({ ...at, host, path, ...more });
      return status === 200 ? name : String(status);
    };
    const one = async (name: string): Promise<{ name: string; members: Member[] }> => ({ name, members: [await members.open(name)] });
    const masterPid = (address: string): number => Number(readFileSync(join(dir, 'fiberlb', 'http', address, 'haproxy.pid'), 'utf8'));
    const childrenOf = (pid: number): number[] => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    const isThere = (pid: number): boolean => {
      try {
        return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
      } catch {
        return false;
      }
    };

    beforeEach(async () => {
      dir = mkdtempSync(join(tmpdir(), 'k8shost-http-'));
      reports = [];
      await start();
    });
    afterEach(async () => {
      await stop();
      await members.closeAll();
      rmSync(dir, { recursive: true });
    });

    test('paths match as Ingress says: exact ones, prefixes by elements, the longest first', async () => {
      const table: readonly (readonly [paths: readonly string[], asked: string, answers: string])[] = [
        [['Prefix /'], '/any/path', 'Prefix /'],
        [['Exact /foo'], '/foo', 'Exact /foo'],
        [['Exact /foo'], '/bar', '404'],
        [['Exact /foo'], '/foo/', '404'],
        [['Exact /foo/'], '/foo', '404'],
        [['Exact /foo'], '/foo?a=/b', 'Exact /foo'],
        [['Prefix /foo'], '/foo', 'Prefix /foo'],
        [['Prefix /foo'], '/foo/', 'Prefix /foo'],
        [['Prefix /foo/'], '/foo', 'Prefix /foo/'],
        [['Prefix /foo/'], '/foo/', 'Prefix /foo/'],
        [['Prefix /aaa/bb'], '/aaa/bbb', '404'],
        [['Prefix /aaa/bbb'], '/aaa/bbb', 'Prefix /aaa/bbb'],
        [['Prefix /aaa/bbb/'], '/aaa/bbb', 'Prefix /aaa/bbb/'],
        [['Prefix /aaa/bbb'], '/aaa/bbb/', 'Prefix /aaa/bbb'],
        [['Prefix /aaa/bbb'], '/aaa/bbb/ccc', 'Prefix /aaa/bbb'],
        [['Prefix /aaa/bbb'], '/aaa/bbbxyz', '404'],
        [['Prefix /', 'Prefix /aaa'], '/aaa/ccc', 'Prefix /aaa'],
        [['Prefix /', 'Prefix /aaa', 'Prefix /aaa/bbb'], '/aaa/bbb', 'Prefix /aaa/bbb'],
        [['Prefix /aaa/bbb', 'Prefix /', 'Prefix /aaa'], '/ccc', 'Prefix /'],
        [['Prefix /aaa'], '/ccc', '404'],
        [['Prefix /foo', 'Exact /foo'], '/foo', 'Exact /foo'],
        [['Prefix /foo', 'Exact /foo'], '/foo/x', 'Prefix /foo'],
        [['Prefix /Foo'], '/foo', '404'],
        // A path is compared as it is written.
        [['Prefix /', 'Prefix /aaa'], '/%61aa', 'Prefix /'],
        [['Prefix /', 'Prefix /aaa'], '/b/../aaa', 'Prefix /'],
        [['Prefix /', 'Prefix /aaa'], '//aaa', 'Prefix /'],
      ];
      const names = [...new Set(table.flatMap(([paths]) => paths))];
      const at = await ensure('table', {
        backends: await Promise.all(names.map(one)),
        routes: table.flatMap(([paths], row) =>
          paths.map((name) => {
            const [match = '', path = ''] = name.split(' ');
            return route(`row${row}.test`, path, name, match as HttpRoute['match']);
          }),
        ),
      });
      const answers = await Promise.all(table.map(async ([paths, asked], row) => [paths, asked, await nameAt(at, `row${row}.test`, asked)]));
      expect(answers).toEqual(table);
    });

    test('an exact host comes before a wildcard of one label before every host, and a host of its own has its own paths alone', async () => {
      const at = await ensure('hosts', {
        backends: await Promise.all(['exact', 'wild', 'any', 'default'].map(one)),
        routes: [route('www.foo.test', '/a', 'exact'), route('*.foo.test', '/', 'wild'), route('', '/b', 'any')],
        defaultBackend: 'default',
      });
      const asked = async (host: string, path: string) => `${host} ${path}: ${await nameAt(at, host, path)}`;
      expect(
        await Promise.all([
          asked('www.foo.test', '/a/x'),
          asked('WWW.Foo.Test:8080', '/a'),
          asked('www.foo.test.', '/a'),
          asked('www.foo.test', '/b'),
          asked('bar.foo.test', '/a'),
          asked('baz.bar.foo.test', '/b'),
          asked('baz.bar.foo.test', '/a'),
          asked('foo.test', '/b'),
          asked('[::1]:80', '/b'),
          asked('127.0.0.1', '/none'),
          asked('web.test,www.foo.test', '/b'),
        ]),
      ).toEqual([
        'www.foo.test /a/x: exact',
        'WWW.Foo.Test:8080 /a: exact',
        'www.foo.test. /a: exact',
        'www.foo.test /b: default',
        'bar.foo.test /a: wild',
        'baz.bar.foo.test /b: any',
        'baz.bar.foo.test /a: default',
        'foo.test /b: any',
        '[::1]:80 /b: any',
        '127.0.0.1 /none: default',
        'web.test,www.foo.test /b: any',
      ]);
    });

    test('of two owners the older has host and path, and the next one when it goes', async () => {
      const routes = (name: string, createdMs: number, backend: string) => ({
        name,
        createdMs,
        routes: [route('a.test', '/', 'x')],
        backends: [{ name: 'x', members: [{ address: '127.64.251.1', port: Number(backend) }] }],
      });
      const [young, old, oldToo] = await Promise.all(['young', 'old', 'old too'].map((name) => members.open(name)));
      const at = await ensure('young', routes('a/young', 20, String(young?.port)));
      expect(await nameAt(at, 'a.test', '/')).toBe('young');
      await ensure('old-too', routes('b/old', 10, String(oldToo?.port)));
      expect(await nameAt(at, 'a.test', '/')).toBe('old too');
      expect(await ensure('old', routes('a/old', 10, String(old?.port)))).toEqual(at);
      expect(await nameAt(at, 'a.test', '/')).toBe('old');
      await remove('old');
      expect(await nameAt(at, 'a.test', '/')).toBe('old too');
      await remove('old-too');
      expect(await nameAt(at, 'a.test', '/')).toBe('young');
    });

    test('404 without a route, 503 without a member, another member where one is gone', async () => {
      const [here, gone] = [await members.open('here'), await members.open('gone')];
      await members.close(gone);
      const at = await ensure('web', {
        backends: [
          { name: 'none', members: [] },
          { name: 'two', members: [gone, here] },
        ],
        routes: [route('none.test', '/', 'none'), route('two.test', '/', 'two')],
      });
      expect(await ask({ ...at, host: 'nobody.test' })).toMatchObject({ status: 404, text: '404: no route leads from this host and path\n' });
      expect(await ask({ ...at, host: 'none.test' })).toMatchObject({ status: 503, text: '503: no member of this backend is ready\n' });
      const answers = await Promise.all(Array.from({ length: 20 }, () => nameAt(at, 'two.test', '/')));
      expect(new Set(answers)).toEqual(new Set(['here']));
    });

    test('members hear who asked, for what and how; what clients say of it is not passed on', async () => {
      const { chain, privateKey } = await selfSigned(['web.test']);
      const at = await ensure('web', {
        backends: [await one('web')],
        routes: [route('web.test', '/', 'web')],
        certificates: [{ hosts: [], chain, privateKey }],
      });
      const forged = {
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-proto': 'gopher',
        'x-forwarded-host': 'evil.test',
        'x-real-ip': '6.6.6.6',
        forwarded: 'for=6.6.6.6',
        x_forwarded_for: '6.6.6.6',
      };
      const plain = await ask({ ...at, host: 'web.test:8080', headers: forged });
      expect(plain.headers).toMatchObject({
        'x-forwarded-for': '127.0.0.1',
        'x-real-ip': '127.0.0.1',
        'x-forwarded-proto': 'http',
        'x-forwarded-host': 'web.test:8080',
        host: 'web.test:8080',
      });
      expect(Object.keys(plain.headers).filter((name) => name === 'forwarded' || name.includes('_'))).toEqual([]);
      expect((await ask({ ...at, port: at.tlsPort, host: 'web.test', tls: true, headers: forged })).headers).toMatchObject({
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-proto': 'https',
      });
    });

    const certificateFor = (at: Place, servername: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connectTls({ host: at.address, port: at.tlsPort, servername, rejectUnauthorized: false, ALPNProtocols: ['h2', 'http/1.1'] }, () => {
          resolve(`${socket.getPeerCertificate().subject.CN} ${socket.alpnProtocol}`);
          socket.destroy();
        });
        socket.on('error', reject);
      });

    test('certificates are chosen by the host that is asked for, the older owner first, and one that nobody trusts is for the rest', async () => {
      const [own, wild, late, named] = await Promise.all([
        selfSigned(['ignored.test'], 'own'),
        selfSigned(['*.wild.test'], 'wild'),
        selfSigned(['own.test', 'late.test'], 'late'),
        selfSigned([], 'common.test'),
      ]);
      const at = await ensure('old', {
        createdMs: 1,
        certificates: [
          { hosts: ['own.test'], ...own },
          { hosts: [], ...wild },
        ],
      });
      await ensure('late', {
        createdMs: 2,
        certificates: [
          { hosts: [], ...late },
          { hosts: [], ...named },
        ],
      });
      const asked = ['own.test', 'x.wild.test', 'y.x.wild.test', 'late.test', 'common.test', 'ignored.test'];
      expect(await Promise.all(asked.map((name) => certificateFor(at, name)))).toEqual([
        'own h2',
        'wild h2',
        'fiberlb.invalid h2',
        'late h2',
        'common.test h2',
        'fiberlb.invalid h2',
      ]);
    });

    test('HTTP/2 is spoken with clients over TLS, and WebSockets pass', async () => {
      const at = await ensure('web', { backends: [await one('web')], routes: [route('web.test', '/', 'web')] });
      const session = connectHttp2(`https://${at.address}:${at.tlsPort}`, { servername: 'web.test', rejectUnauthorized: false });
      const stream = session.request({ ':path': '/x', ':authority': 'web.test' });
      let text = '';
      for await (const chunk of stream) text += String(chunk);
      session.close();
      expect(JSON.parse(text)).toMatchObject({ name: 'web', path: '/x', headers: { host: 'web.test' } });
      const said = await new Promise<string>((resolve, reject) => {
        const socket = connect(at.port, at.address);
        socket.write(upgrade);
        let all = '';
        socket.on('error', reject).on('data', (data) => {
          all += String(data);
          if (all.includes('\r\n\r\n') && !all.includes('web hello')) socket.write('hello');
          if (!all.includes('web hello')) return;
          resolve(all);
          socket.destroy();
        });
      });
      expect(said).toContain('101 Switching Protocols');
    });

    const raw = (at: Place, text: string): Promise<string> =>
      new Promise((resolve) => {
        let all = '';
        const socket = connect(at.port, at.address, () => socket.write(text));
        socket.setTimeout(3_000, () => socket.destroy());
        socket
          .on('error', () => undefined)
          .on('data', (data) => (all += String(data)))
          .on('close', () => resolve(all));
      });

    test('what could be read as two requests is refused', async () => {
      // A member that takes everything for a request.
      let reached = 0;
      const credulous = createServer((socket) => {
        reached += 1;
        socket.on('error', () => undefined).on('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
      }).listen(0, '127.64.251.1');
      await once(credulous, 'listening');
      const { port } = credulous.address() as AddressInfo;
      const at = await ensure('web', { backends: [{ name: 'web', members: [{ address: '127.64.251.1', port }] }], routes: [route('', '/', 'web')] });
      const end = 'Connection: close\r\n\r\n';
      const asked = [
        `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n${end}0\r\n\r\n`,
        `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n${end}0\r\n\r\n`,
        `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n${end}hello!`,
        `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n${end}hello`,
        `GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n${end}`,
        `GET / HTTP/1.1\r\nHost : a\r\n${end}`,
        `GET / HTTP/1.1\r\n${end}`,
        `GET /\u0001 HTTP/1.1\r\nHost: a\r\n${end}`,
        `GET http://b/ HTTP/1.1\r\nHost: a\r\n${end}`,
        `TRACE / HTTP/1.1\r\nHost: a\r\n${end}`,
      ];
      const answers = await Promise.all(asked.map(async (text) => (await raw(at, text)).split(' ')[1]));
      expect(answers).toEqual(['400', '400', '400', '400', '400', '400', '400', '400', '400', '405']);
      expect(reached).toBe(0);
      expect((await raw(at, `GET / HTTP/1.1\r\nHost: a\r\n${end}`)).split(' ')[1]).toBe('200');
      credulous.close();
    });

    test('nothing that a tenant says is configuration', async () => {
      const { chain, privateKey } = await selfSigned(['a.test']);
      const strange = await selfSigned(['b.test\n/etc/passwd'], 'x y.pem *');
      const backends = [await one('web')];
      const hosts = [
        'a.test b',
        'a.test\nb',
        'A.test',
        'a..test',
        '*',
        '*.*.test',
        'a*.test',
        '-a.test',
        '%[env(HOME)]',
        '${HOME}',
        'a.test:80',
        'é.test',
        `${'a'.repeat(64)}.test`,
      ];
      for (const host of hosts) expect(await refusal('bad', { backends, routes: [route(host, '/', 'web')] })).toMatch(/^INVALID_ARGUMENT: a route's host /);
      const paths = ['', 'a', '/a b', '/a\tb', '/a\nb', '/a\u0000', '/é', '/a?b', '/a#b', `/${'a'.repeat(1_024)}`];
      for (const path of paths)
        expect(await refusal('bad', { backends, routes: [route('a.test', path, 'web')] })).toMatch(/^INVALID_ARGUMENT: a route's path /);
      expect(await refusal('bad', { backends, routes: [route('a.test', '/', 'nobody')] })).toBe(
        'INVALID_ARGUMENT: the route of "a.test/" leads to "nobody", which is not one of the backends',
      );
      expect(await refusal('bad', { backends, defaultBackend: 'nobody' })).toBe('INVALID_ARGUMENT: default_backend "nobody" is not one of the backends');
      expect(await refusal('bad', { backends: [...backends, ...backends] })).toBe('INVALID_ARGUMENT: backend "web" is listed twice');
      expect(await refusal('bad', { backends: [{ name: 'a', members: [{ address: '1.2.3.4 check\n', port: 80 }] }] })).toMatch(
        /^INVALID_ARGUMENT: a member is an IP address and a port/,
      );
      expect(await refusal('bad', { certificates: [{ hosts: ['a.test ssl'], chain, privateKey }] })).toMatch(/^INVALID_ARGUMENT: a host of certificate 1 /);
      expect(await refusal('bad', { certificates: [{ hosts: [], chain: strange.chain, privateKey }] })).toBe(
        'INVALID_ARGUMENT: the key of certificate 1 is not the key of the first certificate in the chain of certificate 1',
      );
      expect(await refusal('bad', { certificates: [{ hosts: [], chain: 'x', privateKey }] })).toMatch(
        /^INVALID_ARGUMENT: the chain of certificate 1 holds no certificate in PEM/,
      );
      expect(await refusal('bad', { certificates: [{ hosts: [], chain, privateKey: 'x' }] })).toMatch(
        /^INVALID_ARGUMENT: the key of certificate 1 holds no private key/,
      );
      // What is allowed in a path means nothing to haproxy, nor do the names of routes and backends, nor what is beside the PEM of a certificate.
      const odd = '/"$%[path]\\;{}|^`\'!~(x)*+,&@';
      const at = await ensure('odd"\n', {
        name: 'a/b"\nglobal\n  stats socket /tmp/x',
        backends: [{ ...(backends[0] as { members: Member[] }), name: 'b\nlisten evil\n  bind *:1' }],
        routes: [route('a.test', odd, 'b\nlisten evil\n  bind *:1', 'Exact')],
        certificates: [
          { hosts: [], chain: `evil\n${chain}\nevil`, privateKey },
          { hosts: [], chain: strange.chain, privateKey: strange.privateKey },
        ],
      });
      expect(await nameAt(at, 'a.test', odd)).toBe('web');
      expect(await nameAt(at, 'a.test', '/')).toBe('404');
      const folder = join(dir, 'fiberlb', 'http', at.address);
      const texts = readdirSync(folder)
        .filter((name) => name.endsWith('.pem') || name.endsWith('.cfg'))
        .map((name) => readFileSync(join(folder, name), 'utf8'));
      expect(texts.join('')).not.toContain('evil');
    });

    test('private keys are readable by their owner alone, and never answered or said', async () => {
      const { chain, privateKey } = await selfSigned(['a.test']);
      const at = await ensure('web', { certificates: [{ hosts: [], chain, privateKey }] });
      const channel = openChannel(server.address);
      const listed = await channel.call(fiberLbMethods.listHttpRoutes, { tenant: { orgId: 'acme', projectId: 'web' }, pageSize: 10, pageToken: '' });
      channel.close();
      expect(listed).toMatchObject({
        ok: true,
        value: { routes: [{ name: 'default/web', address: at.address, certificates: [{ hosts: ['a.test'], privateKey: '' }] }] },
      });
      expect(JSON.stringify(listed)).not.toContain('PRIVATE KEY');
      const files = readdirSync(join(dir, 'fiberlb'), { recursive: true, withFileTypes: true });
      const withKeys = files.filter((file) => file.isFile() && readFileSync(join(file.parentPath, file.name), 'utf8').includes('PRIVATE KEY'));
      expect(withKeys.length).toBeGreaterThanOrEqual(3);
      for (const file of withKeys) {
        expect(statSync(join(file.parentPath, file.name)).mode & 0o777).toBe(0o600);
        expect(statSync(file.parentPath).mode & 0o777).toBe(0o700);
      }
    });

    test('a private key that no routes need any more is on no disk', async () => {
      const [first, second] = [await selfSigned(['a.test']), await selfSigned(['a.test'])];
      const isKept = (key: string): boolean => {
        const files = readdirSync(join(dir, 'fiberlb'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
        const line = key.split('\n')[1] ?? '';
        return files.some((file) => readFileSync(join(file.parentPath, file.name), 'utf8').includes(line));
      };
      const withKey = ({ chain, privateKey }: typeof first) => ({ certificates: [{ hosts: [], chain, privateKey }] });
      await ensure('stays', {});
      await ensure('web', withKey(first));
      expect([isKept(first.privateKey), isKept(second.privateKey)]).toEqual([true, false]);
      await ensure('web', withKey(second));
      expect([isKept(first.privateKey), isKept(second.privateKey)]).toEqual([false, true]);
      await remove('web');
      expect([isKept(first.privateKey), isKept(second.privateKey)]).toEqual([false, false]);
    });

    test('what haproxy refuses is refused in its words, alone, and everything else goes on', async () => {
      const at = await ensure('good', { backends: [await one('good')], routes: [route('good.test', '/', 'good')] });
      const { chain, privateKey } = await selfSigned(['weak.test'], 'weak.test', { hash: 'SHA-1', signedByAnother: true });
      const backend = await one('more');
      // While the first is made the others come, and are tried together.
      const [, bad, more] = await Promise.all([
        refusal('first', { backends: [backend], routes: [route('first.test', '/', 'more')] }),
        refusal('bad', { certificates: [{ hosts: [], chain, privateKey }] }),
        refusal('more', { backends: [backend], routes: [route('more.test', '/', 'more')] }),
      ]);
      expect(more).toBe('taken');
      expect(bad).toMatch(/^CANNOT_SERVE: haproxy refuses these routes: .*unable to load SSL certificate/);
      expect(await nameAt(at, 'good.test', '/')).toBe('good');
      expect(await nameAt(at, 'more.test', '/')).toBe('more');
    });

    test('changes of members and of routes cost no request, neither on kept connections nor on new ones', async () => {
      const all = await Promise.all(['a', 'b', 'c', 'd'].map((name) => members.open(name)));
      const wish = (some: readonly Member[], extra = 0): Partial<HttpRoutes> => ({
        backends: [{ name: 'web', members: some }],
        routes: [route('web.test', '/', 'web'), ...Array.from({ length: extra }, (_, index) => route(`more${index}.test`, '/', 'web'))],
      });
      const at = await ensure('web', wish(all.slice(0, 2)));
      const agent = new Agent({ keepAlive: true, maxSockets: 4 });
      const failures: string[] = [];
      let answered = 0;
      let over = false;
      const client = async (more: Partial<Asked>): Promise<void> => {
        while (!over) {
          const answer = await ask({ ...at, host: 'web.test', ...more }).catch((error: Error): Answer => ({
            status: 0,
            name: '',
            path: '',
            headers: {},
            text: error.message,
          }));
          if (answer.status === 200) answered += 1;
          else failures.push(`${answer.status} ${answer.text}`);
        }
      };
      const clients = [client({ agent }), client({ agent }), client({}), client({})];
      const worker = childrenOf(masterPid(at.address));
      for (let turn = 0; turn < 12; turn += 1) {
        await ensure('web', wish([all[turn % 4], all[(turn + 1) % 4]].filter((one) => one !== undefined)));
      }
      // Members alone: the same worker.
      expect(childrenOf(masterPid(at.address))).toEqual(worker);
      const [replaced] = all;
      await ensure('web', wish(all.slice(1)));
      if (replaced) await members.close(replaced);
      const before = answered;
      over = true;
      await Promise.all(clients);
      agent.destroy();
      expect(failures).toEqual([]);
      expect(before).toBeGreaterThan(20);
      // Routes: a reload, which ends kept connections, as it must; those that are opened see none of it.
      over = false;
      const reloaded = [client({}), client({}), client({})];
      for (let turn = 1; turn < 8; turn += 1) await ensure('web', wish(all.slice(1), turn));
      over = true;
      await Promise.all(reloaded);
      expect(failures).toEqual([]);
      expect(childrenOf(masterPid(at.address))).not.toEqual(worker);
    });

    test('what runs to a member that was taken out ends when the drain time is over, and the member may come back', async () => {
      const [stays, goes] = [await members.open('stays'), await members.open('goes')];
      const wish = (some: readonly Member[]) => ({ backends: [{ name: 'web', members: some }], routes: [route('web.test', '/', 'web')] });
      const at = await ensure('web', wish([goes]));
      const socket = connect(at.port, at.address);
      let said = '';
      socket.on('error', () => undefined).on('data', (data) => (said += String(data)));
      socket.write(upgrade);
      await expect.poll(() => said).toContain('101 Switching');
      await ensure('web', wish([stays]));
      socket.write('still here?');
      await expect.poll(() => said).toContain('goes still here?');
      await expect.poll(() => socket.destroyed, { timeout: 5_000 }).toBe(true);
      const worker = childrenOf(masterPid(at.address));
      await ensure('web', wish([goes]));
      expect(await nameAt(at, 'web.test', '/')).toBe('goes');
      expect(childrenOf(masterPid(at.address))).toEqual(worker);
    });

    test('an address where somebody else listens is passed over', async () => {
      const somebody = createServer().listen((await canBindLowPorts()) ? 80 : 10_080, `${addresses}.65`);
      await once(somebody, 'listening');
      try {
        expect((await ensure('web', {})).address).toBe(`${addresses}.66`);
      } finally {
        somebody.close();
      }
    });

    test('changes that come together are one reload', async () => {
      const backend = await one('web');
      const at = await ensure('first', { backends: [backend], routes: [route('first.test', '/', 'web')] });
      const reloads = (): Promise<number> =>
        new Promise((resolve, reject) => {
          const socket = connect(join(dir, 'fiberlb', 'http', at.address, 'master.sock'));
          let text = '';
          socket
            .on('error', reject)
            .on('data', (data) => (text += String(data)))
            .on('close', () => resolve(Number(/master\s+(\d+)/.exec(text)?.[1])));
          socket.end('show proc\n');
        });
      await Promise.all(Array.from({ length: 20 }, (_, index) => ensure(`o${index}`, { backends: [backend], routes: [route(`o${index}.test`, '/', 'web')] })));
      const made = await reloads();
      expect(made).toBeGreaterThan(0);
      expect(made).toBeLessThan(6);
      expect(await Promise.all(Array.from({ length: 20 }, (_, index) => nameAt(at, `o${index}.test`, '/')))).toEqual(Array(20).fill('web'));
    });

    test('haproxy comes back when its worker or its master is killed', async () => {
      const at = await ensure('web', { backends: [await one('web')], routes: [route('web.test', '/', 'web')] });
      const back = () => expect.poll(() => nameAt(at, 'web.test', '/').catch(() => 'nobody'), { timeout: 10_000 }).toBe('web');
      const first = masterPid(at.address);
      process.kill(childrenOf(first)[0] ?? 0, 'SIGKILL');
      await expect.poll(() => masterPid(at.address), { timeout: 10_000 }).not.toBe(first);
      await back();
      const second = masterPid(at.address);
      process.kill(second, 'SIGKILL');
      await expect.poll(() => masterPid(at.address), { timeout: 10_000 }).not.toBe(second);
      await back();
      expect(reports.join('\n')).toContain('haproxy of acme/web ended; it is started again');
      // And it takes changes as before.
      await ensure('web', { backends: [await one('other')], routes: [route('web.test', '/', 'other')] });
      expect(await nameAt(at, 'web.test', '/')).toBe('other');
    });

    test('a new start serves the same routes at the same address, and the one before leaves nobody behind', async () => {
      const backend = await one('web');
      const at = await ensure('web', { backends: [backend], routes: [route('web.test', '/', 'web')] });
      const master = masterPid(at.address);
      const [worker = 0] = childrenOf(master);
      await stop();
      expect([isThere(master), isThere(worker)]).toEqual([false, false]);
      await start();
      await expect.poll(() => nameAt(at, 'web.test', '/').catch(() => 'nobody'), { timeout: 5_000 }).toBe('web');
      expect(await ensure('second', {})).toEqual(at);
    });

    test('a service that is killed takes haproxy along, and a new one has the address at once', async () => {
      const folder = join(dir, 'killed');
      const program = join(import.meta.dirname, 'testing', 'fiberlb-process.ts');
      const run = async (): Promise<{ pid: number; address: string; end: () => Promise<void> }> => {
        const child = spawn(process.execPath, [program, folder, `default=${addresses}.81-${addresses}.94`], { stdio: ['ignore', 'pipe', 'inherit'] });
        const [said] = (await once(child.stdout, 'data')) as [Buffer];
        const end = async (): Promise<void> => {
          child.kill('SIGKILL');
          await once(child, 'exit');
        };
        return { pid: child.pid ?? 0, address: String(said).trim(), end };
      };
      const first = await run();
      const client = createFiberLbClient(first.address);
      const backend = await one('web');
      const made = await client.perform<'ensure-http-routes'>(effectOf(baseOf('web', 1), { backends: [backend], routes: [route('web.test', '/', 'web')] }));
      client.close();
      if (!made.ok) throw new Error(JSON.stringify(made.error));
      const at: Place = { address: made.value.address, port: made.value.ports[0]?.servedPort ?? 0, tlsPort: 0 };
      const [master = 0] = childrenOf(first.pid);
      const [worker = 0] = childrenOf(master);
      expect([isThere(master), isThere(worker)]).toEqual([true, true]);
      await first.end();
      await expect.poll(() => [isThere(master), isThere(worker)], { timeout: 5_000 }).toEqual([false, false]);
      const second = await run();
      try {
        await expect.poll(() => nameAt(at, 'web.test', '/').catch(() => 'nobody'), { timeout: 5_000 }).toBe('web');
      } finally {
        await second.end();
      }
    });

    test('two tenants have the same host, each its own address and answers', async () => {
      const wish = async (name: string) => ({ backends: [await one(name)], routes: [route('web.test', '/', name)] });
      const [mine, theirs] = [await ensure('web', await wish('mine')), await ensure('web', await wish('theirs'), other)];
      expect(theirs.address).not.toBe(mine.address);
      expect([await nameAt(mine, 'web.test', '/'), await nameAt(theirs, 'web.test', '/')]).toEqual(['mine', 'theirs']);
    });

    test('the address rests when the last routes are gone, and haproxy ends', async () => {
      const at = await ensure('a', {});
      expect(await ensure('b', {})).toEqual(at);
      const master = masterPid(at.address);
      await remove('a');
      expect(await nameAt(at, 'web.test', '/')).toBe('404');
      await remove('b');
      await expect.poll(() => isThere(master), { timeout: 5_000 }).toBe(false);
      await expect.poll(() => readdirSync(join(dir, 'fiberlb', 'http')), { timeout: 5_000 }).toEqual(['default.pem']);
      expect(readFileSync(join(dir, 'fiberlb', 'addresses.jsonl'), 'utf8')).toContain(`"givenBack":"${at.address}"`);
      expect((await ensure('c', {})).address).not.toBe(at.address);
    });

    test('without haproxy it says what to install and the rest works; with it, nothing is started again', async () => {
      const backend = await one('web');
      const at = await ensure('web', { backends: [backend], routes: [route('web.test', '/', 'web')] });
      await stop();
      const later = join(dir, 'haproxy');
      await start(later);
      expect(await refusal('new', {})).toBe(
        'UNSUPPORTED: there is no haproxy on this machine, which HTTP routes are led with: install haproxy 2.6 or newer (apt-get install haproxy); k8shost need not be started again',
      );
      // One that is too old is as good as none.
      const old = join(dir, 'old-haproxy');
      writeFileSync(old, '#!/bin/sh\necho "HAProxy version 2.4.18-0 2023/01/01"\n', { mode: 0o755 });
      expect(await findHaproxy(old)).toMatchObject({ ok: false, error: expect.stringContaining('is haproxy 2.4.18-0: install haproxy 2.6 or newer') });
      const balancer = {
        ...sampleBalancer,
        name: 'b',
      } as const;
      expect(await service.perform<'ensure-load-balancer'>({ ...baseOf('lb', 1), ...balancer })).toMatchObject({ ok: true });
      execFileSync('ln', ['-s', found.ok ? found.value.path : '', later]);
      await expect.poll(() => nameAt(at, 'web.test', '/').catch(() => 'nobody'), { timeout: 10_000 }).toBe('web');
      expect(await refusal('new', {})).toBe('taken');
      nowMs += 1;
    });
  });
});
