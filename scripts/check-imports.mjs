// Who may import whom: the table of the architecture, enforced. Usage: node scripts/check-imports.mjs
import { execFileSync } from 'node:child_process';
import { cruise } from './imports/cruise.mjs';
import { root } from './root.mjs';

const { modules, violations } = await cruise(root);
for (const { rule, from, to } of violations)
  process.stdout.write(rule === 'not-in-allowed' ? `${from} may not import ${to} (not in the import table)\n` : `${from} → ${to}: ${rule}\n`);

// A cruiser that sees nothing finds nothing: it must have seen what git knows.
const tracked = execFileSync(
  'git',
  ['ls-files', 'api/*.ts', 'domain/*.ts', 'reconcilers/*.ts', 'adapters/*.ts', 'schemas/*.ts', 'simulations/*.ts', 'bin/*.ts'],
  { cwd: root, encoding: 'utf8' },
);
const seen = new Set(modules);
const expected = tracked.split('\n').filter((file) => file !== '' && !file.endsWith('.d.ts'));
const unseen = expected.filter((file) => !seen.has(file));
if (unseen.length > expected.length / 20)
  process.stdout.write(
    `${unseen.length} of ${expected.length} modules were not seen, so the rules were not checked on them: ${unseen.slice(0, 5).join(', ')} …\n`,
  );
else process.stdout.write(`${seen.size} modules, ${violations.length} imports that are not allowed\n`);
process.exitCode = violations.length > 0 || unseen.length > expected.length / 20 ? 1 : 0;
