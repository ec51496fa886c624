import type { ApiObject } from '../../domain/api-object.ts';
import type { RpcCall, RpcMethod } from '../../domain/ports/rpc.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { microTimestamp } from '../../domain/time.ts';
import type { Node } from '../../schemas/kubernetes/types.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import { failure, type Status } from '../status.ts';
import { typedList, typedMessage } from './kind-services.ts';
import { unary } from './method.ts';
import type { ObjectAnswer, ObjectCalls } from './object-service.ts';
import { createAsked, getAsked, listAsked, patchAsked } from './requests.ts';
import { nodeSummary, readJson } from './summaries.ts';

const v1 = k8shost.v1;
const resource = 'nodes';
const leases = { resource: 'leases.coordination.k8s.io', namespace: 'kube-node-lease' };
/** Source: kubelet, nodeLeaseDurationSeconds. */
const leaseSecondsDefault = 40;

const messageOf = (answer: ObjectAnswer): k8shost.v1.Node.$Properties => typedMessage(answer, nodeSummary);
const bytesOf = (document: object): Uint8Array => Buffer.from(JSON.stringify(document));

export function nodeService(calls: ObjectCalls, nowMs: () => number): readonly RpcMethod[] {
  return [
    unary('/k8shost.v1.NodeService/RegisterNode', v1.RegisterNodeRequest, v1.Node, async ({ objectJson }, call) => {
      const node = await register(calls, call, objectJson);
      return node.ok ? ok(messageOf(node.value)) : node;
    }),
    unary('/k8shost.v1.NodeService/Heartbeat', v1.HeartbeatRequest, v1.HeartbeatResponse, (request, call) =>
      heartbeat(calls, call, request, microTimestamp(nowMs())),
    ),
    unary('/k8shost.v1.NodeService/ListNodes', v1.CollectionRequest, v1.NodeList, async ({ namespace, options }, call) => {
      const nodes = await calls.list(call, listAsked({ resource, namespace }, options));
      return nodes.ok ? ok(typedList(nodes.value, messageOf)) : nodes;
    }),
  ];
}

/** A node that comes back has its object already: what it says of itself is brought up to date. */
async function register(calls: ObjectCalls, call: RpcCall, objectJson: Uint8Array): Promise<Result<ObjectAnswer, Status>> {
  const created = await calls.one(call, createAsked({ resource }, objectJson));
  if (created.ok || created.error.reason !== 'AlreadyExists') return created;
  const { metadata, spec } = JSON.parse(Buffer.from(objectJson).toString('utf8')) as Pick<ApiObject, 'metadata'> & { readonly spec?: object };
  const { name, labels, annotations } = metadata;
  const patch = { metadata: { ...(labels && { labels }), ...(annotations && { annotations }) }, ...(spec && { spec }) };
  return calls.one(call, patchAsked({ resource, name }, 'strategic', bytesOf(patch)));
}

/** A heartbeat writes a Lease; the Node is written to only when something changed. */
async function heartbeat(
  calls: ObjectCalls,
  call: RpcCall,
  { name, leaseDurationSeconds, statusPatchJson }: k8shost.v1.HeartbeatRequest,
  renewTime: string,
): Promise<Result<k8shost.v1.HeartbeatResponse.$Properties, Status>> {
  const node = await calls.one(call, getAsked({ resource, name }));
  if (!node.ok) return node;
  if (leaseDurationSeconds < 0) return err(failure(400, 'BadRequest', 'lease_duration_seconds is a positive number'));
  const spec = { holderIdentity: name, leaseDurationSeconds: leaseDurationSeconds || leaseSecondsDefault, renewTime };
  const renewed = await calls.one(call, patchAsked({ ...leases, name }, 'merge', bytesOf({ spec })));
  if (!renewed.ok && renewed.error.reason !== 'NotFound') return renewed;
  if (!renewed.ok) {
    const created = await calls.one(call, createAsked(leases, bytesOf({ metadata: { name, ownerReferences: [ownerOf(node.value)] }, spec })));
    if (!created.ok) return created;
  }
  if (statusPatchJson.length === 0) return ok({ renewTime });
  const told = await calls.one(call, patchAsked({ resource, name, subresource: 'status' }, 'strategic', statusPatchJson));
  return told.ok ? ok({ renewTime }) : told;
}

/** The lease goes with its node. */
function ownerOf({ objectJson }: ObjectAnswer): object {
  const { name, uid } = readJson<Node>(objectJson).metadata;
  return { apiVersion: 'v1', kind: 'Node', name, uid };
}
