/** Keeps the page at hand while a long report is read. */
import {answerOf} from './answer';
import type {TryRequest} from './messages';

addEventListener('message', ({data}: MessageEvent<TryRequest>) => {
  postMessage(answerOf(data));
});
