'use strict';

const typescript = {
  jsc: { parser: { syntax: 'typescript', tsx: true, decorators: true }, target: 'es2022', transform: { react: { runtime: 'classic' } } },
  module: { type: 'commonjs', ignoreDynamic: false },
};

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/local/src', '<rootDir>/cli', '<rootDir>/scripts', '<rootDir>/testing', '<rootDir>/bench'].filter((d) =>
    require('node:fs').existsSync(d.replace('<rootDir>', __dirname))
  ),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', typescript] },
  // PnPjs, Fluent and a few others ship ES modules only, so they are transformed too.
  transformIgnorePatterns: [
    '/node_modules/(?!(@pnp|@fluentui|@hono|docx|fflate|fast-xml-parser|strnum|path-expression-matcher|@nodable|temporal-polyfill|temporal-utils)/)',
  ],
  moduleNameMapper: {
    // Fluent's ES build and its CommonJS build must not be mixed in one process.
    '^@fluentui/react/lib/(.*)$': '@fluentui/react/lib-commonjs/$1',
    '^@fluentui/react$': '@fluentui/react/lib-commonjs/index',
  },
  clearMocks: true,
  testTimeout: 30000,
};
