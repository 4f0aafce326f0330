/**
 * The arrows between the rooms of the house, as docs/architecture.md draws them. They run one way; a wrong import
 * fails the build. `local/` and `src/` never import each other, so that the emulator and the product cannot share a mistake.
 */
const element = (type, pattern, capture) => ({ type, pattern, ...(capture ? { capture } : {}) });

const may = (type, ...to) => ({ from: { element: { type } }, allow: { to: { element: { types: { anyOf: to } } } } });

/** A slice may use another slice's rules and facts, never its store or components. */
const within = (type, ...to) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: to }, captured: { slice: '{{from.element.captured.slice}}' } } } },
});

const EVERYTHING_IN_SRC = [
  'rules',
  'schemes',
  'facts',
  'store',
  'components',
  'words',
  'ui',
  'tenant',
  'names',
  'work',
  'evidence',
  'scan',
  'tables',
  'documents',
  'reports',
  'shell',
];

export const arrows = {
  files: ['src/**/*.ts', 'src/**/*.tsx', 'local/**/*.ts', 'local/**/*.tsx', 'cli/**/*.ts', 'testing/**/*.ts', 'bench/**/*.ts', 'e2e/**/*.ts'],
  ignores: ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'],
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] } },
    'boundaries/include': ['src/**/*', 'local/**/*', 'cli/**/*', 'testing/**/*', 'bench/**/*', 'e2e/**/*'],
    'boundaries/elements': [
      element('names', 'src/tenant/names'),
      element('facts', 'src/*/facts', ['slice']),
      element('words', 'src/words'),
      element('ui', 'src/ui'),
      element('tenant', 'src/tenant'),
      element('work', 'src/work'),
      element('evidence', 'src/evidence'),
      element('documents', 'src/documents'),
      element('shell', 'src/shell'),
      element('reports', 'src/reports'),
      element('scan', 'src/scan'),
      element('tables', 'src/tables'),
      element('webparts', 'src/webparts/*', ['slice']),
      element('extensions', 'src/extensions/*', ['slice']),
      element('rules', 'src/*/rules', ['slice']),
      element('schemes', 'src/*/schemes', ['slice']),
      element('store', 'src/*/store', ['slice']),
      element('components', 'src/*/components', ['slice']),
      element('local', 'local'),
      element('cli', 'cli'),
      element('testing', 'testing'),
      element('bench', 'bench'),
      element('e2e', 'e2e'),
    ],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        policies: [
          { allow: { to: { module: { origin: 'external' } } } },
          { allow: { to: { module: { origin: 'core' } } } },
          may('rules', 'rules'),
          may('schemes', 'rules', 'schemes'),
          may('facts', 'rules', 'facts', 'names'),
          may('store', 'rules', 'facts', 'tenant', 'names', 'work', 'evidence', 'scan', 'documents'),
          within('store', 'store'),
          may('components', 'rules', 'facts', 'schemes', 'ui', 'words', 'work', 'tables', 'reports'),
          within('components', 'store', 'components'),
          may('words', 'words', 'rules', 'work'),
          may('ui', 'ui', 'words', 'work'),
          may('names', 'names'),
          may('tenant', 'tenant', 'names'),
          may('work', 'work'),
          may('evidence', 'evidence', 'rules', 'tenant', 'names', 'work'),
          may('documents', 'documents'),
          may('shell', 'shell', 'tenant', 'names', 'words', 'store'),
          may('reports', 'reports', 'rules', 'words', 'tables'),
          may('tables', 'tables'),
          may('scan', 'scan', 'tenant', 'names', 'work'),
          may('webparts', ...EVERYTHING_IN_SRC),
          may('extensions', ...EVERYTHING_IN_SRC),
          within('webparts', 'webparts'),
          within('extensions', 'extensions'),
          may('local', 'local'),
          may(
            'cli',
            'cli',
            'local',
            'rules',
            'schemes',
            'facts',
            'store',
            'words',
            'tenant',
            'names',
            'work',
            'evidence',
            'scan',
            'tables',
            'reports',
            'documents'
          ),
          may('testing', 'testing', 'local', ...EVERYTHING_IN_SRC),
          may('bench', 'bench', 'e2e', 'testing', 'local', ...EVERYTHING_IN_SRC),
          may('e2e', 'e2e', 'cli', 'testing', 'local', ...EVERYTHING_IN_SRC),
        ],
      },
    ],
  },
};

/** Rules and facts are plain data and plain functions: no library, no React, no network. */
export const plainRooms = {
  files: ['src/*/rules/**/*.ts', 'src/*/facts/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'Rules and facts import nothing from outside the house.' }] }],
  },
};
