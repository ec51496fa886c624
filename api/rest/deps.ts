import type { Ids } from '../../domain/ports/chance.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Iam } from '../../domain/ports/iam.ts';
import type { SubmitCommand, SubmitTransaction } from '../../domain/ports/submit.ts';
import type { Webhooks } from '../../domain/ports/webhooks.ts';
import type { Objects } from '../../domain/objects.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import type { KubernetesTexts } from '../../schemas/kubernetes/openapi-texts.ts';
import type { Authenticate } from '../authn/authenticator.ts';
import type { WatchHub } from '../watch/watch-hub.ts';
import type { InFlight } from './in-flight.ts';

/** One resourceVersion space: the log, the leases or the events. */
export interface Store {
  /** Its `position` is this store's. */
  readonly objects: Objects;
  /** Fed by the one tail, after the fold has the changes. */
  readonly hub: WatchHub;
  /** Resolves when the fold has everything that was acknowledged before the call (K9). */
  waitForFresh(): Promise<Result<unknown, Rejection>>;
  /** True when the fold has everything up to `sequence`, false when `deadlineMs` (epoch) came first. */
  reached(sequence: number, deadlineMs: number): Promise<boolean>;
}

export interface VersionInfo {
  /** What /version says, `v1.36.0+k8shost.0.1.0`: must parse as a semantic version, and kubectl warns when it is two minors away. */
  readonly gitVersion: string;
  readonly gitCommit: string;
  /** RFC 3339. */
  readonly buildDate: string;
}

/** Everything the REST API stands on; bin/ puts it together. */
export interface RestDeps {
  /** By resource, `pods` or `deployments.apps`. */
  storeOf(resource: string): Store;
  readonly submit: SubmitCommand;
  readonly transact: SubmitTransaction;
  readonly facts: SchemaFacts;
  readonly inFlight: Pick<InFlight, 'take'>;
  readonly authenticate: Authenticate;
  /** Without it service accounts get no tokens: this process has no key of IAM's. */
  readonly issueToken?: Iam['issueToken'];
  /** Without it /openid/v1/jwks is not served. */
  readonly publicKeys?: Iam['publicKeys'];
  /** Without it custom resources are not converted by webhooks. */
  readonly webhooks?: Webhooks;
  /** What OpenAPI says of types and fields; without it descriptions are empty. */
  readonly texts?: KubernetesTexts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly version: VersionInfo;
  /** What /readyz answers; always ready when left out. */
  ready?(): boolean;
}
