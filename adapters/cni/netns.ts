import { statSync } from 'node:fs';

/** 'own' is the one this process is in. */
export function stateOfNetns(path: string): 'there' | 'own' | 'gone' {
  try {
    const it = statSync(path);
    const own = statSync('/proc/self/ns/net');
    return it.ino === own.ino && it.dev === own.dev ? 'own' : 'there';
  } catch {
    return 'gone';
  }
}
