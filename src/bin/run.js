import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Load a TypeScript module of this project, so that a command runs from the sources without a build.
 *
 * @template T
 * @param {string} file  Path from the project's root: `src/cli.ts`.
 * @returns {Promise<T>}  The module's exports.
 */
export async function load(file) {
  // Its own settings: those of the project extend a file that is only there once `svelte-kit sync` has run.
  const tsconfig = `${root}src/bin/tsconfig.run.json`;
  const {module} = await runnerImport(`${root}${file}`, {
    root,
    configFile: false,
    logLevel: 'error',
    tsconfig,
  });
  return /** @type {T} */ (module);
}
