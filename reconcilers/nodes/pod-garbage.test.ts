import { expect, it } from 'vitest';
import { endedPodsMax } from './pod-garbage.ts';

it('NOD-10: as many pods that have ended are kept as in Kubernetes', () => expect(endedPodsMax).toBe(12_500));
