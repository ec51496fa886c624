// What both clusters must have before the first command: Kubernetes' API server makes namespaces and its Service by itself, its
// controllers the service account; no controllers run here on either side.
import type { Kubectl } from '../../../api/rest/testing/kubectl.ts';

const first = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];
const service = `
apiVersion: v1
kind: Service
metadata: {name: kubernetes, namespace: default, labels: {component: apiserver, provider: kubernetes}}
spec: {clusterIP: 10.96.0.1, ports: [{name: https, port: 443, targetPort: 6443}]}
`;

export async function furnish(kubectl: Kubectl): Promise<void> {
  for (const name of first) await madeOnce(kubectl, ['create', 'namespace', name]);
  await madeOnce(kubectl, ['create', 'serviceaccount', 'default']);
  await madeOnce(kubectl, ['create', '-f', '-'], service);
}

async function madeOnce(kubectl: Kubectl, args: readonly string[], stdin?: string): Promise<void> {
  const { code, stderr } = await kubectl.run(args, stdin);
  if (code !== 0 && !/already exists|already allocated/.test(stderr)) throw new Error(`kubectl ${args.join(' ')}: ${stderr}`);
}
