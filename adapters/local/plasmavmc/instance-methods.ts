// InstanceService and NodeService.
import type { InstanceContainer } from '../../../domain/effect.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { sameTenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { plasmaVmcMethods } from '../../grpc/methods/plasmavmc.ts';
import { answerListOwned, ownershipMessage, parseOwnership, parseTenant } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { listPage } from '../list-page.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import type { InstanceBackend, InstanceSpec } from './instance-backend.ts';
import type { InstanceBody, Instances } from './instances.ts';

type InstanceMessage = plasmacloud.plasmavmc.v1.Instance.$Properties;
type SpecMessage = plasmacloud.plasmavmc.v1.InstanceSpec.$Properties;

const containersMax = 100;
const portsMax = 1_000;
const bad = (message: string): Result<never, PortError> => err(refused('INVALID_ARGUMENT', message));

export function instanceMethods(store: OwnedStore<InstanceBody>, instances: Instances, backend: InstanceBackend): Implementation[] {
  const message = (instance: Owned<InstanceBody>): InstanceMessage => ({
    ownership: ownershipMessage(instance),
    id: instance.id,
    spec: specMessage(instance.body),
    ...instances.stateOf(instance),
  });
  return [
    implement(plasmaVmcMethods.ensureInstance, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const spec = parseSpec(request.spec);
      if (!spec.ok) return spec;
      const objection = backend.objection(spec.value);
      if (objection !== undefined) return bad(objection);
      const made = await instances.ensure(ownership.value, spec.value);
      await store.written();
      return made.ok ? ok(message(made.value)) : made;
    }),
    implement(plasmaVmcMethods.removeInstance, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const removed = await instances.remove(ownership.value);
      await store.written();
      return removed.ok ? ok({}) : removed;
    }),
    implement(plasmaVmcMethods.getInstance, ({ tenant, instanceId }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const found = store.byId(instanceId);
      return found && sameTenant(found.tenant, asker.value) ? ok(message(found)) : err(refused('NOT_FOUND', `there is no instance ${instanceId}`));
    }),
    implement(plasmaVmcMethods.listInstances, (request) => {
      const listed = listPage(store, request, (one) => request.nodeName === '' || one.body.nodeName === request.nodeName);
      return listed.ok ? ok({ instances: listed.value.page.map(message), nextPageToken: listed.value.nextPageToken }) : listed;
    }),
    implement(plasmaVmcMethods.listOwned, (request) => answerListOwned(store, request)),
  ];
}

const specMessage = ({ nodeName, namespace, podName, address, containers, runsToEnd }: InstanceSpec): SpecMessage => ({
  nodeName,
  namespace,
  podName,
  address,
  runsToEnd,
  containers: containers.map(({ name, image, ports }) => ({ name, image, ports: ports.map((port) => ({ ...port })) })),
});

function parseSpec(message: SpecMessage | null | undefined): Result<InstanceSpec, PortError> {
  const { nodeName, namespace, podName, address } = message ?? {};
  if (!nodeName || !namespace || !podName || !address) return bad('spec.node_name, spec.namespace, spec.pod_name and spec.address are required');
  const containers: InstanceContainer[] = [];
  let portCount = 0;
  for (const container of message?.containers ?? []) {
    const ports: InstanceContainer['ports'][number][] = [];
    for (const { containerPort = 0, protocol } of container.ports ?? []) {
      if (!containerPort || containerPort > 65_535) return bad(`a container's port is 1 to 65535, not ${containerPort ?? 0}`);
      if (protocol !== 'TCP' && protocol !== 'UDP' && protocol !== 'SCTP')
        return bad(`a container port's protocol is TCP, UDP or SCTP, not ${JSON.stringify(protocol ?? '')}`);
      ports.push({ containerPort, protocol });
    }
    portCount += ports.length;
    containers.push({ name: container.name ?? '', image: container.image ?? '', ports });
  }
  if (containers.length > containersMax || portCount > portsMax) return bad(`an instance has at most ${containersMax} containers and ${portsMax} ports`);
  return ok({ nodeName, namespace, podName, address, containers, runsToEnd: message?.runsToEnd ?? false });
}
