// The import table of the architecture as dependency-cruiser rules: what is not allowed here is an error.

/** Tests and what only tests use; they may import anything but bin/, and nothing else may import them. */
export const testFiles = [
  String.raw`\.(test|int\.test|e2e\.test|contract|case)\.ts$`,
  String.raw`(^|/)test-[^/]+\.ts$`,
  String.raw`/testing/`,
  String.raw`^adapters/contracts/`,
  String.raw`^bin/conformance/`,
].join('|');

/** Programs of their own beside bin/: they put things together as it does. */
const programs = String.raw`^simulations/hunt\.ts$|^bench/|^examples/|^scripts/|^schemas/kubernetes/(generate\.ts$|generator/)`;

/** domain/ modules that import nothing, so that schemas/ may use them without learning the domain. */
export const leaves = ['api-object', 'assert', 'result', 'canonical-json', 'hash', 'quantity', 'shared-fields', 'stores', 'time'].map(
  (name) => `domain/${name}.ts`,
);
const leafFiles = `^(${leaves.join('|').replaceAll('.', String.raw`\.`)})$`;

const npm = (...names) => `^node_modules/(${names.join('|')})/`;
const typeOnly = ['type-only'];
/** Not a test, not a program: the code that runs. */
const code = (folder) => ({ path: folder, pathNot: `${testFiles}|${programs}` });

const allowed = [
  // schemas/
  { from: code('^schemas/'), to: { path: '^schemas/' } },
  { from: code('^schemas/'), to: { path: leafFiles } },
  { from: code('^schemas/'), to: { path: '^domain/', dependencyTypes: typeOnly } },
  { from: code('^schemas/'), to: { path: npm('protobufjs') } },
  // domain/
  { from: code('^domain/'), to: { path: '^domain/' } },
  { from: code('^domain/'), to: { path: '^schemas/', dependencyTypes: typeOnly } },
  { from: code('^domain/'), to: { path: npm('immer', 'ts-pattern') } },
  // Expressions and patterns of clients: docs/decisions/0012.
  { from: code('^domain/cel/'), to: { path: npm('@marcbachmann/cel-js', 're2js') } },
  // api/
  { from: code('^api/'), to: { path: '^(api|domain|schemas)/' } },
  { from: code('^api/'), to: { dependencyTypes: ['core'] } },
  {
    from: code('^api/'),
    to: {
      path: npm('@grpc/grpc-js', '@nats-io/[^/]+', '@peculiar/x509', 'immer', 'jose', 'lru-cache', 'prom-client', 'protobufjs', 'rxjs', 'ts-pattern', 'yaml'),
    },
  },
  // reconcilers/
  { from: code('^reconcilers/worker/'), to: { path: '^(reconcilers/worker|domain)/' } },
  { from: code('^reconcilers/worker/'), to: { path: npm('rxjs', 'tinyqueue', 'ts-pattern') } },
  { from: code('^reconcilers/([^/]+)/'), to: { path: '^(domain|reconcilers/$1)/' } },
  { from: code('^reconcilers/'), to: { path: '^schemas/', dependencyTypes: typeOnly } },
  { from: code('^reconcilers/'), to: { path: npm('immer', 'ts-pattern') } },
  // adapters/: each itself, the one gRPC shell, and what is asked of the machine. Files at the top of local/ are shared by the local services.
  { from: code('^adapters/([^/]+)/'), to: { path: '^(domain|schemas|adapters/grpc|adapters/system|adapters/$1)/' } },
  { from: code('^adapters/'), to: { dependencyTypes: ['core'] } },
  { from: code('^adapters/'), to: { path: '^node_modules/' } },
  // simulations/
  { from: code('^simulations/'), to: { path: '^(simulations|domain|schemas|reconcilers|adapters/log-memory)/' } },
  { from: code('^simulations/'), to: { path: String.raw`^api/(submit-command\.ts|live-fold\.ts|project-bootstrap\.ts|freshness\.ts|write/)` } },
  { from: code('^simulations/'), to: { path: npm('rxjs', 'tinyqueue', 'ts-pattern', 'yaml', 'immer') } },
  // Two facts of Node that virtual time needs; scripts/purity/places.mjs has the reasons, and nothing else of Node.
  { from: { path: String.raw`^simulations/(transcript|kernel/kernel)\.ts$` }, to: { path: '^(crypto|timers)$' } },
  // Composition roots and tests. That nobody imports bin/ is said below.
  { from: { path: `^bin/|${programs}|${testFiles}` }, to: {} },
];

const forbidden = [
  {
    name: 'no-cycle',
    comment: 'Two files that need each other are one idea, or a third one. (Types may point both ways: they are gone at run time.)',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  // bench/ measures the program from outside, with what the program's own tests use.
  { name: 'nobody-imports-bin', from: { pathNot: `^bin/|^bench/|${testFiles}` }, to: { path: '^bin/' } },
  {
    name: 'code-does-not-import-tests',
    from: { path: '^(api|domain|reconcilers|adapters|schemas|simulations|bin)/', pathNot: testFiles },
    to: { path: testFiles },
  },
  { name: 'a-leaf-imports-nothing', from: { path: leafFiles }, to: { pathNot: leafFiles } },
  {
    name: 'one-local-service-does-not-import-another',
    from: { path: '^adapters/(local|plasmacloud)/([^/]+)/', pathNot: testFiles },
    to: { path: '^adapters/(local|plasmacloud)/[^/]+/', pathNot: '^adapters/$1/$2/' },
  },
  { name: 'it-is-found', from: {}, to: { couldNotResolve: true } },
  {
    name: 'code-needs-only-what-the-package-installs',
    from: { path: '^(api|domain|reconcilers|adapters|schemas|simulations|bin)/', pathNot: `${testFiles}|${programs}` },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
];

export const ruleSet = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  allowed,
  allowedSeverity: 'error',
};
