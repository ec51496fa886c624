// `npm run bench`: measures a real engine, started as a user starts it, and prints the figures with the machine and the durability.
// `npm run bench -- boot` runs only what is named (start, idle, ownership, creates, cost, watch, deploy, reading, boot, many, dns, services, balancer, programming, storage), and
// `npm run bench -- scheduling [--only=NAME] [--json=FILE] [--log=nats]` the workloads of scheduler_perf, which need no engine.
import { cpus, totalmem } from 'node:os';
import { removeDirectory, startEngine } from '../bin/testing/engine-process.ts';
import { line, type Figure } from './measure.ts';
import { apiCost } from './measures/api-cost.ts';
import { balancer } from './measures/balancer/balancer.ts';
import { bootFromLog } from './measures/boot.ts';
import { deployPods } from './measures/deploy-pods.ts';
import { dns } from './measures/dns/dns.ts';
import { idle } from './measures/idle.ts';
import { manyObjects } from './measures/many-objects.ts';
import { ownership } from './measures/ownership.ts';
import { programming } from './measures/programming.ts';
import { reading } from './measures/reading.ts';
import { restCreates } from './measures/rest-creates.ts';
import { services } from './measures/services.ts';
import { storage } from './measures/storage.ts';
import { scheduling } from './measures/scheduling/scheduling.ts';
import { watchDelivery } from './measures/watch-delivery.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? valueAfter(`--${name}`);
const valueAfter = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const values = new Set(['--only', '--json', '--log'].flatMap((flag) => valueAfter(flag) ?? []));
const names = args.filter((arg) => !arg.startsWith('--') && !values.has(arg));
const durability = option('durability') ?? 'always';
const wanted = (name: string): boolean => names.length === 0 || names.includes(name);
const portOffset = 7000;

const print = (figures: readonly Figure[]): void => {
  for (const figure of figures) process.stdout.write(`${line(figure)}\n`);
};

process.stdout.write(
  `machine     ${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\ndurability  ${durability}\n\n`,
);

if (names.includes('scheduling')) {
  await scheduling({ only: option('only'), file: option('json'), log: option('log') === 'nats' ? 'nats' : 'memory' }, print);
  if (names.length === 1) process.exit(0);
}

if (wanted('dns')) {
  print(await dns());
  if (names.length === 1) process.exit(0);
}

if (wanted('services')) {
  print(await services());
  if (names.length === 1) process.exit(0);
}

if (wanted('balancer')) {
  print(await balancer());
  if (names.length === 1) process.exit(0);
}

if (wanted('programming')) {
  print(await programming());
  if (names.length === 1) process.exit(0);
}

if (wanted('storage')) {
  print(await storage());
  if (names.length === 1) process.exit(0);
}

const engine = await startEngine({ portOffset, durability });
try {
  if (wanted('start')) print([{ name: 'start on an empty log', value: engine.startMs / 1000, unit: 's', mark: { value: 2, better: 'lower' } }]);
  if (wanted('idle')) print(await idle(engine.pid, engine.directory));
  if (wanted('ownership')) print(ownership());
  if (wanted('creates')) print(await restCreates(engine));
  if (wanted('cost')) print(await apiCost(engine));
  if (wanted('watch')) print(await watchDelivery(engine));
  if (wanted('deploy')) print(await deployPods(engine));
  if (wanted('reading')) print(await reading(engine));
} finally {
  await engine.stop();
  removeDirectory(engine.directory);
}
if (wanted('boot')) print(await bootFromLog(portOffset, durability));
if (wanted('many')) print(await manyObjects(portOffset));
