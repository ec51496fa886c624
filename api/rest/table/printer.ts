import type { ApiObject } from '../../../domain/api-object.ts';

export type Cell = string | number | boolean | null;

/** A column of meta.k8s.io Table. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly format: '' | 'name';
  readonly description: string;
  /** 1: shown by `-o wide` only. */
  readonly priority: 0 | 1;
}

/** How a kind is shown as rows. Pure; `cells` are in the order of the columns, and as many but where Kubernetes has one more. */
export interface TablePrinter<T extends ApiObject = ApiObject> {
  readonly columns: readonly Column[];
  cells(object: T, nowMs: number): readonly Cell[];
  /** What the row says beside its cells, when it says something. */
  conditions?(object: T): readonly RowCondition[];
}

/** Source: meta/v1 TableRowCondition. */
export interface RowCondition {
  readonly type: 'Completed';
  readonly status: 'True';
  readonly reason: string;
  readonly message: string;
}

export const column = (name: string, type: Column['type'] = 'string'): Column => ({ name, type, format: '', description: '', priority: 0 });
export const wide = (name: string, type: Column['type'] = 'string'): Column => ({ ...column(name, type), priority: 1 });

export const nameColumn: Column = { ...column('Name'), format: 'name' };
export const ageColumn: Column = column('Age');

export const none = '<none>';
export const unset = '<unset>';

/** Where a balancer is reached. Source: kubernetes printers loadBalancerStatusStringer. */
export const addressesText = (ingress: readonly { readonly ip?: string; readonly hostname?: string }[] | undefined): string =>
  [...new Set((ingress ?? []).flatMap(({ ip, hostname }) => ip || hostname || []))].sort().join(',');

/** `a,b`, or `<none>`. */
export const joined = (texts: readonly string[] | undefined): string => (texts === undefined || texts.length === 0 ? none : texts.join(','));

/** At most three, then how many more there are. Source: kubernetes printers formatEndpoints. */
export function firstThree(texts: readonly string[], empty: string): string {
  if (texts.length === 0) return empty;
  const more = texts.length - 3;
  return more > 0 ? `${texts.slice(0, 3).join(',')} + ${more} more...` : texts.join(',');
}
