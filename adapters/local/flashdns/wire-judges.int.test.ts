// What other people's DNS clients say of FlashDNS on the wire: dig and delv of BIND, kdig of Knot (Debian's bind9-dnsutils and
// knot-dnsutils). DNS-* are ids of the Kubernetes DNS contract.
import { execFile, spawnSync } from 'node:child_process';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { listenDns, type DnsListener } from './dns-listener.ts';
import { createResponder } from './responder.ts';
import type { StoredRecordSet } from './zone.ts';
import { createZones } from './zones.ts';

const tenant = { org: 'default', project: 'default' };
const set = (name: string, type: StoredRecordSet['type'], ...values: string[]): StoredRecordSet => ({ name, type, ttlSeconds: 5, values });
const zones = createZones(() => 1_800_000_000_000);
zones.ensure(tenant, 'cluster.local');
zones.put(
  tenant,
  'cluster.local',
  'k8shost/services/web',
  [
    { ...set('web.shop.svc', 'A', '10.96.0.7'), reverse: true },
    { ...set('web.shop.svc', 'AAAA', 'fd00:96::7'), reverse: true },
    set('_http._tcp.web.shop.svc', 'SRV', '0 100 80 web.shop.svc.cluster.local.'),
    set('in.shop.svc', 'CNAME', 'web.shop.svc.cluster.local.'),
    set('out.shop.svc', 'CNAME', 'www.example.com.'),
    set('big.shop.svc', 'A', ...Array.from({ length: 200 }, (_, index) => `10.2.0.${index}`)),
  ],
  1_800_000_001,
);

let listener: DnsListener;
beforeAll(async () => {
  listener = await listenDns(
    '127.0.0.1',
    0,
    createResponder(() => zones.of(tenant)),
  );
});
afterAll(() => listener.stop());

const run = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => execFile(program, args, { timeout: 20_000 }, (_error, stdout, stderr) => resolve(stdout + stderr)));
const at = (program: string, ...args: string[]): Promise<string> => run(program, ['@127.0.0.1', '-p', String(listener.port), ...args]);
const isThere = (program: string): boolean => spawnSync(program, ['-v']).error === undefined || spawnSync(program, ['-V']).error === undefined;
const whyNot = (program: string): string => (isThere(program) ? '' : ` (skipped: ${program} is not on PATH)`);
const soa = 'cluster.local. 5 SOA ns.dns.cluster.local. hostmaster.cluster.local. 1800000001 7200 1800 86400 5';

/** The code, flags without those of the question, and the records by section. */
interface Told {
  readonly status: string;
  readonly flags: readonly string[];
  readonly answer: readonly string[];
  readonly authority: readonly string[];
  readonly additional: readonly string[];
  readonly warnings: readonly string[];
  readonly text: string;
}

/** Both print sections as dig does. */
function read(text: string): Told {
  const section = (title: string): readonly string[] => {
    const [, lines = ''] = new RegExp(`^;; ${title} SECTION:\\n((?:[^;\\n].*\\n)*)`, 'm').exec(text) ?? [];
    return lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/\s+/g, ' ').replace(' IN ', ' '));
  };
  return {
    status: /status: (\w+)/.exec(text)?.[1] ?? '',
    flags: (/[Ff]lags: ([a-z ]+);/.exec(text)?.[1] ?? '').trim().split(' '),
    answer: section('ANSWER'),
    authority: section('AUTHORITY'),
    additional: section('ADDITIONAL'),
    warnings: text.split('\n').filter((line) => /warning|malformed|bad packet|mismatch/i.test(line) && !line.includes('Multicast')),
    text,
  };
}

const judges = [
  ['dig', ['+nocookie', '+norec', '+tries=1', '+noednsneg']],
  ['kdig', ['+norec']],
] as const;

for (const [program, flags] of judges) judge(program, flags);

