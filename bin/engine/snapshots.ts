import { storeNames } from '../../domain/stores.ts';
import type { ControlPlane } from './control-plane.ts';

const patienceMs = 5_000;

/** Makes the next boot quicker. A snapshot is a cache: what does not get done in time is left out. */
export async function saveSnapshots({ logs }: ControlPlane): Promise<void> {
  const signal = AbortSignal.timeout(patienceMs);
  await Promise.allSettled(storeNames.map((store) => logs[store].saveSnapshot(signal)));
}
