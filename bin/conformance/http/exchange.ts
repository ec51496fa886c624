// A story is a list of requests that run in order against one cluster; what the real server answered is in ../recordings/http/.
import type { Json } from '../../../domain/api-object.ts';

export interface Exchange {
  /** Unique in its story. */
  readonly title: string;
  /** Method and path. `$name` stands for what an earlier exchange saved, in the body too. */
  readonly request: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, a text as it is. */
  readonly body?: Json;
  /** Of control-plane/start.ts; `admin` when left out, none when empty. */
  readonly token?: string;
  /** It only prepares what follows: of its answer the status alone counts. */
  readonly prepares?: true;
  /** Asked again until there is something at this path of the answer: what the server takes note of a little later. */
  readonly until?: string;
  /** Path in the answer by name, such as {rv: 'metadata.resourceVersion'}. */
  readonly save?: Readonly<Record<string, string>>;
}

export interface Story {
  readonly name: string;
  readonly exchanges: readonly Exchange[];
}

/** What is compared: normalised. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, the frames of a watch as a list, or a text. */
  readonly body: Json;
}
