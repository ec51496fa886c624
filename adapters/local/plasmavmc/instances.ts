// Which instances run. What is to run is kept on disk; `settle` makes one run, or not, as its entry and its node say now, and is
// repeated until it could: so a change, a restart, a stopped node and a taken port all end in the same place.
import { randomUUID } from 'node:crypto';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { sameTenant, tenantKey, type Tenant } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import type { Ownership } from '../../grpc/ownership.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import { createTurns } from '../turns.ts';
import type { InstanceBackend, InstanceSpec } from './instance-backend.ts';
import type { Nodes } from './nodes.ts';

export interface InstanceBody extends InstanceSpec {
  /** When it first ran since its node was last started; 0 before. */
  readonly startedAtMs: number;
  /** When it ended; 0 before. What has ended never runs again. */
  readonly endedAtMs: number;
}

interface InstanceState {
  readonly state: 'pending' | 'running' | 'ended';
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  readonly message: string;
}

export interface Instances {
  ensure(ownership: Ownership, spec: InstanceSpec): Promise<Result<Owned<InstanceBody>, PortError>>;
  remove(ownership: Ownership): Promise<Result<undefined, PortError>>;
  stateOf(instance: Owned<InstanceBody>): InstanceState;
  /** Settles everything on the node; with `undefined` everything there is. */
  settleAll(node?: { readonly tenant: Tenant; readonly name: string }): Promise<void>;
  /** Stops everything, for now: what is to run stays kept. */
  close(): Promise<void>;
}

const retryEveryMs = 1_000;

export function createInstances(store: OwnedStore<InstanceBody>, nodes: Nodes, backend: InstanceBackend, nowMs: () => number): Instances {
  const turns = createTurns();
  const turnKey = ({ tenant, owner }: Pick<Ownership, 'tenant' | 'owner'>): string => `${tenantKey(tenant)}/${owner}`;
  const running = new Set<string>();
  /** Why what is to run does not. */
  const messages = new Map<string, string>();

  const stop = async (id: string): Promise<void> => {
    running.delete(id);
    messages.delete(id);
    await backend.stop(id);
  };
  const run = async (present: Owned<InstanceBody>): Promise<void> => {
    const { id, body } = present;
    if (backend.endsAtOnce(body)) {
      const endedAtMs = nowMs();
      store.put(present, id, { ...body, startedAtMs: endedAtMs, endedAtMs });
      return stop(id);
    }
    const failure = await backend.run(id, body);
    if (failure !== undefined) {
      running.delete(id);
      messages.set(id, failure);
      return;
    }
    running.add(id);
    messages.delete(id);
    if (body.startedAtMs === 0) store.put(present, id, { ...body, startedAtMs: nowMs() });
  };
  const settle = async (id: string): Promise<void> => {
    const present = store.byId(id);
    if (!present) return stop(id);
    if (present.body.endedAtMs > 0) return;
    const { nodeName, startedAtMs } = present.body;
    const down = nodes.exists(nodeName) ? nodes.isStopped(present.tenant, nodeName) && `node ${nodeName} is stopped` : `there is no node ${nodeName}`;
    if (down === false) return run(present);
    await stop(id);
    messages.set(id, down);
    if (startedAtMs !== 0) store.put(present, id, { ...present.body, startedAtMs: 0 });
  };
  const ensure = async (ownership: Ownership, spec: InstanceSpec): Promise<Result<Owned<InstanceBody>, PortError>> => {
    const admitted = store.admitEnsure(ownership);
    if (!admitted.ok) return admitted;
    const present = store.find(ownership.tenant, ownership.owner);
    if (present && present.body.nodeName !== spec.nodeName)
      return err(refused('INVALID_ARGUMENT', `the instance is on ${present.body.nodeName} and stays there`));
    if (!nodes.exists(spec.nodeName)) return err(refused('NOT_FOUND', `there is no node ${spec.nodeName}`));
    const id = present?.id ?? `vm-${randomUUID()}`;
    store.put(ownership, id, { ...spec, startedAtMs: present?.body.startedAtMs ?? 0, endedAtMs: present?.body.endedAtMs ?? 0 });
    await settle(id);
    const made = store.byId(id);
    return made ? ok(made) : err({ kind: 'unavailable', message: 'the instance was removed meanwhile' });
  };
  const remove = async (ownership: Ownership): Promise<Result<undefined, PortError>> => {
    const admitted = store.admitRemove(ownership);
    if (!admitted.ok) return admitted;
    const before = store.remove(ownership);
    if (before) await stop(before.id);
    return ok(undefined);
  };
  const settleInTurn = (instances: readonly Owned<InstanceBody>[]): Promise<unknown> =>
    Promise.all(instances.map((one) => turns.take(turnKey(one), () => settle(one.id))));
  const retry = setInterval(() => {
    const waiting = [...messages.keys()].flatMap((id) => store.byId(id) ?? []).filter(({ tenant, body }) => !nodes.isStopped(tenant, body.nodeName));
    void settleInTurn(waiting);
  }, retryEveryMs).unref();
  return {
    ensure: (ownership, spec) => turns.take(turnKey(ownership), () => ensure(ownership, spec)),
    remove: (ownership) => turns.take(turnKey(ownership), () => remove(ownership)),
    stateOf: ({ id, body }) => {
      if (body.endedAtMs > 0) return { state: 'ended', startedAtMs: body.startedAtMs, endedAtMs: body.endedAtMs, message: '' };
      if (running.has(id)) return { state: 'running', startedAtMs: body.startedAtMs, endedAtMs: 0, message: '' };
      return { state: 'pending', startedAtMs: 0, endedAtMs: 0, message: messages.get(id) ?? '' };
    },
    settleAll: async (node) => {
      await settleInTurn(store.list(node?.tenant).filter((one) => !node || (sameTenant(one.tenant, node.tenant) && one.body.nodeName === node.name)));
    },
    close: async () => {
      clearInterval(retry);
      await turns.idle();
      await backend.close();
    },
  };
}
