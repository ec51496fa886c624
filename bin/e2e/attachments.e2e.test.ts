// Volumes that are attached before pods use them: what the driver on a node, LightningSTOR and the API see of it.
import { expect, test } from 'vitest';
import { openChannel } from '../../adapters/grpc/client.ts';
import { lightningStorMethods } from '../../adapters/grpc/methods/lightningstor.ts';
import { thisMachine } from '../../adapters/local/lightningstor/kept-machine.ts';
import { portsAt } from '../engine/ports.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';
import { eventually } from '../testing/eventually.ts';

const { engine, kubectl } = await engineForTests(2);
const tenant = { orgId: 'default', projectId: 'default' };
const channel = openChannel(`127.0.0.1:${portsAt(engine.portOffset).lightningstor}`);

const apply = (document: string): Promise<string> => kubectl.ok(['apply', '-f', '-'], document);
const pod = (name: string, node: string): string => `
apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  nodeName: ${node}
  containers: [{name: c, image: i}]
  volumes: [{name: v, persistentVolumeClaim: {claimName: data}}]`;
const attachedTo = (): Promise<string> =>
  kubectl.ok(['get', 'volumeattachments', '-o', 'jsonpath={range .items[?(@.status.attached==true)]}{.spec.nodeName} {end}']);

/** As LightningSTOR has it. */
async function attachedThere(): Promise<readonly string[]> {
  const listed = await channel.call(lightningStorMethods.listAttachments, { tenant, pageSize: 100 });
  return listed.ok ? listed.value.attachments.map(({ nodeName }) => nodeName ?? '') : [listed.error.message];
}

/** What the driver does on a node that it comes to, by what it tells LightningSTOR and the API. */
async function driverOn(name: string): Promise<void> {
  const ownership = { tenant, owner: `csi/nodes/${name}`, revision: 1 };
  expect(await channel.call(lightningStorMethods.ensureNode, { ownership, name, machine: thisMachine() })).toMatchObject({ ok: true });
  await apply(`
apiVersion: storage.k8s.io/v1
kind: CSINode
metadata: {name: ${name}}
spec: {drivers: [{name: csi.lightningstor.plasma.cloud, nodeID: ${name}}]}`);
}

test('PVB-12: a volume follows the pods that use it from node to node, and is removed when no node has it', async () => {
  for (const node of ['node-1', 'node-2']) await driverOn(node);
  await apply(`
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}`);
  await apply(pod('first', 'node-1'));
  await eventually('it is attached to the first node', 20_000, async () => (await attachedTo()).trim() === 'node-1');
  expect(await attachedThere()).toEqual(['node-1']);
  expect(await kubectl.ok(['get', 'volumeattachments', '-o', 'jsonpath={.items[0].status.attachmentMetadata.folder}'])).toMatch(/^\//);

  await apply(pod('second', 'node-2'));
  await eventually('the second pod is told why it waits', 20_000, async () =>
    (await kubectl.ok(['describe', 'pod', 'second'])).includes('Multi-Attach error for volume'),
  );
  expect(await attachedThere()).toEqual(['node-1']);

  await kubectl.ok(['delete', 'pod', 'first', '--now', '--wait=true']);
  await eventually('it has moved to the second node', 20_000, async () => (await attachedTo()).trim() === 'node-2');
  expect(await attachedThere()).toEqual(['node-2']);

  await kubectl.ok(['delete', 'pod/second', 'pvc/data', '--now', '--wait=true']);
  await eventually('nothing is left', 20_000, async () => (await kubectl.ok(['get', 'pv,volumeattachments', '-o', 'name'])) === '');
  const volumes = await channel.call(lightningStorMethods.listVolumes, { tenant, pageSize: 100 });
  channel.close();
  expect([volumes.ok && volumes.value.volumes, volumes.ok]).toEqual([[], true]);
});
