import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../../measure.ts';
import type { LogKind } from './bench-log.ts';
import { schedulingCases } from './cases.ts';
import { deploymentRow, deploymentRowName } from './deployment-row.ts';
import { plot } from './plot.ts';
import { runCase } from './run-case.ts';
import type { SchedulingRow } from './scheduling-row.ts';

const thisFile = fileURLToPath(import.meta.url);

interface Workload {
  readonly name: string;
  /** Pods a second, at least. */
  readonly mark: number | undefined;
  /** MiB, at most. */
  readonly rssMark: number | undefined;
  run(log: LogKind): Promise<SchedulingRow>;
}

const workloads: readonly Workload[] = [
  ...schedulingCases.map((one) => ({
    name: one.name,
    mark: one.mark,
    rssMark: one.rssMark,
    run: (log: LogKind) => runCase(one, one.rssMark === undefined ? log : 'nats'),
  })),
  // 5,000 in 10 s.
  { name: deploymentRowName, mark: 500, rssMark: undefined, run: deploymentRow },
];

interface SchedulingOptions {
  /** Those whose names contain it. */
  readonly only: string | undefined;
  /** Where the rows go as JSON. */
  readonly file: string | undefined;
  readonly log: LogKind;
}

/** Pods a second of the workloads of scheduler_perf and some more, each in a process of its own. */
export async function scheduling({ only = '', file, log }: SchedulingOptions, print: (figures: readonly Figure[]) => void): Promise<void> {
  const rows: SchedulingRow[] = [];
  for (const { name, mark, rssMark } of workloads.filter((one) => one.name.includes(only))) {
    const row = await inOwnProcess(name, log);
    rows.push(row);
    print([
      { name: row.name, value: row.podsPerSecond, unit: 'pods/s', ...(mark !== undefined && { mark: { value: mark, better: 'higher' } }) },
      { name: '  from created to bound, p50', value: row.p50Ms, unit: 'ms' },
      { name: '  from created to bound, p99', value: row.p99Ms, unit: 'ms' },
      { name: '  processor time of a pod, its writes included', value: row.cpuMsPerPod, unit: 'ms' },
      { name: '  memory', value: row.rssMiB, unit: 'MiB', ...(rssMark !== undefined && { mark: { value: rssMark, better: 'lower' } }) },
    ]);
    if (file !== undefined) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  }
  process.stdout.write(plot(rows));
}

async function inOwnProcess(name: string, log: LogKind): Promise<SchedulingRow> {
  const child = fork(thisFile, [name, log]);
  const [row] = (await once(child, 'message')) as [SchedulingRow];
  await once(child, 'exit');
  return row;
}

if (process.argv[1] === thisFile) {
  const wanted = workloads.find(({ name }) => name === process.argv[2]);
  if (wanted === undefined) throw new Error(`no workload is called ${process.argv[2]}`);
  process.send?.(await wanted.run(process.argv[3] === 'nats' ? 'nats' : 'memory'));
  process.exit(0);
}
