import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../root.mjs';
import { cruise } from './cruise.mjs';

/** A project of one line a file: each is what the file imports. */
const files = {
  'domain/result.ts': [],
  'domain/assert.ts': ['./ref.ts'],
  'domain/ref.ts': ['./result.ts', 'immer'],
  'domain/reads-a-file.ts': ['node:fs'],
  'domain/uses-schemas.ts': ['../schemas/subjects.ts'],
  'domain/uses-types-of-schemas.ts': ['type ../schemas/subjects.ts'],
  'domain/tests.test.ts': ['../reconcilers/dns/dns.ts'],
  'domain/uses-a-test.ts': ['./tests.test.ts'],
  'schemas/subjects.ts': ['../domain/result.ts', 'protobufjs/minimal.js'],
  'schemas/knows-the-domain.ts': ['../domain/ref.ts'],
  'api/submit-command.ts': ['../domain/ref.ts', 'node:crypto'],
  'api/calls-a-reconciler.ts': ['../reconcilers/dns/dns.ts'],
  'reconcilers/dns/dns.ts': ['../../domain/ref.ts', './records.ts'],
  'reconcilers/dns/records.ts': ['../storage/storage.ts', '../worker/worker.ts'],
  'reconcilers/storage/storage.ts': ['type ./volumes.ts'],
  'reconcilers/storage/volumes.ts': ['./storage.ts'],
  'reconcilers/worker/worker.ts': ['rxjs'],
  'adapters/local/iam/iam.ts': ['../../grpc/server.ts', '../../pki/authority.ts'],
  'adapters/local/dns/dns.ts': ['../iam/iam.ts', '../shared.ts'],
  'adapters/local/shared.ts': ['node:net'],
  'adapters/grpc/server.ts': ['@grpc/grpc-js'],
  'adapters/pki/authority.ts': [],
  'adapters/pki/needs-a-tool.ts': ['fast-check'],
  'simulations/world.ts': ['../adapters/pki/authority.ts', '../api/submit-command.ts'],
  'bin/k8shost.ts': ['../adapters/pki/authority.ts', '../simulations/world.ts'],
  'simulations/asks-bin.ts': ['../bin/k8shost.ts'],
  'domain/cycle-a.ts': ['./cycle-b.ts'],
  'domain/cycle-b.ts': ['./cycle-a.ts'],
  'domain/nothing-there.ts': ['./gone.ts'],
};

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'k8shost-imports-')));
afterAll(() => rmSync(folder, { recursive: true }));
const line = (from) => (from.startsWith('type ') ? `import type { a } from '${from.slice(5)}';` : `import { a } from '${from}';`);
for (const [file, imports] of Object.entries(files)) {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), `${imports.map(line).join('\n')}\nexport const a = 1;\n`);
}
for (const name of ['immer', 'rxjs', 'protobufjs', 'fast-check', '@grpc/grpc-js']) {
  const at = join(folder, 'node_modules', name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
  for (const file of ['index.js', 'minimal.js']) writeFileSync(join(at, file), 'exports.a = 1;\n');
}
copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));

test('what the import table does not allow is found, and nothing else', async () => {
  const { modules, violations } = await cruise(folder);
  expect(modules.length).toBe(Object.keys(files).length);
  const told = [...new Set(violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule}`))].filter((text) => !text.includes('cycle-')).toSorted();
  expect(told).toEqual(
    [
      'adapters/local/dns/dns.ts → adapters/local/iam/iam.ts: one-local-service-does-not-import-another',
      'adapters/local/iam/iam.ts → adapters/pki/authority.ts: not-in-allowed',
      'adapters/pki/needs-a-tool.ts → node_modules/fast-check/index.js: code-needs-only-what-the-package-installs',
      'api/calls-a-reconciler.ts → reconcilers/dns/dns.ts: not-in-allowed',
      'domain/assert.ts → domain/ref.ts: a-leaf-imports-nothing',
      'domain/nothing-there.ts → ./gone.ts: it-is-found',
      'domain/nothing-there.ts → ./gone.ts: not-in-allowed',
      'domain/reads-a-file.ts → fs: not-in-allowed',
      'domain/uses-a-test.ts → domain/tests.test.ts: code-does-not-import-tests',
      'domain/uses-schemas.ts → schemas/subjects.ts: not-in-allowed',
      'reconcilers/dns/records.ts → reconcilers/storage/storage.ts: not-in-allowed',
      'reconcilers/dns/records.ts → reconcilers/worker/worker.ts: not-in-allowed',
      'schemas/knows-the-domain.ts → domain/ref.ts: not-in-allowed',
      'simulations/asks-bin.ts → bin/k8shost.ts: nobody-imports-bin',
      'simulations/asks-bin.ts → bin/k8shost.ts: not-in-allowed',
      'simulations/world.ts → adapters/pki/authority.ts: not-in-allowed',
    ].toSorted(),
  );
  expect(violations.filter(({ rule }) => rule === 'no-cycle').map(({ from }) => from)).toEqual(expect.arrayContaining(['domain/cycle-a.ts']));
});
