import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Failure } from '../failure.ts';
import { wholeNumber } from './options.ts';

export function registerSimulate(program: Command): void {
  program
    .command('simulate')
    .argument('[scenario]', 'a scenario file; without one, the swarm run of --seed')
    .description('Run the same reconcilers and write path on virtual time, with faults from a seed')
    .option('--seed <n>', 'the seed of a swarm run', wholeNumber, 1)
    .option('--transcript', 'print the run line by line', false)
    .addHelpText('after', '\nExamples:\n  k8shost simulate --seed 42\n  k8shost simulate simulations/scenarios/one-deployment.yaml --transcript')
    .action(async (scenario: string | undefined, flags: { seed: number; transcript: boolean }) => {
      const { runScenario } = await import('../../simulations/run-scenario.ts');
      const result = await runScenario(scenario === undefined ? { seed: flags.seed } : { text: readScenario(scenario) });
      if (!result.ok) throw new Failure(result.error);
      const { failures, hash, lines } = result.value;
      if (flags.transcript) process.stdout.write(`${lines.join('\n')}\n`);
      for (const failure of failures) process.stdout.write(`FAILED  ${failure}\n`);
      process.stdout.write(`${failures.length === 0 ? 'every promise held' : `${failures.length} promises were broken`}; transcript hash ${hash}\n`);
      if (failures.length > 0) process.exitCode = 1;
    });
}

function readScenario(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`the scenario cannot be read: ${(error as Error).message}`);
  }
}
