import {load} from './run.js';

await load('src/cli/run.ts');
