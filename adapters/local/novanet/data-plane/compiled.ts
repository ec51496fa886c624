// nftables as data: what one route, group or port asks for, in the words of `nft -f`.

/** Sets and maps that every network has; the rules of base-rules.ts look into them. */
export type SharedSet =
  | 'cluster-ports'
  | 'node-ports'
  | 'node-addresses'
  | 'external-ports'
  | 'guards'
  | 'refused'
  | 'cluster-addresses'
  | 'hairpins'
  | 'pods'
  | 'hosts'
  | 'known'
  | 'genuine'
  | 'speakers'
  | 'isolated-in'
  | 'isolated-out';

export interface Element {
  /** A shared one, or one of a group's own. */
  readonly set: string;
  /** `10.96.0.1 . tcp . 80` */
  readonly key: string;
  /** Of a map; '' of a set. */
  readonly verdict: string;
}

export interface Compiled {
  readonly elements: readonly Element[];
  /** Rules by chain, and definitions by set, that are its alone. */
  readonly chains: ReadonlyMap<string, readonly string[]>;
  readonly sets: ReadonlyMap<string, string>;
}

export const nothing: Compiled = { elements: [], chains: new Map(), sets: new Map() };
