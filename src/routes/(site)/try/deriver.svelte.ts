/** The worker behind the page: asked anew with every change, its stale answers thrown away. */
import type {PastedFile, TryAnswer, TryRequest} from './messages';
import {startWorker} from './start';

/**
 * A deriver with its state. In the browser only; `stop` ends its worker.
 *
 *     const deriver = createDeriver();
 *     deriver.ask([{path: 'a.txt', content: '…'}], {});
 *     deriver.answer  // once it has come
 */
export function createDeriver() {
  const state = $state({working: false, failed: false, ms: 0});
  // An answer is large and never changed, only replaced: nothing inside it needs watching.
  let answer: TryAnswer | null = $state.raw(null);
  let worker: Worker | null = null;
  let asked = 0;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function take({data}: MessageEvent<TryAnswer>): void {
    if (data.id !== asked) return;
    answer = data;
    state.working = false;
    state.ms = Math.round(performance.now() - since);
  }

  function fail(): void {
    stop();
    state.working = false;
    state.failed = true;
  }

  function start(): Worker {
    const started = startWorker();
    started.addEventListener('message', take);
    started.addEventListener('error', fail);
    return started;
  }

  /** A worker that is still at an older text is ended: what it does is of no use any more. */
  function send(request: TryRequest): void {
    if (state.working) stop();
    worker ??= start();
    Object.assign(state, {working: true, failed: false});
    since = performance.now();
    worker.postMessage(request);
  }

  /** @param pause  Milliseconds to wait for more: while somebody types, not when a whole text has come. */
  function ask(files: readonly PastedFile[], dates: Readonly<Record<string, string>>, pause = 0): void {
    clearTimeout(timer);
    const id = ++asked;
    if (files.length === 0) {
      answer = null;
      Object.assign(state, {working: false, failed: false});
      return;
    }
    timer = setTimeout(() => {
      send({id, files, dates});
    }, pause);
  }

  /** Start the worker before it is needed, so that it is warm when a text comes. */
  function prepare(): void {
    worker ??= start();
  }

  function stop(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  }

  return {
    get answer() {
      return answer;
    },
    get working() {
      return state.working;
    },
    get failed() {
      return state.failed;
    },
    /** How long the last answer took, in milliseconds. */
    get ms() {
      return state.ms;
    },
    ask,
    prepare,
    stop,
  };
}
