/** The command itself: what `bin` of the package leads to. */
import process from 'node:process';
import {main} from '../cli';

process.exitCode = main(process.argv.slice(2));
