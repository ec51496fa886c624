import { afterAll } from 'vitest';
import { createKubectl, type Kubectl } from '../../api/rest/testing/kubectl.ts';
import { removeDirectory, startEngine, type EngineProcess } from './engine-process.ts';
import { freeOffset } from './free-offset.ts';

/** An engine of a test file's own with a kubectl for it; both end after the file's last test. */
export async function engineForTests(nodes: number, flags: readonly string[] = []): Promise<{ readonly engine: EngineProcess; readonly kubectl: Kubectl }> {
  const engine = await startEngine({ portOffset: await freeOffset(), nodes, flags });
  afterAll(async () => {
    await engine.stop();
    removeDirectory(engine.directory);
  });
  const kubectl = await createKubectl({ port: engine.engine.ports.api, ca: engine.ca, token: engine.token });
  afterAll(() => kubectl.remove());
  return { engine, kubectl };
}
