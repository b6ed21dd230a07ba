const swc = JSON.parse(require('node:fs').readFileSync(`${__dirname}/.swcrc`, 'utf8'));
/** Packages that come as ES modules alone: compiled like our own code. */
const esmOnly = ['@nestjs', 'cookie', 'commander', 'jose', 'lru-cache'];

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '^.+\\.[jt]s$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmOnly.join('|')})/)`],
  moduleNameMapper: { '^@parley/(.+)$': '<rootDir>/libs/$1/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/libs/testkit/engines/jest/global-setup.cjs',
  globalTeardown: '<rootDir>/libs/testkit/engines/jest/global-teardown.cjs',
  reporters: ['default', '<rootDir>/libs/testkit/engines/jest/reporter.cjs'],
  maxWorkers: 2,
  testTimeout: 20_000,
};
