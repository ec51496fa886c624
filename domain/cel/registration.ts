import type { Environment } from '@marcbachmann/cel-js';

/** Adds a library's types and functions to an environment. */
export type Library = (environment: Environment) => void;

const synchronous = { async: false };

/** One function or method, in cel-js's notation: `string.find(string): string`. */
export function define<Args extends readonly unknown[]>(environment: Environment, signature: string, run: (...args: Args) => unknown): void {
  environment.registerFunction(signature, run as unknown as (...args: unknown[]) => unknown, synchronous);
}

/** A constant that has methods but no value of its own, so that `sets.contains(…)` reads as in Go's CEL, where it is one name. */
export function namespace(environment: Environment, name: string, methods: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Namespace`;
  const Namespace = class {
    readonly name = name;
  };
  environment.registerType(type, Namespace);
  environment.registerConstant(name, type, new Namespace());
  for (const [signature, run] of Object.entries(methods)) define(environment, `${type}.${signature}`, (_receiver: unknown, ...args: never[]) => run(...args));
}
