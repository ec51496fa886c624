// What Kubernetes says of its types and fields, from the declarations of an npm package that carries the texts of the official OpenAPI
// documents. The package is never loaded: its files are read, one a type, when the type is first asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noTexts, type KubernetesTexts, type TypeTexts } from '../../schemas/kubernetes/openapi-texts.ts';
import { parseDeclaration } from './parse-declaration.ts';

/** Every kind has these two fields from one embedded struct, and the package describes them where it is not embedded. */
const typeMeta = ['apiVersion', 'kind'];
const typeMetaHolder = 'io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions';

/** None where the packages are not installed: npm may leave them out. */
export function readTexts(): KubernetesTexts {
  const [kinds, machinery] = [packageFolder('kubernetes-models'), packageFolder('@kubernetes-models/apimachinery')];
  if (kinds === undefined || machinery === undefined) return noTexts;
  const groups = readdirSync(kinds);
  const known = new Map<string, TypeTexts | undefined>();
  const texts = (type: string): TypeTexts | undefined => {
    if (!known.has(type)) known.set(type, read(declarationOf(type)));
    return known.get(type);
  };
  const declarationOf = (type: string): string => {
    const common = /^io\.k8s\.apimachinery\.pkg\.(.+)$/.exec(type)?.[1];
    if (common !== undefined) return join(machinery, ...common.split('.'));
    const [kind = '', version = '', api = ''] = type.split('.').reverse();
    const group = groups.find((name) => name === api || name.startsWith(`${api}.`));
    return join(kinds, ...(api === 'core' ? [] : [group ?? api]), version, kind);
  };
  return (type) => {
    const found = texts(type);
    const holder = type === typeMetaHolder ? undefined : texts(typeMetaHolder);
    const own = typeMeta.flatMap((name) => {
      const text = holder?.fields.get(name);
      return text === undefined ? [] : [[name, text] as const];
    });
    return found && { ...found, fields: new Map([...own, ...found.fields]) };
  };
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(fileURLToPath(import.meta.resolve(name)));
  } catch {
    return undefined;
  }
}

function read(path: string): TypeTexts | undefined {
  try {
    return parseDeclaration(readFileSync(`${path}.d.ts`, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
