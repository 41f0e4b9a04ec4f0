import process from 'node:process';
import {load} from './run.js';

/** @type {typeof import('../cli.ts')} */
const {main} = await load('src/cli.ts');
process.exitCode = await main(process.argv.slice(2));
