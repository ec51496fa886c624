// The specification lets a driver refuse a second call for a thing while the first runs, and callers ask again: nothing may change between
// a call's look and its act but what the call itself does.
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Result } from '../../domain/result.ts';
import { no } from './csi-status.ts';

export interface OneAtATime {
  /** ABORTED while another call holds `key`. */
  hold<T>(key: string, call: () => Promise<Result<T, PortError>>): Promise<Result<T, PortError>>;
}

export function oneAtATime(): OneAtATime {
  const held = new Set<string>();
  return {
    hold: async (key, call) => {
      if (held.has(key)) return no('ABORTED', `another call for ${key} is running: ask again when it has ended`);
      held.add(key);
      try {
        return await call();
      } finally {
        held.delete(key);
      }
    },
  };
}
