// kubectl of five releases against one engine: what needs controllers and nodes, each release in a namespace of its own. What they saw
// of a real control plane with hollow nodes is recorded.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKubectl } from '../../api/rest/testing/kubectl.ts';
import { kubectlMinors } from '../../api/rest/testing/kubectl-releases.ts';
import { converging } from '../conformance/kubectl/cases/converging.ts';
import { compareList } from '../conformance/kubectl/compare.ts';
import { playInNamespace } from '../conformance/kubectl/play.ts';
import { eachRelease } from '../conformance/kubectl/releases.ts';
import { unexpected } from '../conformance/known-differences.ts';
import { removeDirectory, startEngine, type EngineProcess } from '../testing/engine-process.ts';
import { freeOffset } from '../testing/free-offset.ts';

/** With five programs to fetch; a minute when they are here. */
const matrixMaxMs = 500_000;

let engine: EngineProcess;
let came: Awaited<ReturnType<typeof eachRelease<ReadonlyMap<string, readonly string[]>>>>;

beforeAll(async () => {
  engine = await startEngine({ portOffset: await freeOffset(), nodes: 3 });
  came = await eachRelease(async (minor, program) => {
    const kubectl = await createKubectl({ port: engine.engine.ports.api, ca: engine.ca, token: engine.token }, program);
    try {
      return compareList(minor, converging.name, await playInNamespace(kubectl, minor, converging));
    } finally {
      await kubectl.remove();
    }
  });
}, matrixMaxMs);

afterAll(async () => {
  await engine.stop();
  removeDirectory(engine.directory);
});

describe.each(kubectlMinors.map((minor) => ({ minor })))('kubectl 1.$minor', ({ minor }) => {
  test('rolls out, rolls back, waits and deletes as with Kubernetes', ({ skip }) => {
    const found = came.get(minor);
    if (found === undefined) throw new Error('it did not run');
    if ('missing' in found) return skip(found.missing);
    expect(unexpected(converging.name, found, minor)).toEqual({ unknown: [], healed: [] });
  });
});
