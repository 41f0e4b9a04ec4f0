import {configs as regexp} from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {ignores: ['.svelte-kit/', 'build/', 'dist/', 'node_modules/', 'test/corpus/']},
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  regexp['flat/recommended'],
  {
    languageOptions: {globals: {...globals.browser, ...globals.node}},
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', {max: 400}],
      'no-console': 'error',
      'no-restricted-globals': ['error', {name: 'event', message: 'Use the handler’s parameter.'}],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig},
    },
  },
  {
    // The command line speaks on the console; that is what it is for.
    files: ['src/bin/**', 'src/cli.ts', 'src/cli/**', 'test/**'],
    rules: {'no-console': 'off'},
  },
);
