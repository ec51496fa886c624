import { assert } from '../../domain/assert.ts';
import type { AnswerOf, EffectKind, EffectOf, ServiceName } from '../../domain/effect.ts';
import type { CloudService, EffectKindOf } from '../../domain/ports/cloud.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Channel } from './client.ts';
import { ownedPageOf, type listOwnedMethod } from './ownership.ts';

/** How each effect of a service becomes a call; a new effect of the service does not compile until it is here. */
type Performers<S extends ServiceName> = {
  readonly [K in EffectKindOf<S>]: (effect: EffectOf<K>) => Promise<Result<AnswerOf<K>, PortError>>;
};

/** A CloudService over a channel. `close` gives up its connection. */
export function cloudClient<S extends ServiceName>(
  service: S,
  channel: Channel,
  listOwned: ReturnType<typeof listOwnedMethod>,
  performers: Performers<S>,
): CloudService & { close(): void } {
  const byKind = performers as Partial<Record<EffectKind, (effect: never) => Promise<Result<unknown, PortError>>>>;
  return {
    service,
    perform: async <K extends EffectKind>(effect: EffectOf<K>): Promise<Result<AnswerOf<K>, PortError>> => {
      const perform = byKind[effect.kind];
      assert(perform, `${service} performs ${effect.kind}`);
      return (await perform(effect as never)) as Result<AnswerOf<K>, PortError>;
    },
    listOwned: async (ownerPrefix, page) => {
      const answer = await channel.call(listOwned, { ownerPrefix, pageToken: page.token, pageSize: page.limit });
      return answer.ok ? ok(ownedPageOf(service, answer.value)) : answer;
    },
    close: () => channel.close(),
  };
}
