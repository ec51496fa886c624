import { serviceOf, type Effect, type ServiceName } from '../../domain/effect.ts';
import type { Cloud } from '../../domain/ports/cloud.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err } from '../../domain/result.ts';
import type { Faults } from '../kernel/faults.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Life } from '../kernel/process.ts';
import { asCloudService, type Passage } from './cloud-service.ts';
import type { SimulatedCloud } from './simulated-cloud.ts';
import type { Answer } from './simulated-service.ts';

interface CloudWorld {
  readonly kernel: Kernel;
  readonly faults: Faults;
  readonly cloud: SimulatedCloud;
  /** Told of each call as the service sees it. */
  called(effect: Effect, answer: Answer): void;
  /** The process dies between the call and the record. */
  crash(life: Life): void;
}

const CALL_MS = { from: 1, to: 8 };
const DELAY_MS = { from: 500, to: 5_000 };
/** After this the caller gives up. */
const DEADLINE_MS = 10_000;
const LATE_MAX_MS = 30_000;

/** The cloud as one life of a process reaches it: over a network that takes time and fails. */
export function cloudFor(world: CloudWorld, life: Life): Cloud {
  const { kernel, cloud } = world;
  const passage = (service: ServiceName): Passage => ({
    perform: (effect, act) => perform(world, life, effect, act),
    async list(act) {
      const failed = blip(world, world.faults.visit(`list-${service}`));
      return await life.answer(life.takes(CALL_MS), () => (failed ? err(failed) : act()));
    },
  });
  const services = (Object.keys(cloud) as ServiceName[]).map((name) => [name, asCloudService(cloud[name], passage(name), () => kernel.nowMs)] as const);
  return Object.fromEntries(services) as Record<ServiceName, (typeof services)[number][1]>;
}

const ambiguous: PortError = { kind: 'ambiguous', message: 'DEADLINE_EXCEEDED' };

/** Nothing is done. */
function blip({ faults }: CloudWorld, site: string): PortError | undefined {
  if (faults.happens('unavailable', site)) return { kind: 'unavailable', message: 'UNAVAILABLE' };
  if (faults.happens('throttled', site)) return { kind: 'throttled', message: 'RESOURCE_EXHAUSTED', retryAfterMs: 1_000 };
  return undefined;
}

async function perform(world: CloudWorld, life: Life, effect: Effect, act: () => Answer): Promise<Answer> {
  const { faults, kernel } = world;
  const site = faults.visit(effect.kind);
  const lane = `${serviceOf[effect.kind]} for ${life.name}`;
  const thereMs = life.takes(faults.happens('delay', site) ? DELAY_MS : CALL_MS);
  const backMs = life.takes(CALL_MS);
  const failed = blip(world, site);
  if (failed) return await life.answer(thereMs, () => err(failed));

  const done = (): Answer => {
    const answer = faults.happens('refused', site) ? err<PortError>({ kind: 'refused', reason: 'QUOTA', message: 'the quota is used up' }) : act();
    world.called(effect, answer);
    return answer;
  };
  if (faults.happens('late', site)) {
    kernel.after(DEADLINE_MS + life.takes({ from: 0, to: LATE_MAX_MS }), lane, done);
    return await life.answer(DEADLINE_MS, () => err(ambiguous));
  }
  if (faults.happens('duplicate', site)) kernel.after(thereMs + life.takes({ from: 1, to: LATE_MAX_MS }), lane, done);

  // What is on its way arrives, whether its sender still lives or not.
  const arrived = new Promise<Answer>((resolve) => kernel.after(thereMs, lane, () => resolve(done())));
  const answer = await arrived;
  if (life.alive && faults.happens('crash', site)) world.crash(life);
  if (faults.happens('lost-ack', site)) return await life.answer(DEADLINE_MS, () => err(ambiguous));
  return await life.answer(backMs, () => answer);
}
