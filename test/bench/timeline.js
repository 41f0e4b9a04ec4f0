/**
 * What the picture costs before it is drawn: indexing a timeline, and arranging a frame at every step of a zoom
 * from the whole range to a day.
 *
 *     node test/bench/timeline.js
 *
 * Processor time is counted, not the clock, because other work may share the machine.
 */
import {cpuUsage} from 'node:process';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STEPS = 180;
const SIZES = [1000, 10_000, 100_000];
const SIZE = {width: 1200, height: 700, lang: /** @type {const} */ ('zh-Hans')};

/** @template T @param {string} path @returns {Promise<T>} */
async function load(path) {
  const {module} = await runnerImport(`${ROOT}/${path}`, {root: ROOT, configFile: false, logLevel: 'error'});
  return /** @type {T} */ (module);
}

/** @param {() => void} work @returns {number} milliseconds of processor time */
function spent(work) {
  const before = cpuUsage();
  work();
  const {user, system} = cpuUsage(before);
  return (user + system) / 1000;
}

/** @type {typeof import('../../src/lib/arrange')} */
const {arrange, homeView, indexTimeline, zoomView} = await load('src/lib/arrange/index.ts');
/** @type {typeof import('../support/scene')} */
const {manyEvents} = await load('test/support/scene.ts');

console.log('| events | index ms | first scene ms | frame of a zoom ms |\n|---|---|---|---|');
for (const count of SIZES) {
  const timeline = manyEvents(count);
  let index = indexTimeline(timeline);
  const indexing = spent(() => (index = indexTimeline(timeline)));
  /** @type {import('../../src/lib/types').View} */
  let view = {...homeView(timeline), scale: 'calendar', lanes: 'place'};
  const first = spent(() => arrange(index, view, SIZE));
  const at = Date.UTC(2020, 2, 1);
  const zoom = spent(() => {
    for (let i = 0; i < STEPS; i++) {
      view = zoomView(index, view, 900 ** (1 / STEPS), at, SIZE.width);
      arrange(index, view, SIZE);
    }
  });
  console.log(`| ${count} | ${indexing.toFixed(1)} | ${first.toFixed(1)} | ${(zoom / STEPS).toFixed(2)} |`);
}
