import type { SourcePackage } from './derive-facts.ts';
import type { GoField } from './parse-go.ts';

/** Values, sorted, by the type in its package: `k8s.io.api.core.v1.PullPolicy`. */
export type Enums = ReadonlyMap<string, readonly string[]>;

/** Source: kube-openapi, pkg/generators/enum.go: each constant of a string type that is marked `+enum` is one of its values. */
export function enumsOf(packages: readonly SourcePackage[]): Enums {
  const enums = new Map<string, readonly string[]>();
  for (const source of packages)
    for (const [type, written] of source.go.enums) {
      const values = written.map((text) => valueOf(packages, source, text));
      enums.set(`${source.protoPackage}.${type}`, [...new Set(values)].sort());
    }
  return enums;
}

function valueOf(packages: readonly SourcePackage[], source: SourcePackage, text: string): string {
  if (text.startsWith('"')) return JSON.parse(text) as string;
  const { from, name } = qualified(source, text);
  const value = packages.find(({ protoPackage }) => protoPackage === from)?.go.constants.get(name);
  if (typeof value !== 'string') throw new Error(`${source.protoPackage}: ${text} is no constant that was read`);
  return value;
}

/** Of `*PullPolicy`, `[]v1.IPFamily` and `map[ResourceName]ClaimResourceStatus`: what it points to, or holds. */
export function elementType(source: Pick<SourcePackage, 'go' | 'protoPackage'>, { goType }: GoField): string {
  const { from, name } = qualified(source, goType.replace(/^(\*|\[\]|map\[[\w.]+\])+/, ''));
  return `${from}.${name}`;
}

function qualified({ go, protoPackage }: Pick<SourcePackage, 'go' | 'protoPackage'>, text: string): { readonly from: string; readonly name: string } {
  const [name = '', alias] = text.split('.').reverse();
  return { from: alias === undefined ? protoPackage : (go.imports.get(alias) ?? alias), name };
}
