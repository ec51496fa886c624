// Test support: what the tests of the REST API begin with.
import { afterAll } from 'vitest';
import { createTestClient, type TestClient } from './test-client.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A server and a client for the tests of one file, closed after them. */
export async function servedForTests(ports: Parameters<typeof startTestServer>[0] = {}): Promise<{ readonly server: TestServer; readonly client: TestClient }> {
  const server = await startTestServer(ports);
  const client = createTestClient(server);
  afterAll(async () => {
    client.close();
    await server.stop();
  });
  return { server, client };
}

export const maps = '/api/v1/namespaces/default/configmaps';
export const configMap = (name: string): object => ({ metadata: { name }, data: { a: '1' } });
