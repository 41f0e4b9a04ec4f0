/** The command itself: what `bin` of the package and `npm run derive` lead to. */
import process from 'node:process';
import {main} from '../cli';
import {tooOld} from './node';

// Who reads us may have seen enough: `| head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

const old = tooOld(process.versions.node);
if (old) process.stderr.write(old);
process.exitCode = old ? 2 : main(process.argv.slice(2));
