/** The bracket at the end of a paragraph that is not of its text: (记者张某), （完）, （来源：某报）, (责编：某人). */

/** Nothing but a wire's number of its own may come after it. */
const LAST_BRACKET = /[（(【[]([^（）()【】[\]]+)[)）】\]]\s*(?:1[01]\d{5})?$/u;
const LONGEST = 120;

/** What such a bracket may hold, whole. */
const FORMS: readonly RegExp[] = [
  /^.{0,24}(?:记者|記者|通讯员|通訊員|编辑|編輯|责编|責編|作者|来源|來源|摄影|攝影)/su,
  /^.{0,24}据.{1,12}(?:报道|消息)/su,
  /^(?:完|全文完|END)$/iu,
  /^据?(?:新华社|新華社|中新社|中新网|中新網|中央社|人民网|央视新闻)$/u,
  /^据?\p{Script=Han}{2,6}(?:日报|晚报|新闻网|日報|晚報|新聞網)$/u,
  // 市水利局办公室 供稿
  /^.{2,40}(?:[供来來]稿|供[图圖])$/su,
  /^[文图圖](?:\s?[/／]?\s?[文图圖])?[\s:：/／].{2,30}$/su,
  /^.{0,4}\d{1,2}月\d{1,2}日(?:发布|發佈|[電电讯])?$/su,
  // 青岭日报 2023年8月6日
  /^\p{Script=Han}{1,8}[报報网網社台刊]\s?\d{4}年\d{1,2}月\d{1,2}日$/u,
  // 2022-10-03, 111/10/03
  /^(?:\d{4}|1[0-4]\d)[-./]\d{1,2}[-./]\d{1,2}$/u,
  // 唐某 何某 文/图
  /^\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3}\s?(?:[文图圖]\s?[/／]?\s?[文图圖]|\s[摄攝])$/u,
];

/**
 * Where a closing bracket begins that names who wrote or sent a text, or says that it ends.
 *
 *     findEndCredit('水位回落。（记者 王某）')     // 5
 *
 * @returns  Index of the opening bracket; -1 if the text ends otherwise.
 */
export function findEndCredit(text: string): number {
  const from = Math.max(0, text.length - LONGEST);
  const found = LAST_BRACKET.exec(text.slice(from));
  return found?.[1] && FORMS.some((form) => form.test(found[1] ?? '')) ? from + found.index : -1;
}

/** What the bracket holds, as a block's note: `end-mark`, `byline`, `source`, `closing-note`. */
export function endNote(credit: string): string {
  if (/^.(?:完|全文完|END)/iu.test(credit)) return 'end-mark';
  if (/(?:记者|記者|通讯员|通訊員|编辑|編輯|责编|責編|作者|摄影|攝影)(?![^（）()]*[来來]源)/u.test(credit))
    return 'byline';
  if (/来源|來源|据|^.[^记記编編作]{2,12}[社网網报報]/u.test(credit)) return 'source';
  return /\d{1,2}日|\d[-./]\d/u.test(credit) ? 'closing-note' : 'byline';
}
