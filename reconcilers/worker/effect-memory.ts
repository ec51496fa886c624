import { serviceOf, type Answers, type Effect, type EffectKind, type OwnedResource, type ServiceName } from '../../domain/effect.ts';
import type { ReconcilerName } from '../../domain/reconciler.ts';
import { tenantKey, type Ref, type Tenant } from '../../domain/ref.ts';

interface Confirmed {
  readonly service: ServiceName;
  readonly reconciler: ReconcilerName;
  readonly ref: Ref;
  readonly wanted: string;
  readonly answer: Answers[EffectKind];
  readonly tick: number;
  /** The revision the service keeps. */
  revision: number;
  /** The newest plan that wanted the same. */
  plannedAt: number;
}

interface Held {
  readonly wanted: string;
  readonly untilMs: number;
}

interface Contradiction {
  readonly reconciler: ReconcilerName;
  readonly ref: Ref;
}

/**
 * What this process knows of its calls to the cloud. It only saves calls: forgetting all of it is harmless (K4), and the
 * sweeper takes back what turns out wrong. One entry for each thing in the cloud.
 */
export interface EffectMemory {
  /** What the cloud answered when it confirmed exactly this (but for the revision) last; undefined when it did not. */
  answerTo(effect: Effect): Answers[EffectKind] | undefined;
  /** `ref` is what was reconciled (a ref with a uid means cleaning up, so the effect's own will not do). */
  confirm(effect: Effect, answer: Answers[EffectKind], reconciler: ReconcilerName, ref: Ref): void;
  /** How long this very call must still wait because it failed or was refused; 0 when it may be made. */
  heldMs(effect: Effect, nowMs: number): number;
  hold(effect: Effect, untilMs: number): void;
  /** Counts confirmations; taken before a list, it tells which of them the list must show. */
  readonly tick: number;
  /** Forgets what a list begun at `beforeTick` contradicts; who must look again. */
  contradictedBy(service: ServiceName, owned: readonly OwnedResource[], beforeTick: number): readonly Contradiction[];
}

const keyOf = (service: ServiceName, tenant: Tenant, owner: string): string => `${service} ${tenantKey(tenant)} ${owner}`;
const effectKey = (effect: Effect): string => keyOf(serviceOf[effect.kind], effect.tenant, effect.owner);
/** An effect is compared before it is made and kept after it, and may be long: its text is made once. */
const texts = new WeakMap<Effect, string>();
function wantedBy(effect: Effect): string {
  const text = texts.get(effect) ?? JSON.stringify({ ...effect, revision: 0 });
  texts.set(effect, text);
  return text;
}

/**
 * Whether the thing listed may differ from what was confirmed. A higher revision that another copy planned after our newest
 * equal plan stands for the same wish (plans are pure, K2), else two copies would correct each other for ever; one from between
 * our plans may be a wish that came and went.
 */
function contradicts(entry: Confirmed, listedRevision: number | undefined): boolean {
  if (listedRevision === entry.revision) return false;
  if (listedRevision === undefined || listedRevision <= entry.plannedAt) return true;
  entry.revision = listedRevision;
  entry.plannedAt = listedRevision;
  return false;
}

export function createEffectMemory(): EffectMemory {
  const confirmed = new Map<string, Confirmed>();
  const held = new Map<string, Held>();
  let tick = 0;

  return {
    get tick() {
      return tick;
    },
    answerTo(effect) {
      const entry = confirmed.get(effectKey(effect));
      if (entry?.wanted !== wantedBy(effect)) return undefined;
      entry.plannedAt = Math.max(entry.plannedAt, effect.revision);
      return entry.answer;
    },
    confirm(effect, answer, reconciler, ref) {
      const key = effectKey(effect);
      held.delete(key);
      confirmed.delete(key);
      if (!effect.kind.startsWith('ensure-') && !effect.kind.startsWith('put-')) return;
      tick += 1;
      const { revision } = effect;
      confirmed.set(key, { service: serviceOf[effect.kind], reconciler, ref, wanted: wantedBy(effect), answer, tick, revision, plannedAt: revision });
    },
    heldMs(effect, nowMs) {
      const key = effectKey(effect);
      const hold = held.get(key);
      if (hold === undefined) return 0;
      if (hold.wanted === wantedBy(effect) && hold.untilMs > nowMs) return hold.untilMs - nowMs;
      held.delete(key);
      return 0;
    },
    hold(effect, untilMs) {
      const key = effectKey(effect);
      confirmed.delete(key);
      held.set(key, { wanted: wantedBy(effect), untilMs });
    },
    contradictedBy(service, owned, beforeTick) {
      const listed = new Map(owned.map((resource) => [keyOf(service, resource.tenant, resource.owner), resource.revision]));
      const wrong: Contradiction[] = [];
      for (const [key, entry] of confirmed) {
        if (entry.service !== service || entry.tick > beforeTick || !contradicts(entry, listed.get(key))) continue;
        confirmed.delete(key);
        wrong.push({ reconciler: entry.reconciler, ref: entry.ref });
      }
      return wrong;
    },
  };
}
