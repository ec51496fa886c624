import { Worker } from 'node:worker_threads';
import type { Json } from '../../../domain/api-object.ts';
import type { Result } from '../../../domain/result.ts';
import { err, ok } from '../../../domain/result.ts';
import { createTurns } from './turns.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { ThreadAnswer } from './yaml-thread.ts';

/** `unreadable`: no YAML. `too-large`: it takes more memory or time, or says more, than a body may. `busy`: to be sent again later. */
export interface YamlError {
  readonly kind: 'unreadable' | 'too-large' | 'busy';
  readonly message: string;
}

/** Read at once up to here, in some 30 ms: YAML takes a hundred times as long as JSON. */
const inlineMaxChars = 32 * 1024;
/** 3 MiB of lines take half of it. */
const heapMaxMb = 1024;
const durationMaxMs = 20_000;
/** Aliases multiply what is written. */
const jsonMaxChars = 8 * 1024 * 1024;

const turns = createTurns({ atOnceMax: 2, waitingMax: 64 });

export async function readYaml(text: string): Promise<Result<ParsedYaml, YamlError>> {
  if (text.length > inlineMaxChars)
    return (await turns.take(() => readInThread(text))) ?? err({ kind: 'busy', message: 'too many YAML bodies are being read' });
  try {
    return ok(parseYaml(text));
  } catch (error) {
    return err({ kind: 'unreadable', message: (error as Error).message });
  }
}

function readInThread(text: string): Promise<Result<ParsedYaml, YamlError>> {
  // Compiled files say .js.
  const file = new URL(import.meta.url.endsWith('.ts') ? './yaml-thread.ts' : './yaml-thread.js', import.meta.url);
  const thread = new Worker(file, { workerData: text, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heapMaxMb } });
  return new Promise((resolve) => {
    const end = (result: Result<ParsedYaml, YamlError>): void => {
      clearTimeout(timer);
      void thread.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end(tooLarge('it takes too long to read')), durationMaxMs);
    thread.once('message', (answer: ThreadAnswer) => end(resultOf(answer)));
    thread.once('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge('it takes too much memory to read') : err({ kind: 'unreadable', message: error.message })),
    );
  });
}

function resultOf(answer: ThreadAnswer): Result<ParsedYaml, YamlError> {
  if ('wrong' in answer) return err({ kind: 'unreadable', message: answer.wrong });
  if (answer.json.length > jsonMaxChars) return tooLarge('its aliases make it too large');
  return ok({ json: JSON.parse(answer.json) as Json, repeated: answer.repeated });
}

const tooLarge = (reason: string): Result<ParsedYaml, YamlError> => err({ kind: 'too-large', message: `the body is too large: ${reason}` });
