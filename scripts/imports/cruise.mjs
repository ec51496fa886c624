import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise as cruiseFolders } from 'dependency-cruiser';
import { ruleSet } from './rules.mjs';

const folders = ['api', 'domain', 'reconcilers', 'adapters', 'schemas', 'simulations', 'bin', 'bench', 'examples'];

/** `{modules, violations}` of the code below `baseDir`: violations as `{rule, from, to}`. */
export async function cruise(baseDir) {
  const { output } = await cruiseFolders(
    folders.filter((folder) => existsSync(join(baseDir, folder))),
    {
      baseDir,
      ruleSet,
      validate: true,
      // The TypeScript that dependency-cruiser knows is older than ours: it would see no module at all and call that clean.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^schemas/generated/' },
      outputType: 'json',
    },
    { extensions: ['.ts', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['node', 'import', 'types'] },
  );
  const { modules, summary } = typeof output === 'string' ? JSON.parse(output) : output;
  return {
    modules: modules.map(({ source }) => source).filter((source) => folders.includes(source.split('/')[0])),
    violations: summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to: cycle?.length ? cycle.map(({ name }) => name).join(' → ') : to,
    })),
  };
}
