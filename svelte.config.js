import {basename} from 'node:path';
import adapter from '@sveltejs/adapter-static';
import {vitePreprocess} from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {runes: true},
  kit: {
    // `BUILD_DIR`: where to, if not to `build/`.
    adapter: adapter({
      pages: process.env.BUILD_DIR ?? 'build',
      assets: process.env.BUILD_DIR ?? 'build',
      fallback: '404.html',
    }),
    // Two builds at once keep out of each other's way.
    outDir: process.env.BUILD_DIR ? `.svelte-kit/${basename(process.env.BUILD_DIR)}` : '.svelte-kit',
    // No leading underscore: GitHub Pages would leave such a folder out.
    appDir: 'app',
    paths: {base: base(process.env.BASE_PATH), relative: true},
    // The default is a timestamp, which makes two builds of the same content differ.
    version: {name: process.env.npm_package_version ?? '0'},
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
        // What makes markup or scripts of strings goes through one of these: Svelte's for its own templates,
        // ours for printed drawings (`draw/markup.ts`) and for the worker's address (`try/start.ts`).
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'biannian-drawing', 'biannian-worker'],
      },
    },
    prerender: {handleHttpError: 'fail', handleMissingId: 'fail'},
  },
};

/**
 * @param {string | undefined} path  `BASE_PATH`: empty, or `/folder` without a slash at its end.
 * @returns {'' | `/${string}`}
 */
function base(path) {
  if (!path || path === '/') return '';
  return `/${path.split('/').filter(Boolean).join('/')}`;
}
