// The plugin from the environment and standard input to what is printed. Reads a configuration once, does one operation, keeps nothing.
import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '../../domain/result.ts';
import { cniError, type CniError } from './cni-error.ts';
import { parseEnvironment, type Environment, type Invocation } from './environment.ts';
import { parseNetworkConfig, parseObject } from './network-config.ts';
import { openNovaNet } from './novanet/channel.ts';
import { add } from './operations/add.ts';
import { check } from './operations/check.ts';
import type { Outcome } from './operations/context.ts';
import { del } from './operations/del.ts';
import { gc } from './operations/gc.ts';
import { status } from './operations/status.ts';
import { allows, latestVersion, supportedVersions } from './versions.ts';

export interface PluginInput {
  readonly env: Environment;
  /** Rejects when it cannot be read. */
  readonly readStdin: () => Promise<string>;
  readonly hostname: string;
  readonly nowMs: number;
}

export interface PluginOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1;
}

/** Never rejects. */
export async function runPlugin(input: PluginInput): Promise<PluginOutput> {
  if (!input.env['CNI_COMMAND']) return { stdout: '', stderr: about, exitCode: 0 };
  const invocation = parseEnvironment(input.env);
  if (!invocation.ok) return told(invocation.error, latestVersion);
  const text = await input.readStdin().then(ok, (error: unknown) => err(cniError('io', 'the network configuration cannot be read', (error as Error).message)));
  if (!text.ok) return told(text.error, latestVersion);
  const outcome = await operate(invocation.value, text.value, input).catch((error: unknown): Outcome =>
    err(cniError('internal', 'this is a bug, please report it', (error as Error).stack ?? String(error))),
  );
  if (!outcome.ok) return told(outcome.error, versionIn(text.value));
  return { stdout: outcome.value === undefined ? '' : `${JSON.stringify(outcome.value)}\n`, stderr: '', exitCode: 0 };
}

const about = `k8shost cni: the CNI plugin of NovaNET. A container runtime runs it; docs/cni.md tells how to configure one.
CNI protocol versions supported: ${supportedVersions.join(', ')}
`;

const told = (error: CniError, cniVersion: string): PluginOutput => ({
  stdout: `${JSON.stringify({ cniVersion, ...error })}\n`,
  stderr: '',
  exitCode: 1,
});

/** What the runtime said, also when it is not ours: it reads the error. */
function versionIn(text: string): string {
  const json = parseObject(text);
  const version = json.ok ? json.value['cniVersion'] : undefined;
  return typeof version === 'string' && version !== '' ? version : latestVersion;
}

async function operate(invocation: Invocation, text: string, { env, hostname, nowMs }: PluginInput): Promise<Outcome> {
  if (invocation.command === 'VERSION') return ok({ cniVersion: versionIn(text), supportedVersions });
  const config = parseNetworkConfig(text, { env, hostname });
  if (!config.ok) return config;
  const { cniVersion, serverAddr, tokenFile } = config.value;
  if (!allows(cniVersion, invocation.command)) return err(cniError('incompatibleVersion', `config version does not allow ${invocation.command}`, cniVersion));
  const token = readToken(tokenFile);
  if (!token.ok) return token;
  const novanet = openNovaNet(serverAddr, token.value);
  const context = { config: config.value, novanet, nowMs };
  try {
    switch (invocation.command) {
      case 'ADD':
        return await add(context, invocation);
      case 'CHECK':
        return await check(context, invocation);
      case 'DEL':
        return await del(context, invocation);
      case 'GC':
        return await gc(context);
      case 'STATUS':
        return await status(context);
    }
  } finally {
    novanet.close();
  }
}

function readToken(file: string): Result<string, CniError> {
  if (file === '') return ok('');
  try {
    return ok(readFileSync(file, 'utf8').trim());
  } catch (error) {
    return err(cniError('io', `the token file ${file} cannot be read`, (error as Error).message));
  }
}
