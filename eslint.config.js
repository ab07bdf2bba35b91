// @ts-check
// Fast rules without type information; tsc checks the types. What concerns layers and doors is made from layers.mjs.
import tseslint from 'typescript-eslint';
import { doors } from './test/lint/doors.mjs';

/** Syntax that is forbidden, and what to do instead. Each file gets all of them but those named for it. */
const forbidden = {
  defaultExport: {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that one thing has one name everywhere.',
  },
  clock: {
    selector:
      ":matches(NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now'])",
    message: "Take the time from the kernel's clock: clock.now() is the product's, clock.wallNow() the machine's.",
  },
  chance: {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take chance from node:crypto or newId().',
  },
  environment: {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only libs/platform/config reads the environment: use settings().',
  },
  intl: {
    selector:
      ":matches(MemberExpression[object.name='Intl'], CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/])",
    message: "Format through the kernel's format/: Node and browsers know too little Kazakh.",
  },
  state: {
    selector: "AssignmentExpression[left.type='MemberExpression'][left.property.name='status']",
    message: 'A state changes only through advance(): it checks, writes by compare-and-set and records the fact.',
  },
};

/** @param {...keyof typeof forbidden} allowed */
const forbidAllBut = (...allowed) => ({
  'no-restricted-syntax': /** @type {any} */ ([
    'error',
    ...Object.entries(forbidden)
      .filter(([name]) => !allowed.includes(/** @type {keyof typeof forbidden} */ (name)))
      .map(([, rule]) => rule),
  ]),
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'var/',
      'node_modules/',
      'coverage/',
      'apps/web/graphql/generated/',
      'apps/stripe-sandbox/stripe-api/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { asar: { rules: { doors } } },
    rules: {
      'asar/doors': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      ...forbidAllBut(),
    },
  },
  { files: ['libs/kernel/clock.ts'], rules: forbidAllBut('clock') },
  { files: ['libs/kernel/format/**'], rules: forbidAllBut('intl') },
  { files: ['libs/platform/config/**'], rules: forbidAllBut('environment') },
  // The browser has no clock but the machine's, and draws states without owning any.
  { files: ['apps/web/**'], rules: forbidAllBut('state', 'clock') },
  { files: ['apps/web/i18n/**'], rules: forbidAllBut('state', 'clock', 'intl') },
  // The sandbox stands for Stripe, whose objects have a status of their own.
  { files: ['apps/stripe-sandbox/**'], rules: forbidAllBut('state') },
  { files: ['apps/stripe-sandbox/settings.ts'], rules: forbidAllBut('environment') },
  // Reply codes of HTTP, child processes and settings of a test run.
  { files: ['test/**', '**/*.spec.ts', '**/*.spec.tsx'], rules: forbidAllBut('clock', 'environment', 'state', 'intl') },
  // Programs that run before anything is compiled.
  { files: ['**/*.mjs', '*.js'], rules: { 'no-console': 'off', ...forbidAllBut('clock', 'environment') } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // Files whose tools demand a default export.
  {
    files: ['*.config.{js,mjs,ts}', '**/*.config.ts', 'test/harness/global-*.mjs', '**/*.d.ts'],
    rules: forbidAllBut('defaultExport', 'environment'),
  },
);
