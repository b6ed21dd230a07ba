/*
 * The borders of the house (docs/architecture). Each rule is named after the sentence it protects; a change of a rule
 * is a change of a wall, and wants an ADR.
 */
const spec = '\\.spec\\.ts$';
/** What is made of specs, what they stand on, and what only measures. */
const tests = [spec, '^libs/testkit/', '^apps/parley/nothing-lost/'];
const adapters = '^libs/(event-store|broker|read-models)/(sqlite|embedded|eventstoredb|postgres|kafka|mongodb)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'the-core-imports-nothing-but-itself-and-contracts',
      comment: 'Decide is pure: no I/O, no clock, no framework can reach it (DESIGN: the third sentence).',
      severity: 'error',
      from: { path: '^libs/conversation/', pathNot: spec },
      to: { pathNot: '^libs/(conversation|contracts)/' },
    },
    {
      name: 'a-model-is-made-of-texts-and-nothing-else',
      comment:
        'The same texts and seed give the same model, the same model and text the same verdict: only the commands touch files.',
      severity: 'error',
      from: { path: '^libs/nlp/', pathNot: [spec, '^libs/nlp/commands/'] },
      to: { pathNot: ['^libs/(nlp|contracts)/', '^libs/conversation/routing/', 'node_modules/zod/'] },
    },
    {
      name: 'contracts-import-nothing-of-ours',
      comment: 'What crosses a wire depends on nobody, so that anybody can depend on it.',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: spec },
      to: { path: '^(apps|libs)/', pathNot: '^libs/contracts/' },
    },
    {
      name: 'an-app-imports-libs-never-another-app',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/parley/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'the-single-process-knows-of-an-app-only-its-service',
      severity: 'error',
      from: { path: '^apps/parley/', pathNot: spec },
      to: { path: '^apps/', pathNot: ['^apps/parley/', '^apps/[^/]+/service\\.ts$'] },
    },
    {
      name: 'a-lib-never-imports-an-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'an-adapter-is-imported-by-one-module-and-by-its-tests',
      comment: 'Only libs/runtime/engines chooses engines; whoever else needs one asks for the port.',
      severity: 'error',
      from: { pathNot: [...tests, '^libs/runtime/engines/', adapters] },
      to: { path: adapters },
    },
    {
      name: 'an-adapter-never-imports-another',
      severity: 'error',
      from: { path: adapters, pathNot: spec },
      to: { path: adapters, pathNot: '^libs/$1/$2/' },
    },
    {
      name: 'only-the-outbound-sender-can-hold-a-carrier',
      comment: 'Nothing else may hand a text over, whatever it is made to do.',
      severity: 'error',
      from: { pathNot: [...tests, '^apps/outbound-sender/', '^libs/carriers/'] },
      to: { path: '^libs/carriers/(sending/|[^/]+/send)' },
    },
    {
      name: 'a-replay-can-never-send-a-text',
      comment:
        'Projections and rebuilds derive; what acts is out of their reach, over however many imports (DESIGN: the fifth sentence).',
      severity: 'error',
      from: { path: '^(apps/conversation-projection|apps/ops|libs/read-models)/', pathNot: spec },
      to: {
        path: [
          '^libs/carriers/(sending/|[^/]+/send)',
          '^apps/(outbound-sender|csr-connector|compliance|nlp-router|ingest|api)/',
        ],
        reachable: true,
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'the-testkit-is-for-tests',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '^libs/testkit/' },
    },
    {
      name: 'no-client-of-an-engine-leaves-its-adapter',
      severity: 'error',
      from: {
        pathNot: '^libs/(broker/kafka|read-models/mongodb|event-store/(eventstoredb|postgres)|testkit/bench/kafka)/',
      },
      to: { path: 'node_modules/(kafkajs|mongodb|@eventstore/db-client|@kurrent/kurrentdb-client|pg)/' },
    },
    {
      name: 'everything-imported-exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'what-runs-imports-what-is-installed-to-run',
      comment: 'A development package is missing where only production packages are installed.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [...tests, '^libs/contracts/generate/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json', '.d.ts'],
    },
  },
};
