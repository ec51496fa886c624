import { fromStored } from '../../domain/conversion/conversion.ts';
import type { RpcCall, RpcMethod, RpcSink } from '../../domain/ports/rpc.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import type { Asked } from '../asked/asked.ts';
import { plainJson } from '../rest/negotiation.ts';
import { render, wholeBody } from '../rest/render.ts';
import type { Reply } from '../rest/reply.ts';
import { failure, type Status } from '../status.ts';
import { servedJson } from '../watch/served-json.ts';
import { stream, unary } from './method.ts';
import { perform, type GrpcApi } from './perform.ts';
import { createAsked, deleteAsked, deleteCollectionAsked, getAsked, listAsked, patchAsked, replaceAsked, watchAsked } from './requests.ts';
import { watchSink, type WatchFrame } from './watch-frames.ts';

const v1 = k8shost.v1;

export interface ObjectAnswer {
  /** The object, or a Status of success. */
  readonly objectJson: Uint8Array;
  readonly warnings: string[];
}

export interface ListAnswer {
  readonly itemsJson: Uint8Array[];
  readonly resourceVersion: string;
  readonly continueToken: string;
  readonly remainingItemCount: number;
}

/** What all services are made of. */
export interface ObjectCalls {
  one(call: RpcCall, asked: Asked): Promise<Result<ObjectAnswer, Status>>;
  list(call: RpcCall, asked: Asked): Promise<Result<ListAnswer, Status>>;
  watch(call: RpcCall, asked: Asked, sink: RpcSink, encode: (frame: WatchFrame) => Uint8Array): Promise<Result<() => void, Status>>;
}

/** No target leads to it: the path of a target is that of an object or of a collection, as its method wants it. */
const unexpected = err(failure(500, 'InternalError', 'Internal error occurred: another kind of reply was expected'));

export function objectCalls(api: GrpcApi): ObjectCalls {
  return {
    one: async (call, asked) => {
      const reply = await perform(api, call, asked);
      return reply.ok ? objectAnswer(reply.value, api.rest.clock.nowMs()) : reply;
    },
    list: async (call, asked) => {
      const reply = await perform(api, call, asked);
      return reply.ok ? listAnswer(reply.value) : reply;
    },
    watch: async (call, asked, sink, encode) => {
      const reply = await perform(api, call, asked);
      if (!reply.ok) return reply;
      return reply.value.kind === 'watch' ? ok(reply.value.open(watchSink(sink, encode))) : unexpected;
    },
  };
}

export function objectAnswer(reply: Reply, nowMs: number): Result<ObjectAnswer, Status> {
  if (reply.kind !== 'object' && reply.kind !== 'document') return unexpected;
  return ok({ objectJson: wholeBody(render(reply, plainJson, 'Metadata', nowMs)), warnings: [...(reply.warnings ?? [])] });
}

function listAnswer(reply: Reply): Result<ListAnswer, Status> {
  if (reply.kind !== 'list') return unexpected;
  const { rows, metadata, facts } = reply;
  return ok({
    itemsJson: rows.map(({ object, sequence }) => Buffer.from(servedJson(fromStored(facts, object), sequence))),
    resourceVersion: metadata.resourceVersion ?? '',
    continueToken: metadata.continue ?? '',
    remainingItemCount: metadata.remainingItemCount ?? 0,
  });
}

const encodeEvent = (frame: WatchFrame): Uint8Array => v1.WatchEvent.encode(frame).finish();

/** k8shost.v1.ObjectService: every kind that is served. */
export function objectService(calls: ObjectCalls): readonly RpcMethod[] {
  const path = (name: string): string => `/k8shost.v1.ObjectService/${name}`;
  const { ObjectResponse } = v1;
  return [
    unary(path('Create'), v1.CreateRequest, ObjectResponse, (r, call) => calls.one(call, createAsked(r.target, r.objectJson, r.options))),
    unary(path('Get'), v1.GetRequest, ObjectResponse, (r, call) => calls.one(call, getAsked(r.target, r.resourceVersion))),
    unary(path('List'), v1.ListRequest, v1.ListResponse, (r, call) => calls.list(call, listAsked(r.target, r.options))),
    unary(path('Replace'), v1.ReplaceRequest, ObjectResponse, (r, call) => calls.one(call, replaceAsked(r.target, r.objectJson, r.options))),
    unary(path('Patch'), v1.PatchRequest, ObjectResponse, (r, call) => calls.one(call, patchAsked(r.target, r.patchType, r.patchJson, r.options))),
    unary(path('Delete'), v1.DeleteRequest, ObjectResponse, (r, call) => calls.one(call, deleteAsked(r.target, r.options))),
    unary(path('DeleteCollection'), v1.DeleteCollectionRequest, v1.ListResponse, (r, call) =>
      calls.list(call, deleteCollectionAsked(r.target, r.selection, r.options)),
    ),
    stream(path('Watch'), v1.WatchRequest, (r, call, sink) => calls.watch(call, watchAsked(r.target, r.options), sink, encodeEvent)),
  ];
}
