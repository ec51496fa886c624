import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { getJson } from '../engine/rest-client.ts';
import { writeKubeconfig } from '../engine/kubeconfig.ts';
import { parseTenant } from '../engine/tenant-argument.ts';
import { orFail, withIam } from '../engine/with-iam.ts';
import { Failure } from '../failure.ts';
import { engineOptions } from './options.ts';

export function registerProject(program: Command): void {
  const project = program.command('project').description('Projects: each is a virtual cluster of its own');
  engineOptions(project.command('create'))
    .argument('<org/project>', 'as in acme/shop')
    .description('Make a project, its first namespaces and a kubeconfig for its administrator')
    .requiredOption('--kubeconfig <file>', 'where the kubeconfig is written')
    .addHelpText('after', '\nExamples:\n  k8shost project create acme/shop --kubeconfig shop.kubeconfig\n  kubectl --kubeconfig shop.kubeconfig get namespaces')
    .action(async (name: string, flags: { kubeconfig: string; data: string }) => createProject(name, flags));
  engineOptions(project.command('list'))
    .description('List the projects')
    .addHelpText('after', '\nExamples:\n  k8shost project list')
    .action(async (flags: { data: string }) => {
      const projects = await withIam(flags.data, async (iam) => orFail(await iam.listProjects(), 'the projects cannot be listed'));
      for (const { org, project: one } of [...projects].sort((a, b) => (`${a.org}/${a.project}` < `${b.org}/${b.project}` ? -1 : 1)))
        process.stdout.write(`${org}/${one}\n`);
    });
}

const administrator = { principal: 'admin', groups: ['system:masters'], ttlSeconds: 365 * 86_400 };

async function createProject(name: string, { kubeconfig, data }: { readonly kubeconfig: string; readonly data: string }): Promise<void> {
  const tenant = parseTenant(name);
  await withIam(data, async (iam, engine) => {
    const { created } = orFail(await iam.createProject(tenant), `project ${name} cannot be made`);
    const { token } = orFail(await iam.issueToken({ tenant, ...administrator }), `project ${name} gets no token`);
    // The first request of a project makes its first objects.
    const answer = await getJson(`${engine.api.url}/api/v1/namespaces/default`, { token, caFile: engine.api.caFile });
    if (answer.status !== 200) throw new Failure(`project ${name} was made, but its API answers ${answer.status}; run the command again`);
    writeKubeconfig(kubeconfig, { server: engine.api.url, ca: readFileSync(engine.api.caFile, 'utf8'), token, tenant });
    process.stdout.write(`project ${name} ${created ? 'created' : 'was there already'}; its kubeconfig is ${kubeconfig}\n`);
  });
}
