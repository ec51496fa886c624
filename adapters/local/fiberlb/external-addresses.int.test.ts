// With a file of its own: what is taken, stays, goes back and rests, step by step.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Result } from '../../../domain/result.ts';
import type { AddressUse } from '../../../domain/shared-address.ts';
import { openExternalAddresses, type ExternalAddresses, type InUse, type Wanted } from './external-addresses.ts';
import { parseAddressPool } from './parse-address-pools.ts';

const shop = { org: 'acme', project: 'shop' };
const web = { org: 'acme', project: 'web' };
const use = (ports: readonly string[], more: Partial<AddressUse> = {}): AddressUse => ({ tenant: shop, sharingKey: 'front', backendKey: '', ports, ...more });
const wanted = (id: string, of: AddressUse): Wanted => ({ id, use: of, pool: '' });
const said = (answer: Result<string, PortError>): string => (answer.ok ? answer.value : `${answer.error.kind}: ${answer.error.message}`);
const first = '127.22.7.1';
const second = '127.22.7.2';

describe('external addresses', () => {
  const none: ReadonlySet<string> = new Set();
  let dir: string;
  let nowMs: number;
  let addresses: ExternalAddresses;
  const open = async (pool = 'default=127.22.7.1-127.22.7.2', inUse: readonly InUse[] = []): Promise<void> => {
    addresses = await openExternalAddresses(join(dir, 'addresses.jsonl'), [parseAddressPool(pool)], inUse, () => nowMs);
  };
  const take = (id: string, of: AddressUse): string => said(addresses.take(wanted(id, of), none));
  const takeThis = (address: string, id: string, of: AddressUse): string => said(addresses.takeThis(address, wanted(id, of)));
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-addresses-'));
    nowMs = 1_000_000;
    await open();
  });
  afterEach(async () => {
    await addresses.close();
    rmSync(dir, { recursive: true });
  });

  test('IPAM-9: an address rests though somebody tried to serve there when its last load balancer went', async () => {
    const theirs = use(['TCP/82'], { tenant: web });
    expect([take('a', use(['TCP/80'])), take('b', use(['TCP/81']))]).toEqual([first, first]);
    addresses.giveBack(first, 'a');
    addresses.putBack(first, 'b');
    expect(takeThis(first, 'x', theirs)).toMatch(/^throttled: .* rests$/);
    await addresses.close();
    await open();
    expect(takeThis(first, 'x', theirs)).toMatch(/^throttled: .* rests$/);
    nowMs += 60_000;
    expect(takeThis(first, 'x', theirs)).toBe(first);
  });

  test('IPAM-5: one that goes on as it was has its ports again, whoever took them on paper meanwhile', () => {
    const before = use(['TCP/80']);
    take('a', before);
    expect(said(addresses.stay(first, wanted('a', use(['TCP/81']))))).toBe(first);
    expect(take('b', use(['TCP/80']))).toBe(first);
    addresses.goBack(first, 'a', before);
    addresses.putBack(first, 'b');
    expect(take('c', use(['TCP/81']))).toBe(first);
    addresses.goBack(first, 'a', before);
    expect(takeThis(first, 'd', use(['TCP/80']))).toBe(`refused: the external address ${first} is not free: TCP/80 is served there already`);
  });

  test('IPAM-5: at most 256 share one, and to stay costs little then', () => {
    const ports = (of: number): readonly string[] => Array.from({ length: 100 }, (_, index) => `TCP/${of * 100 + index + 1}`);
    const all = Array.from({ length: 256 }, (_, of) => take(`lb-${of}`, use(ports(of))));
    expect(new Set(all)).toEqual(new Set([first]));
    expect(takeThis(first, 'more', use(['UDP/1']))).toBe(`refused: the external address ${first} is not free: 256 load balancers share it, as many as may`);
    expect(take('more', use(['UDP/1']))).toBe(second);
    expect(said(addresses.stay(first, wanted('lb-7', use(ports(7)))))).toBe(first);
    addresses.giveBack(first, 'lb-8');
    expect(takeThis(first, 'more', use([...ports(8)]))).toBe(first);
  });

  test('IPAM-5: nobody is put to an address that the pool does not give any more', async () => {
    await addresses.close();
    await open('default=127.22.7.254-127.22.8.1:avoidBuggyIPs=true', [{ address: '127.22.7.255', id: 'a', use: use(['TCP/80']) }]);
    expect(take('b', use(['TCP/81']))).toBe('127.22.7.254');
  });
});
