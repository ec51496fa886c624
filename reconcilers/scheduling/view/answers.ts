// What was found out about nodes, so that it is not worked out again while they are as they were. Nothing here knows what is asked: a question
// is a text that says all of it but the node, and an answer holds for the version of the node that it was given for (node-table.ts).

import type { NodeInfo } from './node-info.ts';

/** The answers to one question. */
export class Answers<T> {
  /** By slot; no node has a version below 1. */
  readonly #versions: number[] = [];
  readonly #answers: (T | undefined)[] = [];

  of(node: NodeInfo, ask: (node: NodeInfo) => T): T {
    const { slot, version } = node;
    if (this.#versions[slot] === version) return this.#answers[slot] as T;
    const answer = ask(node);
    if (version > 0) this.#keep(slot, version, answer);
    return answer;
  }

  /** In their order. */
  ofAll(nodes: readonly NodeInfo[], ask: (node: NodeInfo) => T): T[] {
    const all: T[] = [];
    for (const node of nodes) all.push(this.of(node, ask));
    return all;
  }

  #keep(slot: number, version: number, answer: T): void {
    while (this.#versions.length <= slot) {
      this.#versions.push(0);
      this.#answers.push(undefined);
    }
    this.#versions[slot] = version;
    this.#answers[slot] = answer;
  }
}

/** Who asks, and what; undefined of a question that was asked once only. */
export type AnswersByAsker = WeakMap<object, Map<string, Answers<unknown> | undefined>>;

/**
 * Of each asker; the question that was asked longest ago goes first. A profile asks two for each kind of pod, so that 32 kinds may come in turn;
 * a question takes 16 bytes a node.
 */
const questionsMax = 64;
/** A pod that says more than this of itself is asked about each time: texts are kept as long as they are remembered. */
const questionLengthMax = 16_384;

/**
 * Undefined the first time: a pod that is the only one of its kind is not worth the memory. Askers that are the same ask the same of a node
 * when their texts are the same, and get answers of the same type.
 */
export function answersTo<T>(answers: AnswersByAsker, asker: object, question: string): Answers<T> | undefined {
  if (question.length > questionLengthMax) return undefined;
  const questions = answers.get(asker) ?? new Map<string, Answers<unknown> | undefined>();
  if (!answers.has(asker)) answers.set(asker, questions);
  const known = questions.has(question) ? (questions.get(question) ?? new Answers<unknown>()) : undefined;
  questions.delete(question);
  questions.set(question, known);
  const oldest = questions.size > questionsMax ? questions.keys().next().value : undefined;
  if (oldest !== undefined) questions.delete(oldest);
  return known as Answers<T> | undefined;
}
