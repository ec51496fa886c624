import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Provenance } from '../generated-facts.ts';
import type { SourcePackage } from './derive-facts.ts';
import { parseGo } from './parse-go.ts';
import { parseProto } from './parse-proto.ts';

/** The release all facts come from. A change here is a change of the served API: regenerate, read the diff. */
export const kubernetesVersion = 'v0.36.4';

const sourcePackages = [
  {
    module: 'k8s.io/api',
    folders: [
      'admissionregistration/v1',
      'apps/v1',
      'authentication/v1',
      'authorization/v1',
      'autoscaling/v1',
      'autoscaling/v2',
      'batch/v1',
      'certificates/v1',
      'coordination/v1',
      'core/v1',
      'discovery/v1',
      'events/v1',
      'networking/v1',
      'node/v1',
      'policy/v1',
      'rbac/v1',
      'scheduling/v1',
      'storage/v1',
    ],
  },
  { module: 'k8s.io/apiextensions-apiserver', folders: ['pkg/apis/apiextensions/v1'] },
  { module: 'k8s.io/apimachinery', folders: ['pkg/apis/meta/v1'] },
];

interface Module {
  readonly dir: string;
  readonly provenance: Provenance;
}

/** Where Go keeps a module, fetched when it may be (`offline: false`). Throws when Go or the module is not to be had. */
export function findModule(path: string, options: { readonly offline: boolean }): Module {
  const env = { ...process.env, GOFLAGS: '-mod=mod', GO111MODULE: 'on', ...(options.offline && { GOPROXY: 'off' }) };
  const text = execFileSync('go', ['mod', 'download', '-json', `${path}@${kubernetesVersion}`], { cwd: tmpdir(), env, encoding: 'utf8', stdio: 'pipe' });
  const { Dir: dir, Version: version, Sum: sum } = JSON.parse(text) as { Dir: string; Version: string; Sum: string };
  return { dir, provenance: { module: path, version, sum, license: 'Apache-2.0' } };
}

/** `types.go`, and `types_jsonschema.go` where there is one. */
const typeFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name === 'types.go' || name === 'types_jsonschema.go')
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

export function readModules(options: { readonly offline: boolean }): {
  readonly packages: readonly SourcePackage[];
  readonly provenance: readonly Provenance[];
} {
  const modules = sourcePackages.map(({ module, folders }) => ({ ...findModule(module, options), module, folders }));
  const packages = modules.flatMap(({ dir, module, folders }) =>
    folders.map((folder) => ({
      protoPackage: `${module}/${folder}`.replaceAll('/', '.'),
      messages: parseProto(readFileSync(join(dir, folder, 'generated.proto'), 'utf8')),
      go: parseGo(typeFiles(join(dir, folder)).join('\n')),
    })),
  );
  return { packages, provenance: modules.map(({ provenance }) => provenance) };
}
