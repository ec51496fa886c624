import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ok } from '../../../domain/result.ts';
import { openHomes } from './homes.ts';
import { openTrash } from './trash.ts';

test('what was taken away is deleted with the repeat of its removal, where the first could not be recorded', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-homes-'));
  const complaints: unknown[] = [];
  const report = (error: unknown): void => void complaints.push(error);
  const trash = openTrash(join(dir, 'trash'), report, () => undefined);
  const homes = openHomes(join(dir, 'volumes'), 'content', trash, (id) => id === 'vol-1', report);
  await homes.make('vol-1', {}, (path) => {
    mkdirSync(path);
    return Promise.resolve(ok(undefined));
  });
  const [name = ''] = homes.takeAway('vol-1');
  expect(existsSync(join(dir, 'trash', name, 'content'))).toBe(true);
  expect(homes.takeAway('vol-1')).toEqual([name]);
  trash.deleteSoon(name);
  await trash.deleted();
  expect(existsSync(join(dir, 'trash', name))).toBe(false);
  expect([homes.takeAway('vol-1'), complaints]).toEqual([[], []]);
  rmSync(dir, { recursive: true });
});
