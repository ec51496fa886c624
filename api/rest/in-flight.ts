import { tenantKey, type Tenant } from '../../domain/ref.ts';
import { Slots } from '../slots.ts';
import { statusOf } from '../status.ts';

/** Source: kube-apiserver --max-requests-inflight and --max-mutating-requests-inflight; there of a cluster, here of a project. */
const readingMax = 400;
const writingMax = 200;

const reading: ReadonlySet<string> = new Set(['get', 'list', 'head']);

/** The requests under way of each project, however they came: REST, gRPC, NATS. Watches do not count: what they hold is bounded. */
export class InFlight {
  readonly #reading = new Slots(readingMax);
  readonly #writing = new Slots(writingMax);

  /** What is called when the request is answered; undefined when the project has as many under way as it may. */
  take(tenant: Tenant, verb: string): (() => void) | undefined {
    if (verb === 'watch') return () => {};
    return (reading.has(verb) ? this.#reading : this.#writing).take(tenantKey(tenant));
  }
}

export const tooManyInFlight = statusOf({ kind: 'too-many-requests', message: 'Too many requests, please try again later.', retryAfterSeconds: 1 });
