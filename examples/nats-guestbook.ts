// Creates the objects of guestbook.yaml with nothing but a NATS client: one request for each.
//
//   node examples/nats-guestbook.ts
//
// NATS_URL says where NATS is (127.0.0.1:4222); KUBECONFIG names the file the token is read from (.k8shost/kubeconfig).
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect, headers } from 'nats';
import { parse, parseAllDocuments } from 'yaml';

/** What the program needs to know of the kinds it creates: their plural, with the group. */
const resources: Readonly<Record<string, string>> = {
  ConfigMap: 'configmaps',
  Deployment: 'deployments/apps',
  PersistentVolumeClaim: 'persistentvolumeclaims',
  Secret: 'secrets',
  Service: 'services',
};

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** A Kubernetes Status when it failed, else which object it is (apiVersion, kind, metadata) without what is in it. */
interface Answer {
  readonly kind: string;
  readonly status?: unknown;
  readonly reason?: string;
  readonly message?: string;
}

/** Throws at the first object that is refused; one that is there already is left as it is. Returns a line for each. */
export async function createGuestbook(servers: string, token: string): Promise<readonly string[]> {
  const manifests = parseAllDocuments(readFileSync(new URL('guestbook.yaml', import.meta.url), 'utf8')).map((document) => document.toJS() as Manifest);
  const client = await connect({ servers });
  const lines: string[] = [];
  try {
    for (const manifest of manifests) {
      const { kind, metadata } = manifest;
      const resource = resources[kind];
      if (resource === undefined) throw new Error(`no resource is known for the kind ${kind}`);
      const command = headers();
      command.set('Authorization', `Bearer ${token}`);
      // With an id of its own a request may be sent again when its answer is lost: it is done once.
      command.set('Nats-Msg-Id', randomUUID());
      const subject = `k8s.cmd.default.default.create.${resource}.${metadata.namespace ?? 'default'}.${metadata.name}`;
      const reply = await client.request(subject, JSON.stringify(manifest), { timeout: 10_000, headers: command });
      const answer = reply.json<Answer>();
      const refused = answer.kind === 'Status' && answer.status === 'Failure';
      if (refused && answer.reason !== 'AlreadyExists') throw new Error(`${kind} ${metadata.name}: ${answer.message}`);
      lines.push(`${resource.replace('/', '.')}/${metadata.name} ${refused ? 'unchanged' : 'created'}`);
    }
  } finally {
    await client.close();
  }
  return lines;
}

function tokenOf(kubeconfig: string): string {
  const { users } = parse(readFileSync(kubeconfig, 'utf8')) as { users: readonly { user: { token: string } }[] };
  return users[0]?.user.token ?? '';
}

if (import.meta.main) {
  const token = tokenOf(process.env['KUBECONFIG'] ?? '.k8shost/kubeconfig');
  for (const line of await createGuestbook(process.env['NATS_URL'] ?? 'nats://127.0.0.1:4222', token)) console.log(line);
}
