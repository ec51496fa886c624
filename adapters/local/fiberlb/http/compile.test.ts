import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HttpRoute, HttpRoutes } from '../../../../domain/effect.ts';
import { compile, configuration, sameButServers, type CompileOptions, type OwnedRoutes } from './compile.ts';
import { parseHttpRoutes } from './http-routes.ts';

const options: Omit<CompileOptions, 'owners'> = {
  address: '127.20.0.5',
  httpPort: 10_080,
  httpsPort: 10_443,
  connectionsMax: 100,
  drainMs: 30_000,
  reach: (member) => member,
};
const owner = (id: string, wish: Partial<HttpRoutes>): OwnedRoutes => ({
  id,
  body: { name: `default/${id}`, createdMs: 1, routes: [], defaultBackend: '', backends: [], certificates: [], ...wish },
});
const of = (...owners: OwnedRoutes[]) => compile({ ...options, owners });
const route = (host: string, path: string, backend: string, match: HttpRoute['match'] = 'Prefix'): HttpRoute => ({ host, path, match, backend });
const web = { name: 'web', members: [{ address: '10.0.0.1', port: 80 }] };

describe('what haproxy reads', () => {
  test('routes are keys of maps: the host, then the path, a prefix with a slash behind', () => {
    const { files } = of(
      owner('a', {
        backends: [web, { name: 'api', members: [] }],
        routes: [
          route('a.test', '/', 'web'),
          route('a.test', '/api/', 'api'),
          route('a.test', '/api', 'web', 'Exact'),
          route('*.b.test', '/x', 'web'),
          route('', '/', 'web'),
        ],
      }),
    );
    expect(files.get('hosts.map')).toBe('a.test a.test\n*.b.test *.b.test\n* *\n');
    expect(files.get('prefix.map')).toBe('a.test/ a.0\na.test/api/ a.1\n*.b.test/x/ a.0\n*/ a.0\n');
    expect(files.get('exact.map')).toBe('a.test/api a.0\n');
  });

  test('the older owner has the path, the host of a certificate and the default, whatever the order they come in', () => {
    const [cert, other] = [
      { hosts: ['a.test'], chain: 'one\n', privateKey: 'key\n' },
      { hosts: ['a.test', 'b.test'], chain: 'two\n', privateKey: 'key\n' },
    ];
    const wish = { backends: [web], routes: [route('a.test', '/x/', 'web'), route('a.test', '/x', 'web', 'Exact')], defaultBackend: 'web' };
    const owners = [
      owner('a-young-one', { ...wish, createdMs: 3, certificates: [other] }),
      owner('b', { ...wish, createdMs: 2 }),
      owner('a', { ...wish, createdMs: 2, routes: [route('a.test', '/x', 'web')], certificates: [cert] }),
    ];
    const compiled = of(...owners);
    expect(of(...owners.toReversed())).toEqual(compiled);
    expect(compiled.files.get('prefix.map')).toBe('a.test/x/ a.0\n');
    expect(compiled.files.get('exact.map')).toBe('a.test/x b.0\n');
    expect(compiled.frame).toContain('set-var(txn.backend) str(a.0)');
    const list = (compiled.files.get('certificates.list') ?? '').split('\n').map((line) => line.replace(/^[0-9a-f]{64}/, '#'));
    expect(list).toEqual(['default.pem', '#.pem a.test', '#.pem b.test', '']);
    expect([...compiled.files.values()].filter((text) => text.includes('key'))).toEqual(['one\nkey\n', 'two\nkey\n']);
  });

  test('members change servers alone; everything else changes more', () => {
    const before = of(owner('a', { backends: [web], routes: [route('a.test', '/', 'web')] }));
    const more = of(
      owner('a', { backends: [{ name: 'web', members: [...web.members, { address: 'fd00::1', port: 8080 }] }], routes: [route('a.test', '/', 'web')] }),
    );
    expect(sameButServers(before, more)).toBe(true);
    expect(configuration(more)).toContain(
      'backend a.0\n  balance roundrobin\n  server 10.0.0.1_80 10.0.0.1:80 pool-purge-delay 1s\n  server fd00::1_8080 [fd00::1]:8080 pool-purge-delay 1s\n',
    );
    expect(sameButServers(before, of(owner('a', { backends: [web], routes: [route('a.test', '/y', 'web')] })))).toBe(false);
    expect(sameButServers(before, of(owner('a', { backends: [web], routes: [route('a.test', '/', 'web')], defaultBackend: 'web' })))).toBe(false);
    const many = Array.from({ length: 4_096 }, (_, index) => ({ address: `10.0.${index >> 8}.${index & 255}`, port: 80 }));
    expect(of(owner('a', { backends: [{ name: 'web', members: many }] })).frame).toContain('balance random');
  });

  test('members are reached where they are served, and listed once', () => {
    const compiled = compile({
      ...options,
      owners: [owner('a', { backends: [{ name: 'web', members: [...web.members, ...web.members] }] })],
      reach: ({ address, port }) => ({ address, port: port + 10_000 }),
    });
    expect([...(compiled.servers.get('a.0') ?? [])]).toEqual([['10.0.0.1_10080', '10.0.0.1:10080 pool-purge-delay 1s']]);
  });

  test('whatever a tenant says is refused, or a word of a map: the configuration is the same', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...String.raw`a.*-/ #"'\$%{}[]()|~?;,:@é`, '\n', '\t', '\r', '\u0000', '\u2028'), maxLength: 12 }),
    );
    const host = fc.oneof(text, fc.constantFrom('a.test', '*.a.test', ''));
    const path = fc.oneof(
      text,
      text.map((rest) => `/${rest}`),
    );
    let taken = 0;
    fc.assert(
      fc.property(host, path, text, fc.constantFrom('Exact', 'Prefix'), (aHost, aPath, name, match) => {
        const parsed = parseHttpRoutes({
          name: `n${name}`,
          routes: [{ host: aHost, path: aPath, match, backend: `b${name}` }],
          backends: [{ name: `b${name}`, members: [] }],
        });
        if (!parsed.ok) {
          expect(parsed.error).toMatchObject({ kind: 'refused', reason: 'INVALID_ARGUMENT' });
          return;
        }
        taken += 1;
        const plain = of(owner('a', { backends: [{ name: 'web', members: [] }], routes: [route('a.test', '/', 'web')] }));
        const compiled = of({ id: 'a', body: parsed.value });
        expect(compiled.frame).toBe(plain.frame);
        const lines = ['hosts.map', 'exact.map', 'prefix.map'].map((file) => (compiled.files.get(file) ?? '').split('\n').slice(0, -1));
        expect(lines.map((one) => one.length)).toEqual(match === 'Exact' ? [1, 1, 0] : [1, 0, 1]);
        // A word, a space, an id; haproxy takes a line that begins with # for a comment.
        for (const line of lines.flat()) expect(line).toMatch(/^[a-z0-9*][\u0021-\u007e]* (a\.0|[-a-z0-9*.]+)$/);
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
