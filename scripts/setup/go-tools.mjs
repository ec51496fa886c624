// What the tests with real servers need of Go, where Go is at hand: the official modules that the served facts are compared with, a client
// of gRPC that knows nothing of the project, the reference runtime of CNI plugins with two plugins to chain, the reference suite of CSI drivers, and kube-scheduler's plugins as a program that judges. Without them those tests say so and are skipped, so a failure here ends nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root } from '../root.mjs';
import { execute } from './execute.mjs';
import { readText } from './read-text.mjs';
import { say, withProgress } from './say.mjs';

const programs = [
  'github.com/fullstorydev/grpcurl/cmd/grpcurl@v1.9.3',
  'github.com/containernetworking/cni/cnitool@v1.3.1',
  'github.com/containernetworking/plugins/plugins/meta/bandwidth@v1.9.1',
  'github.com/containernetworking/plugins/plugins/meta/portmap@v1.9.1',
  'github.com/kubernetes-csi/csi-test/v5/cmd/csi-sanity@v5.6.0',
];
const stamp = join(root, '.cache/go-tools.json');

/** Here no test waits for it: building it takes some minutes, once. */
export async function prepareGoTools() {
  await fetchModules();
  await execute(projectNode, [join(root, 'bin/conformance/scheduling/build-judge.ts')]);
}

/** Asks the network once for each set of versions. */
async function fetchModules() {
  const wanted = JSON.stringify([...officialModules(), ...programs]);
  if (readText(stamp) === wanted) return;
  if ((await execute('go', ['version'], { capture: true })).code !== 0) return;
  mkdirSync(join(root, '.cache/bin'), { recursive: true });
  const options = { cwd: join(root, '.cache'), env: { ...process.env, GOBIN: join(root, '.cache/bin'), GOFLAGS: '' } };
  const commands = [['mod', 'download', ...officialModules()], ...programs.map((program) => ['install', program])];
  const failed = await withProgress('fetching what the tests need of Go', async () => {
    for (const command of commands) if ((await execute('go', command, options)).code !== 0) return command;
  });
  if (failed === undefined) writeFileSync(stamp, wanted);
  else say(`go ${failed.join(' ')} failed, see above; the tests that need it are skipped`);
}

/** `k8s.io/api@v0.36.4`, as the generated facts name their sources. */
function officialModules() {
  const { provenance } = JSON.parse(readFileSync(join(root, 'schemas/kubernetes/generated/facts.json'), 'utf8'));
  return provenance.map(({ module, version }) => `${module}@${version}`);
}
