import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, expect, test } from 'vitest';
import { engineOptions, usualData } from './options.ts';

const directory = mkdtempSync(join(tmpdir(), 'k8shost-options-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** What the command was run with. */
function run(...args: readonly string[]): unknown {
  let ran: unknown;
  engineOptions(new Command('ask'))
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .action((flags: unknown) => void (ran = flags))
    .parse(['--data', directory, ...args], { from: 'user' });
  return ran;
}

test('an offset is asked for or left out, and another engine is refused in one line', () => {
  writeFileSync(join(directory, 'engine.json'), JSON.stringify({ portOffset: 100 }));
  expect(run()).toEqual({ data: directory });
  expect(run('--port-offset', '100')).toEqual({ data: directory, portOffset: 100 });
  expect(() => run('--port-offset', '0')).toThrow(/runs with --port-offset 100, not 0/);
  expect(() => run('--port-offset', 'x')).toThrow(/whole number/);
});

test('the directory is that of --data, of K8SHOST_DATA, or the usual one', () => {
  expect([usualData({}), usualData({ K8SHOST_DATA: '' }), usualData({ K8SHOST_DATA: '/x' })]).toEqual(['.k8shost', '.k8shost', '/x']);
});
