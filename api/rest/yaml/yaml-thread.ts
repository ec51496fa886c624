// A thread of its own for one large YAML body: what it costs, others do not wait for.
import { parentPort, workerData } from 'node:worker_threads';
import { parseYaml } from './parse-yaml.ts';

/** As text, which the main thread reads much faster than a copy of the structure. */
export type ThreadAnswer = { readonly json: string; readonly repeated: readonly string[] } | { readonly wrong: string };

function answer(text: string): ThreadAnswer {
  try {
    const { json, repeated } = parseYaml(text);
    return { json: JSON.stringify(json) ?? 'null', repeated };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
parentPort?.postMessage(answer(workerData as string));
