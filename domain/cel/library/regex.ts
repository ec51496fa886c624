import { RE2JS } from 're2js';
import { charge, chargeReading } from '../budget.ts';
import { define, type Library } from '../registration.ts';

const compiledMax = 500;
const compiled = new Map<string, RE2JS>();

/** RE2, as Go has it: time is linear in the text, so a client's pattern cannot hang the process. Throws for what is no pattern. */
export function compileRegex(pattern: string): RE2JS {
  let regex = compiled.get(pattern);
  if (regex === undefined) {
    regex = RE2JS.compile(pattern);
    if (compiled.size >= compiledMax) compiled.delete(compiled.keys().next().value ?? '');
    compiled.set(pattern, regex);
  }
  return regex;
}

/** Source: apiserver pkg/cel/library regex.go, and the cost of `matches` there. */
export const regexLibrary: Library = (environment) => {
  const search = (text: string, pattern: string): RE2JS => {
    charge(Math.ceil((text.length + 1) / 10) * Math.ceil(pattern.length / 4));
    return compileRegex(pattern);
  };
  define(environment, 'string.re2Matches(string): bool', (text: string, pattern: string) => search(text, pattern).matcher(text).find());
  define(environment, 'string.find(string): string', (text: string, pattern: string) => {
    const matcher = search(text, pattern).matcher(text);
    return matcher.find() ? (matcher.group() ?? '') : '';
  });
  const findAll = (text: string, pattern: string, limit: bigint): string[] => {
    const matcher = search(text, pattern).matcher(text);
    const found: string[] = [];
    while ((limit < 0n || found.length < Number(limit)) && matcher.find()) {
      found.push(matcher.group() ?? '');
      // The next one may read all that is left.
      chargeReading(text.length - matcher.end());
    }
    return found;
  };
  define(environment, 'string.findAll(string): list<string>', (text: string, pattern: string) => findAll(text, pattern, -1n));
  define(environment, 'string.findAll(string, int): list<string>', findAll);
};
