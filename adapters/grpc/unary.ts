/** What a generated protobuf class offers: `In` may leave fields out, `Out` has every field. */
export interface Codec<In, Out> {
  encode(message: In): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Out;
}

/** One unary method of a gRPC service: the client calls it, the server implements it. */
export interface UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut> {
  /** `/plasmacloud.novanet.v1.PortService/CreatePort` */
  readonly path: string;
  readonly request: Codec<RequestIn, RequestOut>;
  readonly response: Codec<ResponseIn, ResponseOut>;
}

/** Declares a method by its full path and its two generated classes. */
export const unary = <RequestIn, RequestOut, ResponseIn, ResponseOut>(
  path: string,
  request: Codec<RequestIn, RequestOut>,
  response: Codec<ResponseIn, ResponseOut>,
): UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut> => ({ path, request, response });

/** grpc-js wants Buffers; this is a view of the same memory. */
export const encodeWith =
  <In>(codec: Codec<In, unknown>) =>
  (message: In): Buffer => {
    const bytes = codec.encode(message).finish();
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
