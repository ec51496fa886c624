import type { AnswerOf, Effect, EffectKind, EffectOf, OwnedResource, ServiceName, serviceOf } from '../effect.ts';
import type { Result } from '../result.ts';
import type { PortError } from './port-error.ts';

/** The effects that one service performs. */
export type EffectKindOf<S extends ServiceName> = { [K in EffectKind]: (typeof serviceOf)[K] extends S ? K : never }[EffectKind];

export interface OwnedPage {
  readonly resources: readonly OwnedResource[];
  /** '' on the last page. */
  readonly nextPageToken: string;
}

/**
 * One PlasmaCloud service as k8shost sees it: the gRPC client and the simulated service both implement this, and one contract
 * suite (`adapters/contracts/cloud-service.contract.ts`) runs against both.
 */
export interface CloudService {
  readonly service: ServiceName;
  /** Performs an effect of this service; asserts that it is one. Idempotent per (owner, revision). */
  perform<K extends EffectKind>(effect: EffectOf<K>): Promise<Result<AnswerOf<K>, PortError>>;
  /** Everything the service keeps whose owner starts with `ownerPrefix`, over all tenants, at most `limit` (≤ 1,000) a page, sorted by id. */
  listOwned(ownerPrefix: string, page: { readonly token: string; readonly limit: number }): Promise<Result<OwnedPage, PortError>>;
}

export type Cloud = Readonly<Record<ServiceName, CloudService>>;
export type { Effect };
