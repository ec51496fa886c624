// Servers of a running haproxy that come and go, without a reload. One that goes is put into maintenance: what it was asked it answers, and
// what still runs when the drain time is over ends.
import type { HaproxyProcess } from './haproxy-process.ts';

export interface ServerChanges {
  /** False when haproxy did not do just that: then a reload is to be made. */
  change(from: Servers, to: Servers): Promise<boolean>;
  /** A new worker knows nothing of what went. */
  forget(): void;
  close(): void;
}

type Servers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** How many lines are sent at once: what haproxy answers to them fits into its buffer. */
const linesMax = 100;

export function createServerChanges(process: Pick<HaproxyProcess, 'tell'>, drainMs: number): ServerChanges {
  /** `backend/server`, in maintenance. */
  let gone = new Map<string, NodeJS.Timeout>();
  const end = async (server: string): Promise<void> => {
    const said = await process.tell([`shutdown sessions server ${server}`, `del server ${server}`]);
    if (said?.some((line) => /deleted/i.test(line))) return void gone.delete(server);
    // A connection to it is kept for a moment longer, or it came back.
    if (gone.has(server)) gone.set(server, setTimeout(() => void end(server), drainMs).unref());
  };
  const forget = (): void => {
    for (const timer of gone.values()) clearTimeout(timer);
    gone = new Map();
  };
  return {
    forget,
    close: forget,
    change: async (from, to) => {
      const come: string[] = [];
      const go: string[] = [];
      let registered = 0;
      for (const [backend, servers] of to) {
        const before = from.get(backend) ?? new Map<string, string>();
        for (const [name, address] of servers) {
          if (before.has(name)) continue;
          const server = `${backend}/${name}`;
          clearTimeout(gone.get(server));
          if (!gone.delete(server)) {
            come.push(`add server ${server} ${address}`);
            registered += 1;
          }
          come.push(`set server ${server} state ready`);
        }
        for (const name of before.keys()) if (!servers.has(name)) go.push(`${backend}/${name}`);
      }
      // Those that come first, so that there is no moment without any.
      const lines = [...come, ...go.map((server) => `set server ${server} state maint`)];
      const words: string[] = [];
      for (let at = 0; at < lines.length; at += linesMax) {
        const said = await process.tell(lines.slice(at, at + linesMax));
        if (!said) return false;
        words.push(...said);
      }
      for (const server of go) gone.set(server, setTimeout(() => void end(server), drainMs).unref());
      return words.length === registered && words.every((line) => line === 'New server registered.');
    },
  };
}
