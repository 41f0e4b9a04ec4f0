import {fileURLToPath} from 'node:url';
import {svelte, vitePreprocess} from '@sveltejs/vite-plugin-svelte';
import {build} from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files for a script tag, by name: the custom element, and the loader of iframes. */
export const SCRIPTS = {'embed.js': 'src/embed/element.ts', 'loader.js': 'src/embed/loader.ts'};

/** Told to the browser's compiler: all of the element runs at once, so compiling by need would cost twice. */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** The bundler wants a variable for what is exported. */
const NOBODYS = 'biannianScript';

/** What every build of the package has in common. */
export function common() {
  return {
    root,
    configFile: /** @type {false} */ (false),
    logLevel: /** @type {'warn'} */ ('warn'),
    publicDir: /** @type {false} */ (false),
    plugins: [
      svelte({
        configFile: false,
        preprocess: vitePreprocess(),
        compilerOptions: {runes: true, css: 'external'},
      }),
    ],
  };
}

/**
 * One file for a script tag, with everything in it.
 *
 * @param {keyof typeof SCRIPTS} name
 * @returns {Promise<string>}  The code.
 */
export async function scriptOf(name) {
  const result = await build({
    ...common(),
    build: {
      write: false,
      target: 'es2022',
      // Older ones would have every `light-dark()` written out.
      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
      reportCompressedSize: false,
      cssCodeSplit: false,
      rolldownOptions: {output: {generatedCode: {symbols: false}}},
      lib: {
        entry: SCRIPTS[name],
        formats: ['iife'],
        name: NOBODYS,
        fileName: () => name,
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk =
    bundle && 'output' in bundle ? bundle.output.find((file) => file.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`no code was built for ${name}`);
  // What a script tag's file exports is for tests: it leaves no name in the page.
  const code = chunk.code.replace(`var ${NOBODYS}=`, '');
  return name === 'embed.js' ? COMPILED_AT_ONCE + code : code;
}
