import { Environment } from '@marcbachmann/cel-js';
import { cidrLibrary } from './cidr.ts';
import { formatsLibrary } from './formats.ts';
import { ipLibrary } from './ip.ts';
import { listsLibrary } from './lists.ts';
import { optionalsLibrary } from './optionals.ts';
import { quantityLibrary } from './quantity.ts';
import { regexLibrary } from './regex.ts';
import { semverLibrary } from './semver.ts';
import { setsLibrary } from './sets.ts';
import { stringsLibrary } from './strings.ts';
import { timesLibrary } from './times.ts';
import { twoVariablesLibrary } from './two-variables.ts';
import { urlLibrary } from './url.ts';

let library: Environment | undefined;

/** The language as Kubernetes 1.36 extends it, without variables; made once. Source: apiserver pkg/cel/environment base.go. */
export function libraryEnvironment(): Environment {
  if (library !== undefined) return library;
  const environment = new Environment({ enableOptionalTypes: true, limits: { maxAstNodes: 20_000, maxDepth: 100, maxListElements: 10_000 } });
  const libraries = [
    timesLibrary,
    stringsLibrary,
    regexLibrary,
    listsLibrary,
    setsLibrary,
    optionalsLibrary,
    twoVariablesLibrary,
    urlLibrary,
    ipLibrary,
    cidrLibrary,
    quantityLibrary,
    semverLibrary,
    formatsLibrary,
  ];
  for (const add of libraries) add(environment);
  library = environment;
  return environment;
}
