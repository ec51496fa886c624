import { parse } from 'yaml';
import type { ApiObject } from '../domain/api-object.ts';
import type { Wish } from '../domain/command.ts';
import { parseQuantity, toBytes, toMillis } from '../domain/quantity.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { kubernetesFacts } from '../schemas/kubernetes/facts.ts';
import type { NodePool } from './cloud/plasmavmc.ts';
import { faultKinds, noFaults, type FaultRates } from './kernel/faults.ts';
import { TENANT } from './world/workload.ts';

/** What a scenario file says: a world, and what is asked of it when. */
export interface Scenario {
  readonly name: string;
  readonly seed: number;
  readonly workers: number;
  readonly nodes: NodePool;
  readonly rates: FaultRates;
  /** In order of time. */
  readonly when: readonly { readonly atMs: number; readonly wish: Wish }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Ends parsing with a sentence that names the field. */
class Wrong extends Error {}

/** Reads a scenario (YAML 1.2). The error is a sentence for its author: which field, what was expected. */
export function parseScenario(text: string): Result<Scenario, string> {
  try {
    const file = fields(parse(text), 'the file');
    if (file['apiVersion'] !== 'sim.k8shost.dev/v1alpha1' || file['kind'] !== 'Scenario')
      throw new Wrong('apiVersion and kind must be sim.k8shost.dev/v1alpha1 and Scenario');
    const spec = fields(file['spec'], 'spec');
    return ok({
      name: String(fields(file['metadata'], 'metadata')['name'] ?? 'scenario'),
      seed: whole(spec['seed'] ?? 1, 'spec.seed'),
      workers: whole(spec['workers'] ?? 1, 'spec.workers'),
      nodes: nodePool(fields(spec['nodes'] ?? {}, 'spec.nodes')),
      rates: rates(fields(spec['faults'] ?? {}, 'spec.faults')),
      when: list(spec['when'], 'spec.when')
        .map(moment)
        .sort((a, b) => a.atMs - b.atMs),
    });
  } catch (error) {
    if (error instanceof Error) return err(error.message);
    throw error;
  }
}

function nodePool(nodes: Fields): NodePool {
  return {
    count: whole(nodes['count'] ?? 2, 'spec.nodes.count'),
    cpuMillis: toMillis(quantity(nodes['cpu'] ?? '4', 'spec.nodes.cpu')),
    memoryBytes: toBytes(quantity(nodes['memory'] ?? '8Gi', 'spec.nodes.memory')),
  };
}

function rates(faults: Fields): FaultRates {
  const unknown = Object.keys(faults).find((kind) => !(faultKinds as readonly string[]).includes(kind));
  if (unknown !== undefined) throw new Wrong(`spec.faults.${unknown} is none of ${faultKinds.join(', ')}`);
  const wrong = Object.entries(faults).find(([, rate]) => typeof rate !== 'number' || rate < 0 || rate > 1);
  if (wrong) throw new Wrong(`spec.faults.${wrong[0]} must be a rate from 0 to 1`);
  return { ...noFaults, ...(faults as Partial<FaultRates>) };
}

function moment(value: unknown, index: number): Scenario['when'][number] {
  const path = `spec.when[${index}]`;
  const step = fields(value, path);
  const atMs = durationMs(step['at'], `${path}.at`);
  if (step['create'] !== undefined) {
    const object = fields(step['create'], `${path}.create`) as unknown as ApiObject;
    return { atMs, wish: { verb: 'create', ref: refOf(object, fields(object.metadata, `${path}.create.metadata`), path), object } };
  }
  if (step['patch'] !== undefined) {
    const target = fields(step['patch'], `${path}.patch`);
    return {
      atMs,
      wish: {
        verb: 'patch',
        ref: refOf(target, target, path),
        patchType: 'merge',
        patch: (target['merge'] ?? {}) as object & Extract<Wish, { verb: 'patch' }>['patch'],
      },
    };
  }
  if (step['delete'] === undefined) throw new Wrong(`${path} must create, patch or delete something`);
  const target = fields(step['delete'], `${path}.delete`);
  return { atMs, wish: { verb: 'delete', ref: refOf(target, target, path), propagation: 'Background' } };
}

function refOf(typed: { apiVersion?: unknown; kind?: unknown }, named: { name?: unknown; namespace?: unknown }, path: string): Wish['ref'] {
  const facts = kubernetesFacts.kind(String(typed.apiVersion), String(typed.kind));
  if (facts === undefined) throw new Wrong(`${path}: ${String(typed.apiVersion)} ${String(typed.kind)} is not served`);
  if (typeof named.name !== 'string') throw new Wrong(`${path}: a name is missing`);
  return { ...TENANT, resource: facts.resource, namespace: facts.namespaced ? String(named.namespace ?? 'default') : '', name: named.name };
}

function fields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Wrong(`${path} must be a mapping`);
  return value as Fields;
}

function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Wrong(`${path} must be a list`);
  return value as readonly unknown[];
}

function whole(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Wrong(`${path} must be a whole number`);
  return value;
}

function quantity(value: unknown, path: string) {
  const parsed = parseQuantity(String(value));
  if (!parsed.ok) throw new Wrong(`${path}: ${parsed.error}`);
  return parsed.value;
}

const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** `250ms`, `5s`, `2m`. */
function durationMs(value: unknown, path: string): number {
  const [, digits, unit] = /^(\d+)(ms|s|m|h)$/.exec(String(value)) ?? [];
  if (digits === undefined) throw new Wrong(`${path} must be a duration such as 250ms, 5s or 2m`);
  return Number(digits) * (unitsMs[unit ?? ''] ?? 0);
}
