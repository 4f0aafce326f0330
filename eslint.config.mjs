import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { arrows, plainRooms } from './config/arrows.mjs';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      'lib/**',
      'lib-*/**',
      'dist/**',
      'temp/**',
      'release/**',
      'sharepoint/**',
      '.state/**',
      'local/.state/**',
      '**/*.js',
      '**/*.d.ts',
      'test-results/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Icons and whole-library entry points of Fluent would put megabytes and foreign addresses on a page.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@fluentui/react', message: 'Import Fluent by subpath: @fluentui/react/lib/Panel.' },
            { name: '@fluentui/react-icons', message: 'Icons are inline SVG, in src/ui/icons.tsx.' },
          ],
        },
      ],
    },
  },
  { plugins: { boundaries }, ...arrows },
  plainRooms
);
