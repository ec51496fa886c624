import type { Json } from '../api-object.ts';
import type { Result } from '../result.ts';

interface WebhookEndpoint {
  readonly host: string;
  readonly port: number;
}

/** Where a tenant's own server listens, as its configuration says. */
export interface WebhookTarget {
  /** `https://…`, with the timeout as a parameter. */
  readonly url: string;
  /** The endpoints that stand for a Service's name in `url`, at least one: calls take them in turn. */
  readonly endpoints?: readonly WebhookEndpoint[];
  /** PEM of the authorities its certificate is checked against; '' for those of the system. */
  readonly caBundle: string;
}

/** Asks servers that tenants name, and so reaches only addresses that an operator lets them reach. The error says why in Kubernetes' words. */
export interface Webhooks {
  post(target: WebhookTarget, body: Json, timeoutMs: number): Promise<Result<Json, string>>;
}
