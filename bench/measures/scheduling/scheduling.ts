import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../../measure.ts';
import { schedulingCases, sizes, type SchedulingCase } from './cases.ts';
import { runCase, type SchedulingRow } from './run-case.ts';

const thisFile = fileURLToPath(import.meta.url);

/**
 * Pods a second of the workloads of scheduler_perf, each in a process of its own. `only`: those whose names contain it; `file`: where the
 * rows go as JSON.
 */
export async function scheduling(
  options: { readonly only: string | undefined; readonly file: string | undefined },
  print: (figures: readonly Figure[]) => void,
): Promise<void> {
  const rows: SchedulingRow[] = [];
  for (const one of [...schedulingCases, ...sizes].filter(({ name }) => name.includes(options.only ?? ''))) {
    const row = await inOwnProcess(one);
    rows.push(row);
    const mark = one.threshold === 0 ? {} : { mark: { value: one.threshold, better: 'higher' as const } };
    print([
      { name: row.name, value: row.podsPerSecond, unit: 'pods/s', ...mark },
      { name: '  from created to bound, p50', value: row.p50Ms, unit: 'ms' },
      { name: '  from created to bound, p99', value: row.p99Ms, unit: 'ms' },
      { name: '  memory', value: row.rssMiB, unit: 'MiB' },
    ]);
    if (options.file !== undefined) writeFileSync(options.file, `${JSON.stringify(rows, null, 2)}\n`);
  }
}

async function inOwnProcess({ name }: SchedulingCase): Promise<SchedulingRow> {
  const child = fork(thisFile, [name]);
  const [row] = (await once(child, 'message')) as [SchedulingRow];
  await once(child, 'exit');
  return row;
}

if (process.argv[1] === thisFile) {
  const wanted = [...schedulingCases, ...sizes].find(({ name }) => name === process.argv[2]);
  if (wanted === undefined) throw new Error(`no workload is called ${process.argv[2]}`);
  process.send?.(await runCase(wanted));
  process.exit(0);
}
