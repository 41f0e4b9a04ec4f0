/** Keeps the page at hand while a long report is read. */
import {answerOf} from './answer';
import type {TryRequest} from './messages';

/** Read before anybody asks: tables are built then and code is warm, and the first report need not wait for them. */
const FIRST = `试读：某县启动防汛响应

2024-06-18 09:30 来源：试读

6月17日晚，某省某市某县召开会议，部署防汛工作，县长张某出席并强调，要在月底前完成转移。今天上午，累计转移1.2万人，
其中老人3000余人；截至18日8时，全县12个乡镇停课停工。5月初以来，水利局先后印发《防汛办法》，向各村派出工作队。

据介绍，去年同期，该县投资3.5亿元建设的大桥项目开工，预计明年下半年建成通车。记者从发布会上获悉，受灾的23家企业
已全部复工，新增用电量同比增长4.6%。村民们说：“路通了。”随后，医疗队赶赴现场支援，连续三天免费检测，实现清零。
`;
/** Readings by which a browser has compiled most of it: the first long text then takes two thirds of the time. */
const ROUNDS = 16;

let asked = false;

addEventListener('message', ({data}: MessageEvent<TryRequest>) => {
  asked = true;
  postMessage(answerOf(data));
});

function warm(rounds: number): void {
  if (asked || rounds === 0) return;
  answerOf({id: 0, files: [{path: 'first.txt', content: FIRST}], dates: {}});
  // In between, a question is heard.
  setTimeout(warm, 0, rounds - 1);
}

warm(ROUNDS);
