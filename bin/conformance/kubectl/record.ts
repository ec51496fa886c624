// kubectl of each release against a real API server that is fresh for it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKubectl } from '../../../api/rest/testing/kubectl.ts';
import { kubectlMinors, kubectlRelease } from '../../../api/rest/testing/kubectl-releases.ts';
import { startHollowNodes } from '../control-plane/hollow-nodes.ts';
import { startControlPlane } from '../control-plane/start.ts';
import { lines } from '../lines.ts';
import { converging } from './cases/converging.ts';
import { furnish } from './furnish.ts';
import { lists } from './lists.ts';
import { playInNamespace, playList, type Outcome } from './play.ts';
import { mergeReleases, recordingsFolder } from './recordings.ts';

/** The releases share the cluster, as they share an engine in the test of the other side. */
async function recordConverging(): Promise<void> {
  const byRelease = new Map<number, ReadonlyMap<string, Outcome>>();
  const plane = await startControlPlane({ controllers: true });
  const nodes = await startHollowNodes(plane, ['n1', 'n2', 'n3']);
  try {
    for (const minor of kubectlMinors) {
      const release = await kubectlRelease(minor);
      if ('missing' in release) throw new Error(release.missing);
      const kubectl = await createKubectl({ port: plane.port, ca: plane.ca, token: 'admin' }, release.path);
      byRelease.set(minor, await playInNamespace(kubectl, minor, converging));
      await kubectl.remove();
    }
  } finally {
    await nodes.stop();
    await plane.stop();
  }
  writeFileSync(join(recordingsFolder, `${converging.name}.json`), `${lines(mergeReleases(byRelease))}\n`);
}

export async function recordKubectl(): Promise<void> {
  mkdirSync(recordingsFolder, { recursive: true });
  const outcomes = new Map(lists.map(({ name }) => [name, new Map<number, ReadonlyMap<string, Outcome>>()]));
  for (const minor of kubectlMinors) {
    const release = await kubectlRelease(minor);
    if ('missing' in release) throw new Error(release.missing);
    const plane = await startControlPlane({ controllers: false });
    const kubectl = await createKubectl({ port: plane.port, ca: plane.ca, token: 'admin' }, release.path);
    try {
      await furnish(kubectl);
      for (const list of lists) outcomes.get(list.name)?.set(minor, await playList(kubectl, minor, list));
    } finally {
      await kubectl.remove();
      await plane.stop();
    }
    process.stderr.write(`kubectl 1.${minor} is recorded\n`);
  }
  await recordConverging();
  for (const [name, byRelease] of outcomes) writeFileSync(join(recordingsFolder, `${name}.json`), `${lines(mergeReleases(byRelease))}\n`);
}
