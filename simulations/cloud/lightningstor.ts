import { err, ok } from '../../domain/result.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { notMine, refused, type SimulatedService } from './simulated-service.ts';

interface SimulatedVolume {
  readonly name: string;
  readonly sizeBytes: number;
}

export interface SimulatedLightningstor extends SimulatedService {
  volumes(): readonly (Owned<SimulatedVolume> & { readonly thing: SimulatedVolume })[];
}

/** Volumes grow and never shrink. */
export function createLightningstor(): SimulatedLightningstor {
  const things = createOwnedThings<SimulatedVolume>();
  return {
    service: 'lightningstor',
    volumes: things.live,
    list: () => things.list('lightningstor'),
    answer(effect) {
      if (effect.kind !== 'ensure-volume' && effect.kind !== 'remove-volume') return notMine('lightningstor', effect);
      const stale = things.stale(effect);
      if (stale) return err(stale);
      if (effect.kind === 'remove-volume') {
        things.remove(effect);
        return ok({});
      }
      const present = things.get(effect);
      if (present && present.sizeBytes > effect.sizeBytes) return refused('INVALID_ARGUMENT', 'a volume does not shrink');
      things.put(effect, `vol-${effect.owner}`, { name: effect.name, sizeBytes: effect.sizeBytes });
      return ok({ volumeId: `vol-${effect.owner}`, sizeBytes: effect.sizeBytes, sizeEnforced: true });
    },
  };
}
