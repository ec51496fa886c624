import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findNatsServer } from '../adapters/nats-server/find-binary.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;

test.skipIf(!hasCompose)(`docker compose reads it${hasCompose ? '' : ' (skipped: this machine has no docker compose)'}`, () => {
  const output = execFileSync('docker', ['compose', '-f', 'docker-compose.yml', 'config', '--services'], { cwd: root, encoding: 'utf8' });
  expect(output.trim().split('\n').toSorted()).toEqual(['api', 'nats-1', 'nats-2', 'nats-3', 'plasmacloud', 'reconciler']);
});

test.each(['nats-cluster.conf', 'nats-single.conf'])('nats-server accepts %s', (file) => {
  const binary = findNatsServer(root) ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'k8shost-conf-'));
  try {
    const conf = join(folder, file);
    writeFileSync(conf, readFileSync(join(root, 'docker', file), 'utf8').replace('/data', folder));
    const { status, stderr } = spawnSync(binary, ['-t', '--config', conf], { encoding: 'utf8', env: { SERVER_NAME: 'nats-1', NATS_PASSWORD: 'secret' } });
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining('is valid') });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
