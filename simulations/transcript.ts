import type { Json } from '../domain/api-object.ts';
import type { JournalEntry } from '../domain/ports/journal.ts';
import type { Ref } from '../domain/ref.ts';
import { hash32 } from './kernel/chance.ts';
import type { EffectSeen, Recorded } from './world/world.ts';
import { START_MS } from './world/world.ts';

/** What happened, a line a thing, for people; and its hash, to compare two runs. */
interface Transcript {
  event(recorded: Recorded): void;
  effect(seen: EffectSeen): void;
  decision(timeMs: number, entry: JournalEntry): void;
  /** Written when they are asked for: most runs are never read. */
  lines(): readonly string[];
  /** 64 bits of what the lines tell and of what they leave out, in hex: to compare runs, not to withstand forgery. */
  hash(): string;
}

export function createTranscript(): Transcript {
  const written: string[] = [];
  const unwritten: (() => void)[] = [];
  const hash = createRollingHash();
  const names = createNames();

  /** In their order, since names are learned on the way. */
  const note = (whole: unknown, write: () => void): void => {
    hash.update(JSON.stringify(whole));
    unwritten.push(write);
  };
  const add = (timeMs: number, kind: string, what: string, where: string, rest: string): void => {
    const line = `t=+${((timeMs - START_MS) / 1000).toFixed(3)}s  ${kind.padEnd(8)}  ${what.padEnd(24)}  ${names.in(where)}${rest && `  ${names.in(rest)}`}`;
    written.push(line.trimEnd());
  };

  return {
    lines() {
      for (const write of unwritten.splice(0)) write();
      return written;
    },
    event({ timeMs, store, event }) {
      // Heartbeats are what goes on when nothing happens.
      if (store === 'leases') return hash.update(`${timeMs} ${event.sequence} ${event.id}`);
      note([timeMs, event.sequence, event.id, event.hash, event.object, event.because], () => {
        names.learn(event.ref, event.object.metadata.uid, event.object.metadata.generateName);
        const by = event.actor.principal.replace('system:k8shost:', '');
        add(timeMs, 'event', event.type, place(event.ref), `by ${by}${because(event.because)}`);
      });
    },
    effect({ timeMs, effect, answer }) {
      note([timeMs, effect, answer], () => add(timeMs, 'effect', effect.kind, place(effect.ref), `→ ${said(answer)}`));
    },
    decision(timeMs, entry) {
      note([timeMs, entry], () => add(timeMs, 'decision', entry.reconciler, place(entry.ref), because(entry.body).trim()));
    },
    hash: () => hash.value(),
  };
}

function createRollingHash() {
  let [high, low] = [0, 1];
  return {
    update(text: string): void {
      high = hash32(text, high);
      low = hash32(text, low ^ high);
    },
    value: () => [high, low].map((half) => half.toString(16).padStart(8, '0')).join(''),
  };
}

const place = ({ org, project, resource, namespace, name }: Ref): string =>
  `${org === project ? '' : `${org}/${project}:`}${resource}/${namespace && `${namespace}/`}${name}`;

/** What of an answer says something to a reader. */
function said(answer: EffectSeen['answer']): string {
  if (!answer.ok) return `${answer.error.kind}: ${answer.error.message}`;
  const { address, state, sizeBytes } = answer.value as Readonly<Record<string, unknown>>;
  const told = [address, state, sizeBytes && `${String(sizeBytes)} bytes`].filter((value) => typeof value === 'string');
  return told.join(' ') || 'done';
}

function because(reason: Json): string {
  if (reason === null || typeof reason !== 'object' || !('summary' in reason)) return '';
  return ` because ${String(reason.summary)}`;
}

/** Uids, generated names and drawn addresses, numbered in the order they appear: they change with every draw of chance, and mean nothing. */
function createNames() {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const number = (prefix: string): string => {
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    return `${prefix}${counts.get(prefix)}`;
  };
  return {
    learn(ref: Ref, uid: string, generateName: string | undefined): void {
      if (!known.has(uid)) known.set(uid, number('uid-'));
      const [, kind] = /^(clusterip|nodeport)s$/.exec(ref.namespace) ?? [];
      if (ref.resource === '_claims' && kind && ref.name !== '10.96.0.1' && !known.has(ref.name)) known.set(ref.name, number(`${kind}-`));
      const suffix = ref.resource === 'events' ? ref.name.slice(ref.name.lastIndexOf('.')) : '';
      if (suffix && !known.has(suffix)) known.set(suffix, number('#'));
      if (generateName && ref.name !== generateName && !known.has(ref.name)) known.set(ref.name, number(`${this.in(generateName)}#`));
    },
    in(text: string): string {
      let named = text;
      for (const [volatile, name] of known) if (named.includes(volatile)) named = named.replaceAll(volatile, name);
      return named;
    },
  };
}
