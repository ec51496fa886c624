// Creates the objects of guestbook.yaml over gRPC, then watches its pods until all of them run.
//
//   node examples/grpc-guestbook.ts
//
// K8SHOST_GRPC says where the API is (127.0.0.1:6445); KUBECONFIG names the file that the token and the authority are read from
// (.k8shost/kubeconfig).
import { readFileSync } from 'node:fs';
import { Client, credentials, Metadata, status, type ServiceError } from '@grpc/grpc-js';
import protobuf from 'protobufjs';
import { parse, parseAllDocuments } from 'yaml';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

interface PodEvent {
  readonly type: string;
  readonly pod?: { readonly metadata: { readonly name: string }; readonly phase: string };
}

const api = protobuf.loadSync(new URL('../schemas/k8shost/v1/api.proto', import.meta.url).pathname);
const codec = (name: string) => {
  const type = api.lookupType(`k8shost.v1.${name}`);
  return {
    encode: (message: object) => Buffer.from(type.encode(type.fromObject(message)).finish()),
    decode: (bytes: Buffer) => type.toObject(type.decode(bytes), { longs: Number, defaults: true }),
  };
};

export function createGuestbookClient(address: string, { ca, token }: { readonly ca: string; readonly token: string }) {
  const client = new Client(address, credentials.createSsl(Buffer.from(ca)));
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${token}`);
  const create = (object: Manifest): Promise<'created' | 'unchanged'> => {
    const request = { target: { apiVersion: object.apiVersion, kind: object.kind, namespace: 'default' }, objectJson: Buffer.from(JSON.stringify(object)) };
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest('/k8shost.v1.ObjectService/Create', codec('CreateRequest').encode, codec('ObjectResponse').decode, request, metadata, (error) => {
        if (error === null) resolve('created');
        else if (error.code === status.ALREADY_EXISTS) resolve('unchanged');
        else reject(error);
      });
    });
  };
  /** Resolves with the pods' names when `count` of them run. */
  const untilRunning = (labelSelector: string, count: number): Promise<readonly string[]> => {
    const request = { namespace: 'default', options: { labelSelector, timeoutSeconds: 60 } };
    const path = '/k8shost.v1.PodService/WatchPods';
    const stream = client.makeServerStreamRequest(path, codec('FollowRequest').encode, codec('PodEvent').decode, request, metadata);
    const running = new Set<string>();
    return new Promise((resolve, reject) => {
      stream.on('data', ({ type, pod }: PodEvent) => {
        if (pod === undefined) return;
        if (type !== 'DELETED' && pod.phase === 'Running') running.add(pod.metadata.name);
        else running.delete(pod.metadata.name);
        if (running.size < count) return;
        resolve([...running]);
        stream.cancel();
      });
      stream.on('error', (error: ServiceError) => (error.code === status.CANCELLED ? undefined : reject(error)));
      stream.on('end', () => reject(new Error(`${running.size} of ${count} pods run`)));
    });
  };
  return { create, untilRunning, close: () => client.close() };
}

function credentialsOf(kubeconfig: string): { readonly ca: string; readonly token: string } {
  const { users, clusters } = parse(readFileSync(kubeconfig, 'utf8')) as {
    readonly users: readonly { readonly user: { readonly token: string } }[];
    readonly clusters: readonly { readonly cluster: { readonly 'certificate-authority-data': string } }[];
  };
  const ca = Buffer.from(clusters[0]?.cluster['certificate-authority-data'] ?? '', 'base64').toString();
  return { ca, token: users[0]?.user.token ?? '' };
}

if (import.meta.main) {
  const guestbook = createGuestbookClient(process.env['K8SHOST_GRPC'] ?? '127.0.0.1:6445', credentialsOf(process.env['KUBECONFIG'] ?? '.k8shost/kubeconfig'));
  const manifests = parseAllDocuments(readFileSync(new URL('guestbook.yaml', import.meta.url), 'utf8')).map((document) => document.toJS() as Manifest);
  for (const manifest of manifests) console.log(`${manifest.kind} ${manifest.metadata.name} ${await guestbook.create(manifest)}`);
  for (const name of await guestbook.untilRunning('app=guestbook', 6)) console.log(`pod ${name} runs`);
  guestbook.close();
}
