import tseslint from 'typescript-eslint';

const impure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The core reads no clock: the instant comes in with the command.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core reads no clock: the instant comes in with the command.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The core is deterministic: ids and chance come in with the command.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'coverage', 'data', '**/*.cjs', '**/*.js', '**/generated'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Programs whose output is what they are for.
    files: [
      'apps/ops/**/*.ts',
      'libs/contracts/generate/**/*.ts',
      'libs/nlp/commands/**/*.ts',
      'libs/testkit/bench/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['libs/conversation/**/*.ts', 'libs/nlp/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/nlp/commands/**'],
    rules: { 'no-restricted-syntax': ['error', ...impure] },
  },
);
