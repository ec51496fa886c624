// NodeService. Stopping a node is for operators and for tests of what a lost node does.
import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { plasmaVmcMethods } from '../../grpc/methods/plasmavmc.ts';
import { parseTenant } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import type { Nodes } from './nodes.ts';

interface NodeRequest {
  readonly tenant?: plasmacloud.common.v1.Tenant.$Properties | null | undefined;
  readonly nodeName: string;
}

/** `changed` is told after a node was stopped or started, and makes what runs there follow. */
export function nodeMethods(nodes: Nodes, changed: (tenant: Tenant, name: string) => Promise<void>): Implementation[] {
  const parseNode = (request: NodeRequest): Result<Tenant, PortError> => {
    const tenant = parseTenant(request.tenant);
    if (!tenant.ok || nodes.exists(request.nodeName)) return tenant;
    return err(refused('NOT_FOUND', `there is no node ${request.nodeName}`));
  };
  const changing =
    (change: (tenant: Tenant, name: string) => void) =>
    async (request: NodeRequest): Promise<Result<Record<string, never>, PortError>> => {
      const tenant = parseNode(request);
      if (!tenant.ok) return tenant;
      change(tenant.value, request.nodeName);
      await nodes.written();
      await changed(tenant.value, request.nodeName);
      return ok({});
    };
  return [
    implement(plasmaVmcMethods.listNodes, ({ tenant }) => {
      const asker = parseTenant(tenant);
      return asker.ok ? ok({ nodes: nodes.list(asker.value).map((node) => ({ ...node })) }) : asker;
    }),
    implement(plasmaVmcMethods.stopNode, changing(nodes.stop)),
    implement(plasmaVmcMethods.startNode, changing(nodes.start)),
  ];
}
