import parser from '@typescript-eslint/parser';
import typescript from '@typescript-eslint/eslint-plugin';
import { configs as lit } from 'eslint-plugin-lit';
import { layers } from './test/tools/layers.mjs';

const layerRules = Object.entries(layers).map(([files, above]) => ({
  files: [files],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: above.map((layer) => `**/${layer}/**`),
            message: 'Imports point down only: lib, words < cards < core < rail, delivery < agents < index.',
          },
        ],
      },
    ],
  },
}));

export default [
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.shots/', '.bench/'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': typescript },
    rules: {
      ...typescript.configs['recommended-type-checked'].rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  { files: ['test/**/*.ts', 'demo/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['src/**/*.ts'], ...lit['flat/recommended'] },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
          property,
          message: 'No HTML sinks: render with a template.',
        })),
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  ...layerRules,
];
