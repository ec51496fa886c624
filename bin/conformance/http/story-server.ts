import { startTestServer, type TestServer } from '../../../api/rest/test-server.ts';
import { systemPriorityClasses } from '../../../api/system-priority-classes.ts';
import { systemIds } from '../../../adapters/system/system-ids.ts';

/** The server that the stories ask, with what a real one makes for itself and a story looks for. */
export async function startStoryServer(): Promise<TestServer> {
  const server = await startTestServer();
  for (const object of systemPriorityClasses) {
    const id = systemIds.eventId();
    const made = await server.deps.submit({
      verb: 'create',
      ref: { org: 'acme', project: 'shop', resource: 'priorityclasses.scheduling.k8s.io', namespace: '', name: object.metadata.name },
      object,
      origin: { id, correlationId: id, causationId: '', timeMs: Date.now() },
      actor: { principal: 'test', groups: [], userAgent: 'kube-apiserver', via: 'reconciler' },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
  }
  return server;
}
