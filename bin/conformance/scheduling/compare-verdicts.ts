import type { Difference } from './difference.ts';
import type { KnownDifferences } from './known-differences.ts';
import type { Preemption, Status, Verdict, Volumes } from './verdict.ts';

/** Each place where they differ, in the order of a scheduling cycle; `known` says what is no difference. */
export function compareVerdicts(ours: Verdict, theirs: Verdict, known: KnownDifferences): readonly Difference[] {
  const found: Difference[] = [];
  const tell = (part: string, at: { readonly plugin?: string; readonly node?: string }, our: unknown, their: unknown): void => {
    const [here, there] = [shown(our), shown(their)];
    if (here !== there) found.push({ part, ...at, ours: here, theirs: there });
  };
  tell('error', {}, ours.error, theirs.error);
  if (ours.error !== undefined || theirs.error !== undefined) return found;
  ofPlugins('preEnqueue', undefined, ours.preEnqueue, theirs.preEnqueue);
  ofPlugins('preFilter', undefined, ours.preFilter, theirs.preFilter);
  for (const node of keys(ours.filter, theirs.filter)) ofPlugins('filter', node, ours.filter?.[node], theirs.filter?.[node]);
  for (const node of keys(ours.refused, theirs.refused)) tell('refused', { node }, status(ours.refused?.[node]), status(theirs.refused?.[node]));
  tell('feasible', {}, ours.feasible, theirs.feasible);
  for (const node of keys(ours.scores, theirs.scores)) ofScores(node);
  for (const node of keys(ours.volumes, theirs.volumes)) tell('volumes', { node }, volumes(ours.volumes?.[node]), volumes(theirs.volumes?.[node]));
  tell('message', {}, ours.message, theirs.message);
  ofPreemption(ours.preemption ?? {}, theirs.preemption ?? {});
  for (const index of keys(ours.hints, theirs.hints)) ofHint(Number(index));
  return found;

  function ofPlugins(part: string, node: string | undefined, our: readonly Status[] = [], their: readonly Status[] = []): void {
    const plugins = [...new Set([...our, ...their].map(({ plugin }) => plugin ?? ''))];
    for (const plugin of plugins)
      tell(
        part,
        { plugin, ...(node === undefined ? {} : { node }) },
        our.filter((one) => one.plugin === plugin).map(status),
        their.filter((one) => one.plugin === plugin).map(status),
      );
  }

  function ofScores(node: string): void {
    const [our, their] = [ours.scores?.[node], theirs.scores?.[node]];
    for (const plugin of keys(our?.plugins, their?.plugins)) {
      const [here, there] = [our?.plugins[plugin], their?.plugins[plugin]];
      // A plugin that keeps silent adds nothing.
      tell('score', { plugin, node }, here?.normalized ?? 0, there?.normalized ?? 0);
      if (here !== undefined && there !== undefined) tell('raw score', { plugin, node }, here.raw, there.raw);
    }
    tell('total', { node }, our?.total, their?.total);
  }

  function ofHint(index: number): void {
    const [our, their] = [ours.hints?.[index], theirs.hints?.[index]];
    for (const plugin of keys(toSet(our?.queue), toSet(their?.queue))) {
      const [here, there] = [our, their].map((hint) => (hint?.queue.includes(plugin) === true ? 'Queue' : 'Skip'));
      if (here === 'Skip' || !known.wakers.has(plugin)) tell(`hint on change ${index}, ${their?.events.join(' ')}`, { plugin }, here, there);
    }
  }

  function ofPreemption(our: Preemption, their: Preemption): void {
    tell('preemption, not eligible', {}, our.notEligible, their.notEligible);
    const [here, there] = [byNode(our), byNode(their)];
    for (const node of keys(here, there)) tell('preemption, candidate', { node }, here[node], there[node]);
    for (const node of keys(our.refused, their.refused)) tell('preemption, refused', { node }, status(our.refused?.[node]), status(their.refused?.[node]));
    tell('preemption, best', {}, our.best, their.best);
  }
}

const volumes = ({ taken = {}, made = [] }: Volumes = {}): unknown => ({ taken, made: [...made].sort() });

const byNode = ({ candidates = [] }: Preemption): Readonly<Record<string, unknown>> => Object.fromEntries(candidates.map((one) => [one.node, one]));

const toSet = (names: readonly string[] = []): object => Object.fromEntries(names.map((name) => [name, true]));

/** Reasons in the order of the text: Kubernetes' order of extended resources is that of a map. */
const status = (one: Status | undefined): unknown => one && { ...one, reasons: [...(one.reasons ?? [])].sort() };

const keys = (...objects: readonly (object | undefined)[]): readonly string[] => [...new Set(objects.flatMap((object) => Object.keys(object ?? {})))].sort();

/** Fields in the order of their names. */
const shown = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, (_, item: unknown) =>
          typeof item === 'object' && item !== null && !Array.isArray(item)
            ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
            : item,
        );
