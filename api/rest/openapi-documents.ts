import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ResourceFacts, SchemaFacts } from '../../domain/schema-facts.ts';
import { encodeGnostic } from '../../schemas/kubernetes/gnostic.ts';
import type { KubernetesTexts } from '../../schemas/kubernetes/openapi-texts.ts';
import { openApiV2 } from '../../schemas/kubernetes/openapi-v2.ts';
import { groupVersionPaths, openApiV3 } from '../../schemas/kubernetes/openapi.ts';
import { servedResources } from '../../schemas/kubernetes/resources.ts';

export interface Written {
  readonly body: Buffer;
  /** SHA-256 of the body, upper-case hexadecimal: it changes when the body does, whichever process wrote it. */
  readonly hash: string;
}

/** The OpenAPI documents of some custom kinds and of everything built in, each written once, when it is first asked for. */
class OpenApiDocuments {
  readonly #texts: KubernetesTexts;
  readonly #custom: readonly ResourceFacts[];
  /** Who writes what is the same for everybody; undefined for that one itself. */
  readonly #builtIn: OpenApiDocuments | undefined;
  readonly #written = new Map<string, Written>();

  constructor(texts: KubernetesTexts, custom: readonly ResourceFacts[] = [], builtIn?: OpenApiDocuments) {
    this.#texts = texts;
    this.#custom = custom;
    this.#builtIn = builtIn;
  }

  version2(form: 'json' | 'protobuf'): Written {
    return this.#write(`v2 ${form}`, () => {
      const document = openApiV2(this.#texts, this.#custom);
      return form === 'json' ? JSON.stringify(document) : encodeGnostic(document);
    });
  }

  /** By group version, `apis/apps/v1`; undefined for one that is not served. */
  version3(path: string): Written | undefined {
    const shared = this.#builtIn?.version3(path);
    if (shared !== undefined) return shared;
    const paths = groupVersionPaths([...(this.#builtIn ? [] : servedResources), ...this.#custom]);
    return paths.includes(path) ? this.#write(path, () => JSON.stringify(openApiV3(path, this.#texts, this.#custom))) : undefined;
  }

  /** Where each document of version 3 is, with its hash. Others get their turn between one document and the next. */
  async index(): Promise<object> {
    const paths: Record<string, { readonly serverRelativeURL: string }> = {};
    for (const path of groupVersionPaths([...servedResources, ...this.#custom])) {
      const isNew = !this.#written.has(path);
      paths[path] = { serverRelativeURL: `/openapi/v3/${path}?hash=${this.version3(path)?.hash}` };
      if (isNew && this.#builtIn === undefined) await setImmediate();
    }
    return { paths };
  }

  #write(key: string, write: () => string | Uint8Array): Written {
    const known = this.#written.get(key);
    if (known !== undefined) return known;
    const body = Buffer.from(write());
    const made = { body, hash: createHash('sha256').update(body).digest('hex').toUpperCase() };
    this.#written.set(key, made);
    return made;
  }
}

const builtIns = new WeakMap<KubernetesTexts, OpenApiDocuments>();
const byFacts = new WeakMap<OpenApiDocuments, WeakMap<SchemaFacts, OpenApiDocuments>>();

/** The documents of what `facts` serve: kept for as long as those are the facts of somebody. */
export function openApiDocuments(facts: SchemaFacts, texts: KubernetesTexts): OpenApiDocuments {
  const builtIn = builtIns.get(texts) ?? new OpenApiDocuments(texts);
  builtIns.set(texts, builtIn);
  const custom = facts.resources().filter((resource) => resource.custom !== undefined);
  if (custom.length === 0) return builtIn;
  const own = byFacts.get(builtIn) ?? new WeakMap<SchemaFacts, OpenApiDocuments>();
  byFacts.set(builtIn, own);
  const documents = own.get(facts) ?? new OpenApiDocuments(texts, custom, builtIn);
  own.set(facts, documents);
  return documents;
}
