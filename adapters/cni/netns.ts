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

/** Where `ip netns` has one of that name. */
export const pathOfNamespace = (name: string): string => `/var/run/netns/${name}`;

/** `ip netns add` makes a file, then mounts the namespace on it: between the two, and after a kill between them, it is 'empty'. */
export function stateOfNamespaceFile(path: string): { readonly kind: 'namespace' | 'missing' } | { readonly kind: 'empty'; readonly changedMs: number } {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined) return { kind: 'missing' };
  return file.dev === statSync('/proc/self/ns/net').dev ? { kind: 'namespace' } : { kind: 'empty', changedMs: file.mtimeMs };
}
