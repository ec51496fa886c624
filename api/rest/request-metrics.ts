// Kubernetes' metrics of requests. They are kept a project: whoever scrapes one must not see from the figures that there are others
// (K10). Those of the process itself (CPU, memory, event loop) are of everything it does.
import { LRUCache } from 'lru-cache';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { tenantKey, type Tenant } from '../../domain/ref.ts';

/** What a request was about, in Kubernetes' labels. */
export interface MeasuredRequest {
  readonly tenant: Tenant;
  /** `GET`, `LIST`, `WATCH`, `POST`, `PUT`, `PATCH`, `APPLY`, `DELETE`, `DELETECOLLECTION`. */
  readonly verb: string;
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  /** Its name, version and kind are a client's. */
  readonly custom: boolean;
  readonly subresource: string;
  readonly scope: 'cluster' | 'namespace' | 'resource' | '';
  readonly dryRun: boolean;
}

const aboutNames = ['verb', 'group', 'version', 'resource', 'subresource', 'scope', 'component'] as const;
/** Source: apiserver endpoints/metrics, of apiserver_request_duration_seconds. */
const buckets = [0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60];
const projectsMax = 10_000;
/** Custom resources of a project that have figures of their own; what comes later is counted together, since each series stays for ever. */
const customResourcesMax = 100;

interface ProjectMetrics {
  readonly registry: Registry;
  readonly total: Counter;
  readonly seconds: Histogram;
  readonly longRunning: Gauge;
  readonly watchers: Gauge;
  readonly objects: Gauge;
  /** `group/version/resource` of the custom ones that have figures. */
  readonly custom: Set<string>;
}

function projectMetrics(): ProjectMetrics {
  const registry = new Registry();
  const registers = [registry];
  const about = [...aboutNames];
  return {
    registry,
    total: new Counter({ name: 'apiserver_request_total', help: 'Requests answered.', labelNames: [...about, 'dry_run', 'code'], registers }),
    seconds: new Histogram({
      name: 'apiserver_request_duration_seconds',
      help: 'Time to answer, of what is no watch.',
      labelNames: [...about, 'dry_run'],
      buckets,
      registers,
    }),
    longRunning: new Gauge({ name: 'apiserver_longrunning_requests', help: 'Watches that are open.', labelNames: about, registers }),
    watchers: new Gauge({
      name: 'apiserver_registered_watchers',
      help: 'Watches that are open, by kind.',
      labelNames: ['group', 'version', 'kind'],
      registers,
    }),
    objects: new Gauge({ name: 'apiserver_storage_objects', help: 'Objects there are.', labelNames: ['resource'], registers }),
    custom: new Set(),
  };
}

export class RequestMetrics {
  readonly #projects = new LRUCache<string, ProjectMetrics>({ max: projectsMax });
  readonly #process = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.#process });
  }

  /** A request that was answered; a watch counts when it begins. */
  answered(request: MeasuredRequest, code: number, seconds: number): void {
    const { total, seconds: durations, custom } = this.#of(request.tenant);
    const labels = { ...aboutOf(counted(request, custom)), dry_run: request.dryRun ? 'All' : '' };
    total.inc({ ...labels, code: String(code) });
    if (request.verb !== 'WATCH') durations.observe(labels, seconds);
  }

  /** Returns what is to be called when the watch ends. */
  watching(request: MeasuredRequest, kind: string): () => void {
    const { longRunning, watchers, custom } = this.#of(request.tenant);
    const known = counted(request, custom);
    const about = aboutOf(known);
    const { group, version } = known;
    const labels = { group, version, kind: known === request ? kind : others };
    longRunning.inc(about);
    watchers.inc(labels);
    return () => {
      longRunning.dec(about);
      watchers.dec(labels);
    };
  }

  /** In Prometheus' text format. `counts` are the project's objects by resource. */
  async text(tenant: Tenant, counts: Iterable<readonly [resource: string, count: number]>): Promise<string> {
    const { objects, registry } = this.#of(tenant);
    objects.reset();
    for (const [resource, count] of counts) objects.set({ resource }, count);
    return `${await registry.metrics()}\n${await this.#process.metrics()}`;
  }

  #of(tenant: Tenant): ProjectMetrics {
    const key = tenantKey(tenant);
    const known = this.#projects.get(key);
    if (known !== undefined) return known;
    const made = projectMetrics();
    this.#projects.set(key, made);
    return made;
  }
}

export const metricsContentType = Registry.PROMETHEUS_CONTENT_TYPE;

const others = 'custom';

/** The request under its own names, or under those of all other custom resources. */
function counted(request: MeasuredRequest, known: Set<string>): MeasuredRequest {
  const { custom, group, version, resource } = request;
  if (!custom) return request;
  const key = `${group}/${version}/${resource}`;
  if (known.size < customResourcesMax) known.add(key);
  return known.has(key) ? request : { ...request, group: '', version: '', resource: others };
}

const aboutOf = ({ verb, group, version, resource, subresource, scope }: MeasuredRequest): Record<(typeof aboutNames)[number], string> => ({
  verb,
  group,
  version,
  resource,
  subresource,
  scope,
  component: 'apiserver',
});
