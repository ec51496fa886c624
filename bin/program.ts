// A program of commands: it only knows their names, and how a failure is told. A command loads what it runs on when it is run, so that help
// and small commands are quick.
import { Command, CommanderError } from 'commander';
import { Failure } from './failure.ts';
import { k8shostVersion } from './version.ts';

/** As the shell tells of SIGPIPE. */
const nobodyReads = 141;

/** Runs the command that the process was called with. */
export async function runProgram(commands: readonly ((program: Command) => void)[]): Promise<void> {
  const program = new Command('k8shost')
    .description('Kubernetes clusters for the tenants of a cloud, kept as one event log in NATS JetStream')
    .version(k8shostVersion)
    .showHelpAfterError('(run with --help for the options and examples)')
    .exitOverride();
  for (const register of commands) register(program);

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
}
