// PodService, ServiceService, DeploymentService: the generic calls with the kind filled in and its most asked fields told.
import type { ApiObject } from '../../domain/api-object.ts';
import type { RpcCall, RpcMethod } from '../../domain/ports/rpc.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deployment, Pod, Service } from '../../schemas/kubernetes/types.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import type { Asked } from '../asked/asked.ts';
import type { Status } from '../status.ts';
import { stream, unary } from './method.ts';
import type { ListAnswer, ObjectAnswer, ObjectCalls } from './object-service.ts';
import { createAsked, deleteAsked, getAsked, listAsked, replaceAsked, watchAsked } from './requests.ts';
import { deploymentSummary, metadataOf, podSummary, readJson, serviceSummary } from './summaries.ts';

const v1 = k8shost.v1;

interface Encoder<T> {
  encode(message: T): { finish(): Uint8Array };
  decode(bytes: Uint8Array): unknown;
}

/** The part of a typed message that every kind has. */
interface Whole {
  metadata?: k8shost.v1.ObjectMeta.$Properties | null;
  objectJson?: Uint8Array | null;
  warnings?: string[] | null;
}

interface KindService<T extends ApiObject, M extends Whole> {
  readonly service: string;
  readonly resource: string;
  /** `Pod`, `Pods`: what the methods are called by. */
  readonly singular: string;
  readonly plural: string;
  readonly message: Encoder<M>;
  readonly list: Encoder<{ items?: M[] | null; resourceVersion?: string | null; continueToken?: string | null }>;
  event(type: string, message: M): Uint8Array;
  summary(object: ReturnType<typeof readJson<T>>): M;
}

/** An object as its kind's message. */
export function typedMessage<T extends ApiObject, M extends Whole>(
  { objectJson, warnings }: ObjectAnswer,
  summary: (object: ReturnType<typeof readJson<T>>) => M,
): M {
  const object = readJson<T>(objectJson);
  return { ...summary(object), metadata: metadataOf(object.metadata), objectJson, warnings };
}

export const typedList = <M>({ itemsJson, resourceVersion, continueToken }: ListAnswer, message: (answer: ObjectAnswer) => M) => ({
  items: itemsJson.map((objectJson) => message({ objectJson, warnings: [] })),
  resourceVersion,
  continueToken,
});

function kindService<T extends ApiObject, M extends Whole>(calls: ObjectCalls, kind: KindService<T, M>): readonly RpcMethod[] {
  const { resource, singular, plural } = kind;
  const path = (name: string): string => `/k8shost.v1.${kind.service}/${name}`;
  const messageOf = (answer: ObjectAnswer): M => typedMessage(answer, kind.summary);
  const one = async (call: RpcCall, asked: Asked): Promise<Result<M, Status>> => {
    const answer = await calls.one(call, asked);
    return answer.ok ? ok(messageOf(answer.value)) : answer;
  };
  const { CollectionRequest, FollowRequest, NamedRequest, ObjectResponse, RemoveRequest, WriteRequest } = v1;
  return [
    unary(path(`Create${singular}`), WriteRequest, kind.message, ({ namespace, objectJson, options }, call) =>
      one(call, createAsked({ resource, namespace }, objectJson, options)),
    ),
    unary(path(`Get${singular}`), NamedRequest, kind.message, ({ namespace, name }, call) => one(call, getAsked({ resource, namespace, name }))),
    unary(path(`List${plural}`), CollectionRequest, kind.list, async ({ namespace, options }, call) => {
      const answer = await calls.list(call, listAsked({ resource, namespace }, options));
      return answer.ok ? ok(typedList(answer.value, messageOf)) : answer;
    }),
    unary(path(`Update${singular}`), WriteRequest, kind.message, ({ namespace, name, objectJson, options }, call) =>
      one(call, replaceAsked({ resource, namespace, name }, objectJson, options)),
    ),
    unary(path(`Delete${singular}`), RemoveRequest, ObjectResponse, ({ namespace, name, options }, call) =>
      calls.one(call, deleteAsked({ resource, namespace, name }, options)),
    ),
    stream(path(`Watch${plural}`), FollowRequest, ({ namespace, options }, call, sink) =>
      calls.watch(call, watchAsked({ resource, namespace }, options), sink, ({ type, objectJson }) =>
        kind.event(type, messageOf({ objectJson, warnings: [] })),
      ),
    ),
  ];
}

export const podService = (calls: ObjectCalls): readonly RpcMethod[] =>
  kindService<Pod, k8shost.v1.Pod.$Properties>(calls, {
    service: 'PodService',
    resource: 'pods',
    singular: 'Pod',
    plural: 'Pods',
    message: v1.Pod,
    list: v1.PodList,
    event: (type, pod) => v1.PodEvent.encode({ type, pod }).finish(),
    summary: podSummary,
  });

export const serviceService = (calls: ObjectCalls): readonly RpcMethod[] =>
  kindService<Service, k8shost.v1.Service.$Properties>(calls, {
    service: 'ServiceService',
    resource: 'services',
    singular: 'Service',
    plural: 'Services',
    message: v1.Service,
    list: v1.ServiceList,
    event: (type, service) => v1.ServiceEvent.encode({ type, service }).finish(),
    summary: serviceSummary,
  });

export const deploymentService = (calls: ObjectCalls): readonly RpcMethod[] =>
  kindService<Deployment, k8shost.v1.Deployment.$Properties>(calls, {
    service: 'DeploymentService',
    resource: 'deployments.apps',
    singular: 'Deployment',
    plural: 'Deployments',
    message: v1.Deployment,
    list: v1.DeploymentList,
    event: (type, deployment) => v1.DeploymentEvent.encode({ type, deployment }).finish(),
    summary: deploymentSummary,
  });
