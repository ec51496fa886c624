import { charge, chargeReading } from '../budget.ts';
import { define, namespace, type Library } from '../registration.ts';
import { formatted } from './format-string.ts';

/** What cel-js lacks of cel-go's ext.Strings version 2. */
export const stringsLibrary: Library = (environment) => {
  define(environment, 'string.charAt(int): string', (text: string, index: bigint) => {
    chargeReading(text.length);
    const characters = [...text];
    if (index < 0n || index > BigInt(characters.length)) throw new Error(`index out of range: ${index}`);
    return characters[Number(index)] ?? '';
  });
  define(environment, 'string.replace(string, string): string', (text: string, from: string, to: string) => replace(text, from, to, -1));
  define(environment, 'string.replace(string, string, int): string', (text: string, from: string, to: string, times: bigint) =>
    replace(text, from, to, Number(times)),
  );
  define(environment, 'string.format(list<dyn>): string', formatted);
  namespace(environment, 'strings', { 'quote(string): string': (text: string) => JSON.stringify(text) });
};

function replace(text: string, from: string, to: string, times: number): string {
  chargeReading(text.length);
  const parts = text.split(from);
  const kept = times < 0 ? parts.length - 1 : Math.min(times, parts.length - 1);
  charge(kept * (1 + Math.ceil(to.length / 10)));
  return [...parts.slice(0, kept), parts.slice(kept).join(from)].join(to);
}
