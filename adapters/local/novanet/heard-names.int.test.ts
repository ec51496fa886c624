import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openHeardNames } from './heard-names.ts';

const shop = { org: 'acme', project: 'shop' };
const other = { org: 'other', project: 'shop' };
const zone = (listenAddress: string, ...listenerBlocks: string[]) => ({ listenAddress, listenerBlocks });
const at = (block: string) => ({ block, port: 10_053 });

describe('what FlashDNS said', () => {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-heard-'));
  const reported: string[] = [];
  const open = (path: string, address = '192.0.2.1:50053') => openHeardNames({ path, address, report: (message) => reported.push(message) });
  afterAll(() => rmSync(dir, { recursive: true }));

  test('is known to the next agent, by tenant, and to nobody but root', () => {
    const path = join(dir, 'run/names');
    const first = open(path);
    expect([first.listeners(), first.resolverOf(shop)]).toEqual([undefined, undefined]);
    first.hear(shop, zone('198.18.53.1:10053', '198.18.53.0/24'));
    first.hear(other, zone('198.18.53.2:10053'));
    first.hear(shop, zone('198.18.53.9:10053', '198.18.53.0/24'));
    const next = open(path);
    expect([next.resolverOf(shop)?.address, next.resolverOf(other)?.address]).toEqual(['198.18.53.9', '198.18.53.2']);
    expect(next.resolverOf({ org: 'acme', project: 'new' })).toBeUndefined();
    expect(next.listeners()).toEqual([at('198.18.53.0/24'), at('198.18.53.2/32')]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(reported).toEqual([]);
  });

  test('of another FlashDNS leads nobody, and what it named stays closed', () => {
    const path = join(dir, 'moved');
    open(path).hear(shop, zone('198.18.53.1:10053'));
    const moved = open(path, '192.0.2.2:50053');
    expect([moved.resolverOf(shop), moved.listeners()]).toEqual([undefined, undefined]);
    moved.hear(other, zone('198.18.54.1:10053'));
    expect([moved.resolverOf(shop), moved.listeners()]).toEqual([undefined, [at('198.18.53.1/32'), at('198.18.54.1/32')]]);
  });

  test('that is not believed changes nothing', () => {
    const path = join(dir, 'wrong');
    const heard = open(path);
    heard.hear(shop, zone('198.18.53.1:10053'));
    const before = readFileSync(path, 'utf8');
    expect(heard.hear(shop, zone('198.18.53.7:10053', '1.2.3.4 accept; # ')).ok).toBe(false);
    expect([heard.resolverOf(shop)?.address, readFileSync(path, 'utf8')]).toEqual(['198.18.53.1', before]);
  });

  test('in a file that is damaged counts as not heard', () => {
    const path = join(dir, 'damaged');
    open(path).hear(shop, zone('198.18.53.1:10053'));
    writeFileSync(path, `${readFileSync(path, 'utf8')}null\n`);
    const heard = open(path);
    expect([heard.resolverOf(shop), heard.listeners()]).toEqual([undefined, undefined]);
    expect(reported.splice(0)).toEqual([expect.stringContaining('what FlashDNS said before is not known')]);
  });

  test('serves on where it cannot be kept', () => {
    const path = join(dir, 'file');
    writeFileSync(path, '');
    const heard = open(join(path, 'names'));
    heard.hear(shop, zone('198.18.53.1:10053'));
    expect(heard.resolverOf(shop)?.address).toBe('198.18.53.1');
    expect(reported.splice(0).at(-1)).toContain('is not kept, and asked again after a restart');
  });
});
