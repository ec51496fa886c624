import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials, status, type ServiceError } from '@grpc/grpc-js';
import protobuf from 'protobufjs';
import descriptor from 'protobufjs/ext/descriptor/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiDescriptor } from '../../schemas/generated/api-descriptor.ts';
import { servingCertificate } from '../pki/authority.ts';
import { reflectionOf } from './reflection.ts';
import { startGrpcApi, type GrpcApiServer } from './server.ts';

/** The client's half of the protocol, written down as a schema. */
const { root } = protobuf.parse(`syntax = "proto3";
message Request { oneof ask { string file_by_filename = 3; string file_containing_symbol = 4; string all_extension_numbers_of_type = 6; string list_services = 7; } }
message Response { Request original_request = 2; Files file_descriptor_response = 4; Services list_services_response = 6; Error error_response = 7; }
message Files { repeated bytes file_descriptor_proto = 1; }
message Services { repeated Named service = 1; }
message Named { string name = 1; }
message Error { int32 error_code = 1; string error_message = 2; }`);
const [requestType, responseType] = [root.lookupType('Request'), root.lookupType('Response')];
interface Answer {
  readonly originalRequest?: object;
  readonly fileDescriptorResponse?: { readonly fileDescriptorProto: readonly Uint8Array[] };
  readonly listServicesResponse?: { readonly service: readonly { readonly name: string }[] };
  readonly errorResponse?: { readonly errorCode: number };
}

/** The library's types do not tell what this import adds. */
const descriptors = descriptor as unknown as Record<'FileDescriptorProto' | 'FileDescriptorSet', protobuf.Type>;
const rootOf = (set: protobuf.Message): protobuf.Root =>
  (protobuf.Root as unknown as { fromDescriptor(set: protobuf.Message): protobuf.Root }).fromDescriptor(set);

const pki = mkdtempSync(join(tmpdir(), 'k8shost-pki-'));
let server: GrpcApiServer;
let client: Client;

beforeAll(async () => {
  const tls = await servingCertificate(pki, ['127.0.0.1'], Date.now());
  server = await startGrpcApi({ host: '127.0.0.1', port: 0, tls, methods: reflectionOf(apiDescriptor), report: (error) => expect(error).toBeUndefined() });
  client = new Client(`127.0.0.1:${server.port}`, credentials.createSsl(Buffer.from(tls.ca)));
});

afterAll(async () => {
  client.close();
  await server.stop();
  rmSync(pki, { recursive: true });
});

/** The answers to one stream's questions; a question may be bytes. */
const ask = (version: string, questions: readonly (object | Buffer)[]) =>
  new Promise<readonly Answer[]>((resolve, reject) => {
    const stream = client.makeBidiStreamRequest(
      `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
      (question: object | Buffer) => (Buffer.isBuffer(question) ? question : Buffer.from(requestType.encode(question).finish())),
      (bytes) => responseType.toObject(responseType.decode(bytes)) as Answer,
    );
    const answers: Answer[] = [];
    stream.on('data', (answer: Answer) => answers.push(answer));
    stream.on('end', () => resolve(answers));
    stream.on('error', reject);
    for (const question of questions) stream.write(question);
    stream.end();
  });

test.each(['v1', 'v1alpha'])('%s tells the services and the file that has them, in the order of the questions', async (version) => {
  const [services, byName, bySymbol] = await ask(version, [
    { listServices: '*' },
    { fileByFilename: 'k8shost/v1/api.proto' },
    { fileContainingSymbol: 'k8shost.v1.PodService.WatchPods' },
  ]);
  expect(services?.listServicesResponse?.service.map(({ name }) => name)).toContain('k8shost.v1.ObjectService');
  expect(services?.originalRequest).toEqual({ listServices: '*' });
  expect(bySymbol?.fileDescriptorResponse).toEqual(byName?.fileDescriptorResponse);
  const file = descriptors.FileDescriptorProto.decode(byName?.fileDescriptorResponse?.fileDescriptorProto[0] ?? new Uint8Array());
  const told = rootOf(descriptors.FileDescriptorSet.create({ file: [file] })).resolveAll();
  const method = told.lookupService('k8shost.v1.PodService').methods['WatchPods'];
  expect(method).toMatchObject({ requestType: '.k8shost.v1.FollowRequest', responseType: '.k8shost.v1.PodEvent', responseStream: true });
  expect(told.lookupType('k8shost.v1.ObjectMeta').fields['labels']?.map).toBe(true);
});

test('what is not there is answered as an error, and the stream goes on', async () => {
  const answers = await ask('v1', [{ fileContainingSymbol: 'k8shost.v1.Unheard' }, { allExtensionNumbersOfType: 'x' }, {}, { fileByFilename: 'x.proto' }]);
  expect(answers.map(({ errorResponse }) => errorResponse?.errorCode)).toEqual([5, 12, 12, 5]);
});

test('bytes that are no request end the stream', async () => {
  const failure = await ask('v1', [Buffer.from([0x22, 0xff, 0x01])]).catch((error: unknown) => error as ServiceError);
  expect(failure).toMatchObject({ code: status.INVALID_ARGUMENT });
});
