import type { Answers, Effect, EffectKind } from '../../domain/effect.ts';
import type { CloudService, OwnedPage } from '../../domain/ports/cloud.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Answer, SimulatedService } from './simulated-service.ts';

/** How a call reaches the service and how its answer comes back. */
export interface Passage {
  perform(effect: Effect, act: () => Answer): Promise<Answer>;
  list(act: () => Result<OwnedPage, PortError>): Promise<Result<OwnedPage, PortError>>;
}

/** The service behind its port. The port's type ties answer to effect, which the service's own switch on `kind` keeps. */
export function asCloudService(simulated: SimulatedService, passage: Passage, nowMs: () => number): CloudService {
  const perform = (effect: Effect): Promise<Answer> => passage.perform(effect, () => simulated.answer(effect, nowMs()));
  return {
    service: simulated.service,
    perform: perform as <K extends EffectKind>(effect: Effect) => Promise<Result<Answers[K], PortError>>,
    listOwned: (ownerPrefix, { token, limit }) =>
      passage.list(() =>
        limit > 0 ? ok(pageOf(simulated, ownerPrefix, token, limit)) : err({ kind: 'refused', reason: 'INVALID_ARGUMENT', message: 'a page has at least one' }),
      ),
  };
}

/** The token of a page is the last id of the one before. */
function pageOf(simulated: SimulatedService, ownerPrefix: string, token: string, limit: number): OwnedPage {
  const rest = simulated.list().filter((resource) => resource.owner.startsWith(ownerPrefix) && resource.id > token);
  const resources = rest.slice(0, Math.min(limit, 1_000));
  return { resources, nextPageToken: rest.length > resources.length ? (resources.at(-1)?.id ?? '') : '' };
}
