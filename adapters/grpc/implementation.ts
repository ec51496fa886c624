import type { PortError } from '../../domain/ports/port-error.ts';
import type { Result } from '../../domain/result.ts';
import { encodeWith, type UnaryMethod } from './unary.ts';

/** What a method may know of its call beside the request. */
export interface CallContext {
  /** A request header, the first when repeated; '' when absent. */
  header(name: string): string;
}

type Answer<T> = Result<T, PortError> | Promise<Result<T, PortError>>;

/** A method and what answers it; made by `implement`. */
export interface Implementation {
  readonly path: string;
  readonly requestDeserialize: (bytes: Buffer) => unknown;
  readonly responseSerialize: (message: never) => Buffer;
  readonly answer: (request: never, context: CallContext) => Answer<unknown>;
}

export function implement<RequestIn, RequestOut, ResponseIn, ResponseOut>(
  method: UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut>,
  answer: (request: RequestOut, context: CallContext) => Answer<ResponseIn>,
): Implementation {
  return { path: method.path, requestDeserialize: (bytes) => method.request.decode(bytes), responseSerialize: encodeWith(method.response), answer };
}
