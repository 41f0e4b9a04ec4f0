/**
 * Words round a predicate that change what it says: done, asked for, denied, habitual, praised.
 * All in simplified letters; matched within one clause.
 */

/** It has happened, or is happening. */
export const DONE =
  /[了已均被获]|全部|陆续|顺利|正式|成功|率先|完成|累计|一共|先后|多次|连续|随后|正在|有序(?:组织|推动|推进|放开|开放)|取得|首次|首个|首批|再次|当场|连夜|及时|主动|目前|纷纷|开始|持续|全面|紧急|火速|迅速|第一时间|决定|组织实施|我[区市县省]|逐渐|基本/u;

/** Someone asks for it, or means to do it. */
export const DEMAND =
  /^(?:[一二三四五六七八九十](?:是要|要)|[要须拟]|必须|应当?|务必|力争|确保|争取|计划)|(?:要求|强调|指出|提出|号召|呼吁|希望).{0,10}?(?:[要须应]|必须)|(?:^|[^需重主只简必首纲摘概扼])要(?![求素闻道害点领])|力争|将(?![军领士近]|要害|.{1,24}(?:作为|[送调移改列交用让带推打]|转为|动员))|拟(?![定合人])|计划[于在到用建]|预计|有望|下一步|即将/u;

/** It did not happen, or only might. */
export const UNREAL =
  /本应|本该|原定|原计划|如果|假如|倘若|一旦|若[是问有无]|可能|未能|没有(?!硝烟)|尚未|避免|防止|以免|谨防|严防|杜绝|决不|绝不|不得|遏制.{0,8}(?:反弹|蔓延|扩散)|对不达标|或出现|发现一起|是否|怎么|为何|哪些/u;

/** It happens again and again, or was so at another time. */
export const BACKGROUND =
  /每年|每逢|每[天日夜周月]|历年|往年|以往|昔日|同期|近年来|一直以来|自古|通常|平时|一般来说/u;

/** Exhortation, praise, explanation: true of any day. */
export const RHETORIC =
  /^(?:这是|这种|这样|若问|人间大爱|实践证明|正是|始终|坚持|坚决|坚定|牢固树立|切实|充分发挥|不断|进一步|努力|尽最大|为了|得益于|离不开|越是|深入(?:贯彻|学习|落实)|认真|全面落实|严格落实|压紧|突出|聚焦|根据|按照|遵照|围绕|注重|提高|增强|提升|加大|加强|优化|完善|落实|推动形成|加快推动|克服|感谢|衷心|向.{0,8}(?:致敬|表示)|希望|弘扬|发扬)|人民战争|众志成城|感谢|致敬|重要(?:讲话|指示|批示)|精神$|所谓|意义重大|奠定.{0,6}基础|指明了|提供了根本|按下.{0,12}键|体制机制|无私奉献|等.{0,4}工作$/u;

/** What was done is only said to have helped towards it; or it is a frame for what comes. */
export const FRAME =
  /^为.*(?:起到|作出|做出|奠定|提供|打下|创造)|^随着|^是|^会议(?:听取|传达|学习|审议|研究)|^从.{2,12}到.{2,12}$|的(?:实际|情况|问题|局面|形势|背景|要求|原则|任务|条件|关键时期)$/u;

/** The predicate is only the name of something: 复工工作, 开工的条件. Tested on what follows it. */
export const NOMINAL =
  /^(?:等?(?:各项|有关|相关)|的(?!同时|过程)|等?工作(?![队组会日]|专班|推进|领导|人员|流程|$)|等?工作$|情况|过程|方案|问题|任务|要求|条件|能力|水平|形势|意识|期间|领域|指导|[率期者难]|所需|所在|医院|设备|资源|工具|机构|点(?!燃)|产能|费用|标准|经验|成果(?!丰)|单位|城区|战略|、.{1,30}(?:等.{0,4}工作|工作(?:指南|手册|任务)))/u;

/** Said of a meeting or a speaker: what follows is speech. */
export const SPEECH =
  /(?:会议|大会|全会|通知|(?<![、和与及])\p{sc=Han}{2,4})(?:强调|指出|认为|表示|介绍|透露)|(?:会议?|大会|全会|通知)(?:要求|明确|提出)/u;
