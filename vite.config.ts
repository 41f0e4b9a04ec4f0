import {resolve} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {sveltekit} from '@sveltejs/kit/vite';
import type {Plugin} from 'vite';
import {defineConfig} from 'vitest/config';
import {scriptOf} from './src/bin/bundle.js';

export default defineConfig({
  resolve: {
    alias: {
      // Its browser entry decodes entities with `document`, which the worker of /try/ does not have.
      'decode-named-character-reference': fileURLToPath(
        new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
      ),
    },
  },
  plugins: [bareAnnouncer(), sveltekit(), watchContent(), contentOverlay(), embedScripts()],
  build: {
    rolldownOptions: {checks: {pluginTimings: false}},
    // Older ones would have every `light-dark()` settled at the root, and an embed could not choose its own.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
  },
  environments: {
    client: {
      // Every page needs all of it, and one file packs a good kilobyte better than two.
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {name: 'framework', test: /node_modules\/(?:svelte|@sveltejs|devalue|esm-env)\//},
                // The same of our own: what most pages share.
                {name: 'shared', test: /src\/(?:lib\/(?:site|calendar)|routes\/pieces)\//, minShareCount: 4},
              ],
            },
          },
        },
      },
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // What is tested keeps nothing from one call to the next, so test files may share their modules: half the time.
    isolate: false,
    // Otherwise one core is left for a watcher, which here is half the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});

/**
 * While developing, a report that is added, changed or taken away shows at once. Only the pipeline and what
 * uses it run again, so what `unchanged.server.ts` remembers of the other reports stays.
 */
function watchContent(): Plugin {
  const folder = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const pipeline = resolve('src/lib/pipeline.server.ts');
  return {
    name: 'biannian:watch-content',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(folder)) return;
        const graph = server.environments['ssr']?.moduleGraph;
        for (const used of graph?.getModulesByFile(pipeline) ?? []) graph?.invalidateModule(used);
        server.environments['client']?.hot.send({type: 'full-reload'});
      });
    },
  };
}

/**
 * While developing, an error in a report lies over the page, with file, line and message, until it is mended; warnings
 * stay on the terminal. Asked anew by each page that comes up, so by each reload after an edit.
 */
function contentOverlay(): Plugin {
  return {
    name: 'biannian:content-overlay',
    configureServer(server) {
      server.ws.on('connection', () => {
        void server.ssrLoadModule('/src/lib/pipeline.server.ts').then((module) => {
          const err = (module as typeof import('./src/lib/pipeline.server')).firstError();
          if (err)
            server.ws.send({type: 'error', err: {...err, plugin: 'biannian:content-overlay', stack: ''}});
        });
      });
    },
  };
}

/**
 * The framework's live region carries its looks as an inline style, which our content security policy
 * forbids; the site's own style sheet hides it instead.
 */
function bareAnnouncer(): Plugin {
  return {
    name: 'biannian:bare-announcer',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/generated/root.svelte')) return null;
      return code.replace(/(?<=id="svelte-announcer"[^>]{0,80}) style="[^"]*"/u, '');
    },
  };
}

/** The site serves what other pages embed it with, at its root: `embed.js`, `loader.js`. */
function embedScripts(): Plugin {
  return {
    name: 'biannian:embed-scripts',
    apply: 'build',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const fileName of ['embed.js', 'loader.js'] as const) {
        this.emitFile({type: 'asset', fileName, source: await scriptOf(fileName)});
      }
    },
  };
}
