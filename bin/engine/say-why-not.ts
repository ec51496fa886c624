import type { Score, Verdict } from '../../reconcilers/scheduling/because/verdict.ts';
import { time } from './say-explanation.ts';
import { sayJson, sayNumbers } from './say-json.ts';
import type { WhyNot } from './why-not.ts';

/** For people. */
export function sayWhyNot({ pod, node, decision, podGroup, source, sequence, verdict }: WhyNot): string {
  const how = source === 'recorded' ? 'recorded with the decision' : `computed from the log as it was at sequence ${sequence}`;
  return [
    `pod ${pod.namespace}/${pod.name} and node ${node}, decided at ${time(decision.timeMs)} (${how})`,
    ...(podGroup === undefined ? sayVerdict(node, verdict) : sayInGroup(decision.summary, node, verdict)).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** Of a pod whose group holds it: it is on no node, whatever this one says. */
const sayInGroup = (group: string, node: string, verdict: Verdict): readonly string[] => [
  group,
  `none of the group gets a node; ${node} for this pod alone:`,
  ...sayAlone(node, verdict).map((line) => `  ${line}`),
];

function sayAlone(node: string, verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'feasible':
      return ['it would do, and none would be better'];
    case 'not-looked-at':
      return [`it would not be looked at: enough nodes that would do are found before, and ${verdict.winner} would be the best of them`];
    case 'beaten':
      return sayBeaten(node, verdict, { did: 'it would do', is: 'would be' });
    default:
      return sayVerdict(node, verdict);
  }
}

function sayVerdict(node: string, verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'taken':
      return [`${node} is the node that was chosen`];
    case 'refused':
      return [`${verdict.plugin} refused it: ${verdict.reasons.join(', ')}`, ...sayNumbers(verdict.numbers, '  ')];
    case 'not-looked-at':
      return [
        verdict.nominated
          ? `it was not looked at: ${verdict.winner} was meant for the pod, so it was asked first and taken alone`
          : `it was not looked at: enough nodes that would do had been found, and ${verdict.winner} was the best of them`,
      ];
    case 'nominated':
      return [
        `it is meant for the pod: room is made there by ${verdict.victims} of less importance (why there: ${verdict.decidedBy})`,
        ...(verdict.until === undefined ? [] : ['until they are gone:', ...sayVerdict(node, verdict.until).map((line) => `  ${line}`)]),
      ];
    case 'feasible':
      return ['it would have done: what stood in its way is not in the log (a plan made at the same time, or a fold that was behind)'];
    case 'beaten':
      return sayBeaten(node, verdict);
    case 'gated':
      return [`waiting for scheduling gates: [${verdict.gates.join(' ')}]; no node was looked at`];
  }
}

function sayBeaten(
  node: string,
  { node: own, winner, best, weights, tieBreak }: Extract<Verdict, { kind: 'beaten' }>,
  { did, is } = { did: 'it would have done', is: 'is' },
): readonly string[] {
  if (own.total === best.total) return [`${did}, and ${is} as good as ${winner} (total ${own.total})`, ...sayJson(tieBreak, '  ')];
  const plugins = Object.keys(weights).filter((plugin) => own.scores[plugin] !== best.scores[plugin]);
  const shown = (score: Score, plugin: string): string => `${score.scores[plugin] ?? 0} × ${weights[plugin] ?? 0}`;
  return [
    `${did}, but ${winner} ${is} better: total ${best.total}, and ${own.total} of ${node}`,
    ...plugins.map((plugin) => `  ${plugin}: ${shown(best, plugin)}, and ${shown(own, plugin)} of ${node}`),
  ];
}
