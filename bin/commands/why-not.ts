import type { Command } from 'commander';
import { parseObjectArgument } from '../engine/object-argument.ts';
import { Failure } from '../failure.ts';
import { pastOptions, readFlags, withLog, type PastFlags } from './why.ts';

interface WhyNotFlags extends PastFlags {
  readonly schedulerConfig?: string;
}

export function registerWhyNot(program: Command): void {
  pastOptions(program.command('why-not').argument('<pod/name>', 'the pod').argument('<node/name>', 'the node that it is not on'))
    .option('--scheduler-config <file>', 'the profiles of the scheduler, where it is a process of its own with another --data')
    .description('Why a pod that is placed, or waits, is not on a certain node')
    .addHelpText(
      'after',
      `
The answer is the one recorded with the decision where that names the node; otherwise the scheduler's own plugins work it out again on the
log as it was then. The first line says which.

Examples:
  k8shost why-not pod/web-1 node/node-3
  k8shost why-not pod/web-1 node/node-3 -n shop --as-of 2026-01-31T12:00:00Z
  k8shost why-not pod/web-1 node/node-3 -o json | jq .verdict`,
    )
    .action(async (pod: string, node: string, flags: WhyNotFlags) => printWhyNot(pod, node, flags));
}

async function printWhyNot(pod: string, nodeText: string, flags: WhyNotFlags): Promise<void> {
  const { explain } = await import('../engine/explanation.ts');
  const { whyNot } = await import('../engine/why-not.ts');
  const { withProgress } = await import('../engine/progress.ts');
  const { sayWhyNot } = await import('../engine/say-why-not.ts');
  const { profileOf } = await import('../engine/scheduler-of-pod.ts');
  const { ref, moment } = readFlags(pod, flags);
  const node = parseObjectArgument(nodeText);
  if (ref.resource !== 'pods' || node.resource !== 'nodes') throw new Failure('why-not is asked of a pod and a node: k8shost why-not pod/NAME node/NAME');
  await withLog(flags.data, async (open, signal) => {
    const explanation = await explain(open, ref, pod, moment, signal);
    const profile = profileOf(explanation, flags.schedulerConfig ?? open.engine.schedulerConfig);
    const answer = await withProgress((say) => whyNot(open, { explanation, node: node.name, moment, profile }, signal, say));
    process.stdout.write(flags.output === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : sayWhyNot(answer));
  });
}
