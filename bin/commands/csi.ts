import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isAbsolute } from 'node:path';
import { Argument, type Command } from 'commander';
import { Failure } from '../failure.ts';
import { takeDataDirectory } from '../engine/data-directory.ts';
import { serviceVariables } from '../engine/role-environment.ts';
import { untilStopped } from '../engine/stop-signal.ts';
import { log } from '../engine/terminal.ts';
import { k8shostVersion } from '../version.ts';
import { checkNames, checkServer } from './csi-flags.ts';
import { wholeNumber } from './options.ts';

interface CsiFlags {
  readonly endpoint?: string;
  readonly data?: string;
  readonly lightningstor?: string;
  readonly org: string;
  readonly project: string;
  readonly node: string;
  readonly zone: string;
  readonly maxVolumes: number;
  readonly run: string;
}

type Role = 'controller' | 'node';

export function registerCsi(program: Command): void {
  const { env } = process;
  program
    .command('csi')
    .description('The CSI driver of LightningSTOR, csi.lightningstor.plasma.cloud, for any container orchestrator')
    .addArgument(new Argument('[roles...]', 'which services it serves; both when not given').choices(['controller', 'node']))
    .option('--endpoint <socket>', 'where it takes calls, unix:///PATH (or CSI_ENDPOINT)')
    .option('--data <dir>', 'start the local LightningSTOR here, with its files in this folder: images as root, else folders')
    .option('--lightningstor <address>', 'use the LightningSTOR at HOST:PORT (or LIGHTNINGSTOR_SERVER_ADDR)')
    .option('--org <name>', 'whose volumes they are (or K8SHOST_ORG_ID)', env['K8SHOST_ORG_ID'] || 'default')
    .option('--project <name>', 'in which project (or K8SHOST_PROJECT_ID)', env['K8SHOST_PROJECT_ID'] || 'default')
    .option('--node <name>', "the node's name", hostname())
    .option('--zone <name>', "the node's zone; with --data also LightningSTOR's", '')
    .option('--max-volumes <n>', 'how many volumes the node may have at once; 0: no limit', wholeNumber, 0)
    .option('--run <dir>', 'where connections to volumes on other machines have their files', '/run/k8shost/csi')
    .addHelpText(
      'after',
      '\nMounts need root, mount and util-linux, and e2fsprogs, xfsprogs or btrfs-progs for the file systems that are asked for; without root a published' +
        '\nvolume is a symbolic link to its folder. It keeps nothing itself, and may be ended at any moment.' +
        '\n\nExamples:\n  k8shost csi --endpoint unix:///run/csi.sock --data /var/lib/lightningstor' +
        '\n  k8shost csi controller --endpoint unix:///run/csi.sock --lightningstor 192.0.2.1:50055' +
        '\n  k8shost csi node --endpoint unix:///run/csi.sock --lightningstor 192.0.2.1:50055 --node n1 --zone z1',
    )
    .action(async (roles: readonly Role[], flags: CsiFlags) => {
      checkNames(flags);
      const { startCsiDriver } = await import('../../adapters/csi/driver.ts');
      const socket = socketOf(flags.endpoint ?? env['CSI_ENDPOINT'] ?? '');
      const isRoot = process.getuid?.() === 0;
      const storage = await openStorage(flags, isRoot);
      try {
        const driver = await startCsiDriver({
          socket,
          roles: roles.length > 0 ? roles : ['controller', 'node'],
          lightningstor: storage.address,
          tenant: { org: flags.org, project: flags.project },
          version: k8shostVersion,
          node: { name: flags.node, zone: flags.zone, maxVolumes: flags.maxVolumes, canMount: isRoot, machine: bootId(), runDir: flags.run },
          nowMs: Date.now,
          report: (error) => log.error(error),
        }).catch(asFailure);
        process.stdout.write(`serving CSI on ${socket} with LightningSTOR at ${storage.address}; Ctrl-C stops it\n`);
        await untilStopped(new AbortController());
        await driver.stop();
      } finally {
        await storage.stop();
      }
    });
}

function socketOf(endpoint: string): string {
  if (endpoint === '') throw new Failure('--endpoint is required: unix:///PATH, where the orchestrator calls the driver');
  const socket = endpoint.replace(/^unix:(\/\/)?/, '');
  if (!isAbsolute(socket)) throw new Failure(`--endpoint is unix:///PATH, with an absolute path, not ${endpoint}`);
  return socket;
}

interface OpenStorage {
  readonly address: string;
  stop(): Promise<void>;
}

async function openStorage({ data, lightningstor, zone }: CsiFlags, isRoot: boolean): Promise<OpenStorage> {
  if (data !== undefined && lightningstor !== undefined) throw new Failure('--data starts a LightningSTOR, and --lightningstor names one: give one of them');
  const [variable] = serviceVariables.lightningstor;
  const address = data === undefined ? (lightningstor ?? process.env[variable]) : undefined;
  if (address) return { address: checkServer(lightningstor === undefined ? variable : '--lightningstor', address), stop: async () => undefined };
  if (data === undefined) throw new Failure(`--data DIR or --lightningstor HOST:PORT (or ${variable}) is required`);
  const { startLocalLightningStor } = await import('../../adapters/local/lightningstor/local-lightningstor.ts');
  const directory = takeDataDirectory(data);
  const options = { dir: directory.path, port: 0, backend: isRoot ? ('images' as const) : ('folders' as const), zones: zone === '' ? [] : [zone] };
  const service = await startLocalLightningStor({ ...options, report: (error) => log.error(error) }).catch((error: unknown) => {
    directory.release();
    return asFailure(error);
  });
  return {
    address: service.address,
    stop: async () => {
      await service.stop();
      directory.release();
    },
  };
}

const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

const asFailure = (error: unknown): never => {
  throw new Failure((error as Error).message);
};
