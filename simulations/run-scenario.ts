import { err, ok, type Result } from '../domain/result.ts';
import { run, type RunResult } from './run.ts';
import { parseScenario, type Scenario } from './scenario.ts';
import { createClient } from './world/client.ts';
import { bootstrap } from './world/workload.ts';
import { START_MS, type World } from './world/world.ts';

export type { RunResult } from './run.ts';

/**
 * What `k8shost simulate` does: runs the text of a scenario file, or the swarm run of a seed. The error says what is wrong with the
 * file; broken promises are in the result's `failures`.
 */
export async function runScenario(request: { readonly text: string } | { readonly seed: number }): Promise<Result<RunResult, string>> {
  if ('seed' in request) return ok(await run({ seed: request.seed }));
  const scenario = parseScenario(request.text);
  return scenario.ok ? ok(await runParsed(scenario.value)) : err(scenario.error);
}

function runParsed(scenario: Scenario): Promise<RunResult> {
  const { seed, workers, nodes, rates } = scenario;
  const calm = Object.values(rates).every((rate) => rate === 0);
  return run({ seed, workers, nodes, rates, calm, workload: (world) => follow(world, scenario) });
}

async function follow(world: World, { when }: Scenario): Promise<void> {
  const client = createClient(world, 'alice');
  await bootstrap(world, client);
  for (const { atMs, wish } of when) {
    await client.life.clock.sleep(Math.max(0, START_MS + atMs - client.life.clock.nowMs()));
    await client.insist(wish);
  }
}
