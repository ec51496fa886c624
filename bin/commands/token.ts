import type { Command } from 'commander';
import { parseSeconds } from '../engine/duration.ts';
import { parseTenant } from '../engine/tenant-argument.ts';
import { orFail, withIam } from '../engine/with-iam.ts';
import { engineOptions } from './options.ts';

interface CreateFlags {
  readonly project: string;
  readonly user: string;
  readonly group: readonly string[];
  readonly ttl: string;
  readonly data: string;
}

export function registerToken(program: Command): void {
  const token = program.command('token').description('Bearer tokens for REST and NATS');
  engineOptions(token.command('create'))
    .description('Issue a token and print it')
    .option('--project <org/project>', 'the project it is good for', 'default/default')
    .option('--user <name>', 'whom it speaks for', 'admin')
    .option('--group <name...>', 'groups: system:masters may do everything, k8shost:viewers may read', ['system:masters'])
    .option('--ttl <time>', 'how long it is good: 90s, 15m, 1h30m, 30d', '24h')
    .addHelpText(
      'after',
      '\nExamples:\n  k8shost token create\n  k8shost token create --user bob --group k8shost:viewers --ttl 1h\n  kubectl --token "$(k8shost token create --ttl 15m)" get pods',
    )
    .action(async (flags: CreateFlags) => {
      const request = { tenant: parseTenant(flags.project), principal: flags.user, groups: flags.group, ttlSeconds: parseSeconds(flags.ttl) };
      const issued = await withIam(flags.data, async (iam) => orFail(await iam.issueToken(request), `no token for ${flags.project}`));
      process.stdout.write(`${issued.token}\n`);
    });
  engineOptions(token.command('revoke'))
    .argument('<token>')
    .description('Make a token worthless, within ten seconds everywhere')
    .addHelpText('after', '\nExamples:\n  k8shost token revoke "$TOKEN"')
    .action(async (text: string, flags: { data: string }) => {
      await withIam(flags.data, async (iam) => orFail(await iam.revokeToken(text), 'the token cannot be revoked'));
      process.stdout.write('revoked\n');
    });
}
