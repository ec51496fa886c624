// Options that several commands share.
import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { engineFileIn, readEngineFile } from '../engine/engine-file.ts';
import { Failure } from '../failure.ts';

export function wholeNumber(text: string): number {
  if (!/^[0-9]+$/.test(text)) throw new InvalidArgumentError('it must be a whole number.');
  return Number(text);
}

/** Where everything is kept, unless --data says another place. */
export const usualData = (env: Readonly<Record<string, string | undefined>> = process.env): string => env['K8SHOST_DATA'] || '.k8shost';

/** The directory of an engine; `what` it is to the command. */
export const dataOption = (command: Command, what: string): Command => command.option('--data <dir>', `${what} (or K8SHOST_DATA)`, usualData());

/** Of a command that asks a running engine: DIR/engine.json knows its ports, so an offset only makes sure that it is the engine meant. */
export function engineOptions(command: Command): Command {
  return dataOption(command, 'the data directory of the engine')
    .option('--port-offset <n>', 'refuse an engine that was started with another one', wholeNumber)
    .hook('preAction', (_, action) => requireOffset(action.opts<{ data: string; portOffset?: number }>()));
}

function requireOffset({ data, portOffset }: { readonly data: string; readonly portOffset?: number }): void {
  if (portOffset === undefined || !existsSync(engineFileIn(data))) return;
  const engine = readEngineFile(data);
  if (engine.portOffset !== portOffset)
    throw new Failure(`the engine in ${data} runs with --port-offset ${engine.portOffset}, not ${portOffset}: name another --data directory`);
}
