// A client that knows nothing of us: grpcurl learns the API by reflection, on the gRPC port and on REST's.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grpcMethods } from '../../api/grpc/grpc-methods.ts';
import { startRestServer, type RestServer } from '../../api/rest/server.ts';
import { startTestServer, type TestServer } from '../../api/rest/test-server.ts';
import { apiDescriptor } from '../../schemas/generated/api-descriptor.ts';
import { reflectionOf } from './reflection.ts';
import { startGrpcApi, type GrpcApiServer } from './server.ts';

const isThere = spawnSync('grpcurl', ['-version']).status === 0;
const run = promisify(execFile);

describe.skipIf(!isThere)(`grpcurl${isThere ? '' : ' (skipped: grpcurl is not on PATH; npm run test:int builds it where Go is at hand)'}`, () => {
  const directory = mkdtempSync(join(tmpdir(), 'k8shost-grpcurl-'));
  const ca = join(directory, 'ca.crt');
  let rest: TestServer;
  let server: GrpcApiServer;
  let front: RestServer;

  beforeAll(async () => {
    rest = await startTestServer();
    writeFileSync(ca, rest.ca);
    const methods = [...grpcMethods({ rest: rest.deps, authenticate: rest.deps.authenticate }), ...reflectionOf(apiDescriptor)];
    server = await startGrpcApi({ host: '127.0.0.1', port: 0, tls: rest.tls, methods, report: (error) => expect(error).toBeUndefined() });
    const grpc = { host: '127.0.0.1', port: server.port, ca: rest.ca };
    front = await startRestServer({ host: '127.0.0.1', port: 0, tls: rest.tls, onError: () => {}, deps: rest.deps, grpc });
  });

  afterAll(async () => {
    await front.stop();
    await server.stop();
    await rest.stop();
    rmSync(directory, { recursive: true });
  });

  const ask = async (port: number, ...args: readonly string[]): Promise<string> => {
    const options = ['-cacert', ca, '-max-time', '20', '-H', 'authorization: Bearer admin'];
    const data = args.length > 1 ? ['-d', args[1] ?? ''] : [];
    return (await run('grpcurl', [...options, ...data, `127.0.0.1:${port}`, ...(args[0] ?? '').split(' ')])).stdout;
  };
  const base64 = (document: object): string => Buffer.from(JSON.stringify(document)).toString('base64');

  test('lists and describes what there is', async () => {
    const services = (await ask(server.port, 'list')).trim().split('\n');
    const own = ['ObjectService', 'PodService', 'ServiceService', 'DeploymentService', 'NodeService', 'CommandService'].map((name) => `k8shost.v1.${name}`);
    expect(services).toEqual(expect.arrayContaining(own));
    expect(await ask(server.port, 'describe k8shost.v1.CommandService')).toContain(
      'rpc Apply ( .k8shost.v1.ApplyRequest ) returns ( .k8shost.v1.ApplyResponse );',
    );
    expect(await ask(server.port, 'describe k8shost.v1.ObjectMeta')).toContain('map<string, string> labels = 5');
  });

  test('applies a list and reads it, on either port', async () => {
    const port = front.address.port;
    const map = (name: string) => base64({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { a: '1' } });
    const applied = JSON.parse(await ask(port, 'k8shost.v1.CommandService/Apply', JSON.stringify({ objects_json: [map('one'), map('two')] }))) as {
      objects: object[];
    };
    expect(applied.objects).toHaveLength(2);
    const target = { target: { api_version: 'v1', kind: 'ConfigMap', namespace: 'default' } };
    const list = JSON.parse(await ask(server.port, 'k8shost.v1.ObjectService/List', JSON.stringify(target))) as { itemsJson: string[] };
    expect(list.itemsJson).toHaveLength(2);
    await expect(ask(port, 'k8shost.v1.CommandService/Apply', JSON.stringify({ objects_json: [map('three'), map('NO_NAME')] }))).rejects.toThrow(
      /InvalidArgument[\s\S]*objects\[1\]/,
    );
  });
});
