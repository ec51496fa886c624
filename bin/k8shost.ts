// The program. Each command is a file in commands/; this one only knows their names, and how a failure is told. A command loads what
// it runs on when it is run, so that help and small commands are quick.
import { Command, CommanderError } from 'commander';
import { registerAgent } from './commands/agent.ts';
import { registerApi } from './commands/api.ts';
import { registerCni } from './commands/cni.ts';
import { registerCsi } from './commands/csi.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerLog } from './commands/log.ts';
import { registerPlasmaCloud } from './commands/plasmacloud.ts';
import { registerProject } from './commands/project.ts';
import { registerReconciler } from './commands/reconciler.ts';
import { registerReplay } from './commands/replay.ts';
import { registerSimulate } from './commands/simulate.ts';
import { registerToken } from './commands/token.ts';
import { registerUp } from './commands/up.ts';
import { registerWhy } from './commands/why.ts';
import { registerWhyNot } from './commands/why-not.ts';
import { Failure } from './failure.ts';
import { k8shostVersion } from './version.ts';

const program = new Command('k8shost')
  .description('Kubernetes clusters for the tenants of a cloud, kept as one event log in NATS JetStream')
  .version(k8shostVersion)
  .showHelpAfterError('(run with --help for the options and examples)')
  .exitOverride();

for (const register of [
  registerUp,
  registerApi,
  registerReconciler,
  registerPlasmaCloud,
  registerAgent,
  registerCni,
  registerCsi,
  registerProject,
  registerToken,
  registerLog,
  registerReplay,
  registerWhy,
  registerWhyNot,
  registerSimulate,
  registerDoctor,
])
  register(program);

/** As the shell tells of SIGPIPE. */
const nobodyReads = 141;
// Whoever reads may go away (`| head`): what has a child to stop goes on until it is asked to, everything else ends.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (process.listenerCount('SIGINT') === 0) process.exit(nobodyReads);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode);
  if (error instanceof Failure) process.stderr.write(`k8shost: ${error.message}\n`);
  else process.stderr.write(`k8shost: this is a bug, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(error instanceof Failure ? 1 : 70);
}
