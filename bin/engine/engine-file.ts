import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ServiceName } from '../../domain/effect.ts';
import { Failure } from '../failure.ts';
import type { Ports } from './ports.ts';

/** DIR/engine.json: what other commands need to find a running engine, so that `--data DIR` is all they are told. Mode 0600. */
export interface EngineFile {
  readonly version: string;
  readonly pid: number;
  readonly portOffset: number;
  readonly ports: Ports;
  readonly api: { readonly url: string; readonly caFile: string };
  readonly grpc: { readonly address: string };
  readonly nats: { readonly url: string; readonly user?: string; readonly password?: string };
  readonly services: Readonly<Record<ServiceName | 'iam', string>>;
  readonly iamAdminKeyFile: string;
  /** Of --scheduler-config. */
  readonly schedulerConfig?: string;
}

export const engineFileIn = (directory: string): string => join(resolve(directory), 'engine.json');

export function writeEngineFile(directory: string, engine: EngineFile): void {
  const next = `${engineFileIn(directory)}.next`;
  writeFileSync(next, `${JSON.stringify(engine, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, engineFileIn(directory));
}

/** Fails with what to do when there is none. */
export function readEngineFile(directory: string): EngineFile {
  try {
    return JSON.parse(readFileSync(engineFileIn(directory), 'utf8')) as EngineFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Failure(
        `${engineFileIn(directory)} is not there: start the engine with \`k8shost up\`, or name its directory with --data (with roles as processes of their own, set their environment: docs/running-in-roles.md)`,
      );
    throw new Failure(`${engineFileIn(directory)} cannot be read: ${(error as Error).message}`);
  }
}
