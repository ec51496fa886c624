// The driver: the services of the Container Storage Interface on one socket, as a tenant of one LightningSTOR. It keeps nothing: what it knows it
// asks of LightningSTOR and of the kernel, so that it may be killed at any moment.
import { setTimeout as delay } from 'node:timers/promises';
import type { Tenant } from '../../domain/ref.ts';
import { openChannel } from '../grpc/client.ts';
import { serveSocket, type Implementation } from '../grpc/server.ts';
import { csiStatusOf } from './csi-status.ts';
import { identityService } from './identity.ts';
import { openRunFolder } from './node/run-folder.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { storageOf } from './storage.ts';

export type Role = 'controller' | 'node';

interface DriverOptions {
  /** Absolute path of the socket. */
  readonly socket: string;
  readonly roles: readonly Role[];
  /** HOST:PORT */
  readonly lightningstor: string;
  readonly tenant: Tenant;
  readonly version: string;
  readonly node: {
    readonly name: string;
    readonly zone: string;
    readonly maxVolumes: number;
    readonly canMount: boolean;
    readonly machine: string;
    readonly runDir: string;
  };
  readonly nowMs: () => number;
  readonly report: (error: unknown) => void;
}

/** Making a thick volume takes its time. */
const deadlineMs = 60_000;
const tellAgainMs = 5_000;

/** Rejects with a sentence when it cannot listen, or its run folder is not its own. */
export async function startCsiDriver({
  socket,
  roles,
  lightningstor,
  tenant,
  version,
  node,
  nowMs,
  report,
}: DriverOptions): Promise<{ stop(): Promise<void> }> {
  const runDir = roles.includes('node') && node.canMount ? openRunFolder(node.runDir) : node.runDir;
  const channel = openChannel(lightningstor, { deadlineMs });
  const storage = storageOf(channel, tenant, nowMs);
  const alone = oneAtATime();
  const stopping = new AbortController();
  const methods: Implementation[] = [];
  let whyNotHere = (): string | undefined => undefined;
  const isController = roles.includes('controller');
  // What a role needs is loaded with it.
  if (isController) {
    const { controllerService } = await import('./controller/controller.ts');
    const { groupControllerService } = await import('./controller/group-controller.ts');
    methods.push(...controllerService(storage, alone), ...groupControllerService(storage, alone));
  }
  if (roles.includes('node')) {
    const { nodeService, tellNode } = await import('./node/node.ts');
    const { whyNoNode } = await import('./node/why-no-node.ts');
    const context = { storage, alone, ...node, runDir };
    methods.push(...nodeService(context));
    whyNotHere = () => whyNoNode(node.canMount);
    void tellUntilHeard(() => tellNode(context), stopping.signal, report);
  }
  const zone = roles.includes('node') ? node.zone : '';
  methods.push(...identityService(storage, { version, isController, zone, whyNotHere }));
  try {
    const server = await serveSocket({ socket, methods, statusOf: csiStatusOf, report });
    return {
      stop: async () => {
        stopping.abort();
        await server.stop();
        channel.close();
      },
    };
  } catch (error) {
    stopping.abort();
    channel.close();
    throw error;
  }
}

/** Of a node that nobody asks about volumes would be published too. Once it is heard, the answer of NodeGetInfo keeps it right. */
async function tellUntilHeard(
  tell: () => Promise<{ readonly ok: boolean; readonly error?: { readonly message: string } }>,
  signal: AbortSignal,
  report: (error: unknown) => void,
): Promise<void> {
  let said = '';
  while (!signal.aborted) {
    const told = await tell();
    if (told.ok) return;
    const message = `LightningSTOR does not know this node yet: ${told.error?.message ?? ''}`;
    if (message !== said && !signal.aborted) report(message);
    said = message;
    await delay(tellAgainMs, undefined, { signal }).catch(() => undefined);
  }
}