function judge(program: string, flags: readonly string[]): void {
  const ask = async (...args: string[]): Promise<Told> => read(await at(program, ...flags, ...args));

  describe.skipIf(!isThere(program))(`${program}${whyNot(program)}`, () => {
    test('answers of each type, without a warning', async () => {
      const plain: readonly (readonly [string, string, readonly string[]])[] = [
        ['web.shop.svc.cluster.local', 'A', ['web.shop.svc.cluster.local. 5 A 10.96.0.7']],
        ['web.shop.svc.cluster.local', 'AAAA', ['web.shop.svc.cluster.local. 5 AAAA fd00:96::7']],
        ['7.0.96.10.in-addr.arpa', 'PTR', ['7.0.96.10.in-addr.arpa. 5 PTR web.shop.svc.cluster.local.']],
        ['dns-version.cluster.local', 'TXT', ['dns-version.cluster.local. 5 TXT "1.1.0"']],
        ['cluster.local', 'SOA', [soa]],
        ['in.shop.svc.cluster.local', 'A', ['in.shop.svc.cluster.local. 5 CNAME web.shop.svc.cluster.local.', 'web.shop.svc.cluster.local. 5 A 10.96.0.7']],
        ['out.shop.svc.cluster.local', 'A', ['out.shop.svc.cluster.local. 5 CNAME www.example.com.']],
        ['web.shop.svc.cluster.local', 'ANY', ['web.shop.svc.cluster.local. 5 HINFO "RFC8482" ""']],
      ];
      for (const over of ['+notcp', '+tcp'])
        for (const [name, type, answer] of plain)
          expect(await ask(over, name, type)).toMatchObject({ status: 'NOERROR', flags: ['qr', 'aa'], answer, authority: [], warnings: [] });
    });

    test('a port comes with the addresses of its target (DNS-7), a name server with its own (DNS-32)', async () => {
      expect(await ask('_http._tcp.web.shop.svc.cluster.local', 'SRV')).toMatchObject({
        answer: ['_http._tcp.web.shop.svc.cluster.local. 5 SRV 0 100 80 web.shop.svc.cluster.local.'],
        additional: ['web.shop.svc.cluster.local. 5 A 10.96.0.7', 'web.shop.svc.cluster.local. 5 AAAA fd00:96::7'],
        warnings: [],
      });
      expect(await ask('cluster.local', 'NS')).toMatchObject({
        answer: ['cluster.local. 5 NS ns.dns.cluster.local.'],
        additional: ['ns.dns.cluster.local. 5 A 10.96.0.10'],
        warnings: [],
      });
    });

    test('denials have the SOA (DNS-31)', async () => {
      const denial = { flags: ['qr', 'aa'], answer: [], authority: [soa], warnings: [] };
      expect(await ask('nobody.shop.svc.cluster.local', 'A')).toMatchObject({ status: 'NXDOMAIN', ...denial });
      expect(await ask('web.shop.svc.cluster.local', 'TXT')).toMatchObject({ status: 'NOERROR', ...denial });
      expect(await ask('shop.svc.cluster.local', 'A')).toMatchObject({ status: 'NOERROR', ...denial });
    });

    test('names outside, transfers and other classes are refused (DNS-35, DNS-38)', async () => {
      expect(await ask('www.example.com', 'A')).toMatchObject({ status: 'REFUSED', flags: ['qr'], warnings: [] });
      expect(await ask('-c', 'CH', 'version.bind', 'TXT')).toMatchObject({ status: 'REFUSED', flags: ['qr'], answer: [] });
      const transfer = await ask('cluster.local', 'AXFR');
      expect(transfer.text).toMatch(program === 'dig' ? /Transfer failed/ : /REFUSED/);
      expect(transfer.text).not.toContain('10.96.0.7');
    });

    test('sizes by EDNS, what is cut is asked again over TCP, an unknown version is BADVERS (DNS-38)', async () => {
      const sizes = [
        ['+noedns', 512],
        ['+bufsize=700', 700],
        ['+bufsize=4096', 1_232],
      ] as const;
      for (const [size, bytesMax] of sizes) {
        const cut = await ask(size, '+ignore', 'big.shop.svc.cluster.local', 'A');
        expect(cut).toMatchObject({ status: 'NOERROR', flags: ['qr', 'aa', 'tc'], warnings: [] });
        const bytes = Number(/(?:MSG SIZE\s+rcvd: |Received )(\d+)/.exec(cut.text)?.[1]);
        expect(bytes).toBeLessThanOrEqual(bytesMax);
        expect(bytes).toBeGreaterThan(bytesMax - 32);
      }
      expect((await ask('big.shop.svc.cluster.local', 'A')).answer).toHaveLength(200);
      expect(await ask('+edns=1', 'web.shop.svc.cluster.local', 'A').then(({ text }) => text)).toMatch(/BADVERS/);
    });
  });
}

test.skipIf(!isThere('delv'))(`delv${whyNot('delv')}: a validating resolver takes the answers as those of an unsigned zone`, async () => {
  const told = await at('delv', '-i', '+short', 'web.shop.svc.cluster.local', 'AAAA');
  expect(told).toBe('fd00:96::7\n');
  expect(await at('delv', '-i', 'nobody.shop.svc.cluster.local', 'A')).toContain('ncache nxdomain');
});
