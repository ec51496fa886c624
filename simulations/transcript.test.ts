import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { runScenario } from './run-scenario.ts';

const scenario = (name: string): URL => new URL(`scenarios/${name}.yaml`, import.meta.url);
const golden = (name: string): URL => new URL(`transcripts/${name}.txt`, import.meta.url);

/** Set UPDATE_GOLDEN=1 to write the transcript anew; the change is then for the reviewer to judge. */
describe('golden transcripts', () => {
  test('one Deployment with a load balancer comes up and goes away', async () => {
    const result = await runScenario({ text: await readFile(scenario('one-deployment'), 'utf8') });
    if (!result.ok) throw new Error(result.error);
    expect(result.value.failures).toEqual([]);
    const text = `${result.value.lines.join('\n')}\n`;
    if (process.env['UPDATE_GOLDEN']) await writeFile(golden('one-deployment'), text);
    expect(text).toBe(await readFile(golden('one-deployment'), 'utf8'));
  });

  test('a scenario that says nonsense is refused with the field', async () => {
    const text = (await readFile(scenario('one-deployment'), 'utf8')).replace('at: 20s', 'at: soon');
    expect(await runScenario({ text })).toEqual({ ok: false, error: 'spec.when[2].at must be a duration such as 250ms, 5s or 2m' });
  });
});
