import type {EventKind} from '../../types';

/** Words a headline does without. All in simplified letters. */

/** At its head: counting words, conjunctions, adverbials, who says it, that it is asked for. */
export const LEADS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[是要]要?[，,、]?|^(?:首先|其次|最后)[，,、]|^第[一二三四五六七八九十]{1,3}[，,、]|^等(?![待候级额])/u,
  /^(?:与此同时|同时|此外|另外|其中|并且|而且|不仅|从而|因此|于是|为此|对此|随即|随后|此后|之后|其后|接着|当即|目前|截至|截止|现在|如今|近期|近日|日前|此前|据悉|据了解|最终|其余(?!\d{1,4}个)|其他|另一方面|一方面|一边|下面|其下|下一步|下阶段|惟[因有]?(?=\p{sc=Han})|本报讯|晨报讯)/u,
  /^(?:我们|[他她它]们|大家|[他她它])[的将也还]?/u,
  /^(?:正在|已经|曾经|应当|必须|力争|确保|争取|努力|继续|坚持|始终|切实|并(?![入购轨网发列])|[也还又而但却则再便均遂将已曾才须]|都(?![市督城会江匀柳安]|发局)|正(?![式面规常值义负好当午中宗统品])|应(?![急城县变力用对])|就(?![^，]{2,30}(?:进行|作出|做出|召开|举行|发表|达成|展开))|所幸|幸好|要(?!求))(?!\p{sc=Han}?[，、])/u,
  /^(?!\p{sc=Han}{1,4}[委府局部厅署会]提出[把将])(?:会议|大会|通知|通告|\p{sc=Han}{2,4})(?:强调|指出|提出|认为|表示|介绍|透露)[要须应将]?/u,
  /^(?!经[济贸信]|自[治然来]|对外|以色列|在[校线])(?:[在于从自到至继经对以]|截至|为了?|由于|通过|随着|面对|针对|根据|按照|遵照|围绕|结合).{2,18}?(?:之际|之后|以后|之前|以前|期间|过程中|前提下|基础上|情况下|背景下|部署下|支持下|帮助下|时间里|以来|开始|[起后前时下]|(?<![台华集其晋汉关秦])中)(?=\p{sc=Han})(?![勤续备台方期往提间央心国学华降调辖村镇乡线者身途门院端沿排锋卫])/u,
  /^记者在?/u,
  /^(?:[暴豪大]雨|地震|台风|火灾|洪水|[事案]发|当)时(?=\p{sc=Han}{3})/u,
  /^(?:为期|历时|持续)?[\d一二三四五六七八九十两]{1,3}[天日周年]的(?=\p{sc=Han}{2})/u,
  /^\p{sc=Han}{1,6}?(?:发生|暴发|爆发|来袭|登陆|结束|发布|启动|宣判)[之以]?后(?=\p{sc=Han}{3})/u,
  /^(?:全长|总长|总面积|总重|重达|高达|占地)[^，的]{2,14}的(?=\p{sc=Han}{3})/u,
  /^(?:庭审|审理|比赛|行动|事件|救援|检查)中(?=\p{sc=Han}{3})|^[另仍还]?有(?=[\d两]{1,4}[人名个家户座条所项])/u,
  /^指(?=[该有其])|^(?:证实|确认|据称)(?=\p{sc=Han}{4})/u,
  /^(?:由于|因为)(?=[^，]{6})/u,
  /^(?:决定|确定|明确)由(?=\p{sc=Han}{2})/u,
  /^(?:第\d{1,3}分钟|补时阶段?|日后|[首次末]节|第[一二三四\d]节|[上下]半场|次盘)/u,
  /^[受因].{1,14}?(?:影响|波及)[，,]?(?=\p{sc=Han}{4})/u,
  /^(?:出生|位于.{2,12})的/u,
  /^在(?=\p{sc=Han}{2,6}(?:得到|取得|实现|逐渐))/u,
  /^[，,、;；。\s—-]{1,8}/u,
];

/** Taken out one after the other while the line is too long. */
export const SPARE: readonly RegExp[] = [
  /^[^，]{2,16}发生的(?=[^，的]{2,10}(?:事故|地震|火灾|爆炸|灾害))|(?:送医院?|经)?抢救无效(?=死亡|身亡|去世)/gu,
  /\([^)第]{0,40}\)|获悉$/gu,
  /新型冠状病毒(?:感染的?)?(?:肺炎)?|新冠肺炎/gu,
  /^\p{sc=Han}{2,4}(?:省|自治区)(?=\p{sc=Han}{2,4}市)/gu,
  /^\p{sc=Han}{2,4}市(?=\p{sc=Han}{2,4}[区县市])/gu,
  /(?:依法)?对[^，]{4,40}案(?=公开|开庭|进行|作出|一审|宣判)/gu,
  /“[^“”]{16,60}”的?/gu,
  /(?:针对|围绕)[^，将把]{2,16}(?=[将把])/gu,
  /(?<=[将把])[^，将把]{2,24}的(?=\p{sc=Han}{3})/gu,
  /(?<=[对向])[^，、的对向]{1,8}(?:、[^，、的]{1,8}){1,6}的(?=\p{sc=Han}{2})/gu,
  /由.{2,40}?(?:组成|构成)的/gu,
  /由.{2,36}?任.{1,8}?的/gu,
  /(?:为期|历时|总投资|耗资|占地|全长|总?建筑面积|总库容)[^的，]{1,14}的/gu,
  /包括.{2,60}?在内的/gu,
  /(?<=[年月])不等的?(?=有期徒刑|$)/gu,
  /(?<=》)(?:[、，]?《[^》]{1,40}》){1,6}/gu,
  /(?<=\p{sc=Han}某)(?:、\p{sc=Han}{1,3}某){1,8}/gu,
  /(?<=\p{sc=Han}{3})[我全本][省市区县]内?(?![之域民覆])(?=\p{sc=Han})/gu,
  /(?:坚持|按照?(?![下时期])|依照|根据|围绕|结合|本着|遵照|采取).{2,20}?(?:原则|方式|要求|部署|安排|精神|总方针)(?:和[^，]{2,12}?的?(?:安排|部署|要求))?[,，]?/gu,
  /(?:积极|稳步|有序|扎实|切实|进一步|深入|不断|全力|认真|(?<!最)严格|科学(?![院家技部研馆])|及时|迅速|主动|大力|优先|尽快|充分|广泛|精准|稳妥|梯次|顺利|圆满|成功|共同|统一|专门|分别|逐步|特别)地?/gu,
  /(?<=[\p{sc=Han}A-Za-z\d”》])、(?![^，,、]{1,3}[两三四]级)[^，,、等]{1,20}(?:、[^，,、等]{1,20}){1,8}(?=等\p{sc=Han}{2})/gu,
  /(?<=[\p{sc=Han}A-Za-z\d”》])、[^，,、]{1,20}(?:、[^，,、]{1,20}){1,8}等?/gu,
  /(?<=公布为|列为|列入|入选|评为)第[一二三四五六七八九十]{1,2}批/gu,
  /用了?[^，、]{1,8}(?:时间|工夫)/gu,
  /连夜|连日|紧急|第一时间|立即|随即|率先|临时|再次|陆续|先后|正式/gu,
  /(?<=》)等[^，、]{1,8}$/gu,
  /本轮|(?<=防控|救援|建设|整治)工作的?(?=第|领导|推进|会|新闻|指挥|调度)/gu,
];

/** 公路总局表示,立即调派机具抢修: who tells of it did it, if it is a body. */
export const TELLS_OF_ITSELF = /^(?![据从在]).*(?:[局署厅部委办处所院府队站会]|公司|集团|中心)$/u;

/** At its end. */
export const TAILS =
  /(?:之际|以来|的同时|之后|以后|过后|之时|等等|获悉|(?<![小瓦])时|(?<!不)等|[后的了，,、;；。：:—\s]){1,6}$/u;

/** The aspect that a headline does without: 启动了响应. */
export const ASPECT =
  /(?<=[成组设召举实完取出印提启打终发通获增制宣公采接派调开抵救赠击战][立建开行施成得台发升动响现止布过加定告取受出集展达起送消败胜])了(?=\p{sc=Han}|\d)/gu;

/** What a relative clause says was held: 省里召开的发布会 is a clause again without 的. */
export const HELD = /(?<=召开|举行|举办|发布|公布|出台|印发)的(?=.{4})/u;

/** What is finished, where the one who did it is not named: it is the thing itself that a chronicle is of. */
export const COMPLETES = /(?:^|[年月日])(?:告竣|竣工|完工|落成|建成|重建完成|重修完成)/u;

/** 三期这样的重大项目 is 三期重大项目. */
export const SUCH = /(?<=\p{sc=Han}{2})(?:这样|那样|之类)的(?=\p{sc=Han}{2})/gu;

/** What exists or appears, at the head of a clause without a subject: a place has it. */
export const EXISTS = /^.{0,12}?(?:发生|突发|出现|遭遇|遭受|暴发|爆发|[连突普]降|迎来)/u;

/** Kinds whose doer is the place itself where no other is named. */
export const OFFICIAL: ReadonlySet<EventKind> = new Set<EventKind>([
  'meeting',
  'organization',
  'policy',
  'control',
  'containment',
  'resumption',
  'statistic',
  'operation',
]);

/** What authorities do, at the head of a line: the place does it, whatever comes of it. */
export const OFFICIAL_VERB =
  /^(?:优先|主动|科学|全力|统一|积极|稳步|有序|大力|加快|进一步|全面|集中){0,3}(?:开工|推动|推进|加快|指导|统筹|组织|安排|支持|落实|做好|抓好|盯紧|紧盯|服务|引导|督促|部署|实施|开展|一手抓)/u;

/** The title of a chronicle: 临江师范学校大事记（1906—2006）, 普济宫沿革记事. */
export const TOPIC =
  /^(?<words>\p{sc=Han}{2,14}?)(?:发展|建设|历史|[一二三四五六七八九十两]{0,3}[百千十][零一二三四五六七八九十]{0,3}周?年|\d{1,4}周?年|[\d一二三四]季度|上半年|下半年){0,2}(?:(?:[院校厂社馆会]史)?大事记|大事$|沿革|年表|史略|[小简校厂]史|[纪记]事|编年|历程|[百\d]年(?![级代前后]).{0,6}$)/u;

/** Nouns that a predicate's own pattern may begin with: they are its subject. */
export const NOUN_HEAD =
  /^(?:公司|集团|工厂|学校|协会|队伍|中心|委员会|政府|银行|数据|指标|名单|结果|报告|干部|党员|职工|志愿者|人员|官兵|火势|大火|明火|山火|水位|流量|雨量|降雨量|气温|风力|洪峰|洪水|疫情|地震|台风|暴雨|火灾|事故|灾[害情]|险情|决口|缺口|余震|强降雨|房屋|道路|交通|电力|通[信讯]|线路|供[电水气]|确诊|阳性|感染者|病例|会议|大会|全会|发布会|局面|风险|响应|预警|警报|首次|工程|产值|营收|收入|利润|人口|产量|销量|物资|秩序|\d)/u;

/** 将, 把 before the thing something is done to, not 将 of what will be: 将工人全部接回, 将“宅家”作为… */
export const TAKES_OBJECT =
  /^[将把][^，、]{2,24}?(?:作为|[改列转调升降定评登设]\p{sc=Han}{0,2}为|(?<=.{3})[送调移交接带推打拆毁还运纳升降提转迁赶抓捕救捞押]|逮捕|制服|扑灭|控制|告上|全[部数]|一分为)/u;

/** A part that a headline cannot tell of without the whole: 主体完工. */
export const PART =
  /^(?:主体(?:工程|结构|(?![育性力验]))|土建(?:工程)?|主线|全线|[一二三首]期(?:工程)?|主[桥跨]|[新旧原]址)(?!.{0,6}的)/u;

/** By whom, as the subject: 由21家作坊合并组成, 由某局承建的大桥通车. */
export const BY_WHOM = /^由(?![于此来衷表])(?=[\p{sc=Han}“\d])/u;

/** Between subject and verb, and no loss there: 国家防总也启动响应. */
export const SPARE_ADVERB =
  /^(?:[均都]已?(?![衡匀价市城])|已经|曾经|后来|获报后|接报后|接警后|得知后|随后|随即|接着|则会?|[也亦还又曾已便即](?![能是要经称]))(?=\p{sc=Han}{2})/u;

/** What is counted, at the head of a line, stands for itself: 超过1100户受灾. */
export const COUNTED =
  /^(?:超过?|[近约逾]|至少|共有?|另有?|一度有)?[\d两三四五六七八九十][\d万千百十余多,]{0,8}[人户名家间栋辆例]/u;

/** What happens to a thing once it is built or handed over: 1889年竣工, 修复后开放. */
export const OF_A_THING =
  /^(?:竣工|完工|落成|建成|通车|通航|投产|启用|投用|投入使用|交付|修复|封顶|动工|开工|开放|开馆|开业|复建|更名|改名|改称|毁于|拆除|倒塌|坍塌)/u;

/** Verbs behind which the clause names the thing built: 聘工程师兴建炮台. */
export const BUILDS =
  /(?:兴建|修建|建造|重建|改建|扩建|新建|建设|修筑|兴筑|筹建|建起|盖起)了?(?<thing>[^，的]{2,12})$/u;

/** The thing behind 将 and 把, up to its verb. */
export const TAKEN =
  /[将把](?<thing>\p{sc=Han}{2,10}?)(?=交还|归还|移交|[赠捐卖售]|转让|改造|修复|改为|列为|买下|租下)/u;

/** With nobody to do it these only stand in the way: 让项目开工, 把体系打通. */
export const CAUSES = /^[让使把](?=[^，]{4})/u;

/** What the end of a row leaves at the head of a line. */
export const LEFT_OVER = /^(?:[、，,]|等(?![待候级额于])|[及和与](?!平)){1,3}/u;

/** 抵达扬州: those who were sent, not those who sent them. */
export const ARRIVES =
  /^(?:预计|预定|有望|陆续|先后|相继|分批|连夜)?(?:到达|赶赴|奔赴|赶到|抵[^触抗]|进驻|前往|启程)/u;

/** Whom the clause before sent: 从各地调派核酸检测医疗队. */
export const SENDS: readonly RegExp[] = [
  /(?:派出|调派|派遣|选派|抽调|增派|组派|调集)(?:由[^，]{2,24}的)?(?<thing>[^，的、]{2,12}[队组员兵])$/u,
  /(?:派出|调派|派遣|选派|抽调|集结起?|组织|出动)(?<thing>\d[\d余多万]{0,6}[名人]\p{sc=Han}{0,5}?)(?=连夜|火速|紧急|星夜|立即|迅速|$)/u,
];

/** 预计25日运抵灾区: what was sent. */
export const IS_DELIVERED = /^(?:预计|预定|有望)?(?:运抵|送达|到货|到账|交付|启运)/u;

/** What the clause before sent off: 调拨帐篷3000顶. */
export const SENT =
  /(?:调拨|调运|捐赠|筹集|采购|发运|运送|启运|下拨|拨付|购置|募集)了?(?<thing>(?!.{0,6}[仪典]式)[^，的]{2,14})$/u;

/** 要求施工单位完成分流: those who are asked are to do it. */
export const ASKED =
  /(?:要求|责令|督促|敦促|指示|勒令)(?<thing>\p{sc=Han}{1,8}?(?:单位|部门|企业|公司|学校|医院|街镇|乡镇|业者|干部|[局委队组]))/u;

/** Put out: the fire that the clause before held down. */
export const IS_PUT_OUT = /^被?(?:完全|全部|最终|基本)?扑灭$/u;
export const BURNS = /(?<thing>火势|大火|山火|明火|火情)/u;

/** Taken to hospital: those who were saved, not those who saved them. */
export const IS_BROUGHT =
  /^(?:清醒|昏迷|随后|及时)?(?:被?(?:送往|送到|送至|送抵|转送|送医|送院)|(?:获救|脱险)$)/u;

/** Whom the clause before saved: 将一名女子救出, 救出两名工人. */
export const SAVED: readonly RegExp[] = [
  /[将把](?<thing>[^，、]{2,16}?)(?:救出|救起|救下|抬出|抬上)/u,
  /(?<thing>第?[\d一二三四五六七八九十两]{1,4}[人名][^，、全均已安]{0,6})(?:全部|均|已|安全|成功){0,3}(?:获救|升井|出井|脱险|被救出)$/u,
  /(?:救出|救起|救下|挖出|搜救出)(?<thing>[^，、的]{2,14}[人员童者女子工客民生名妇婴])$/u,
];

/** 造成3人死亡, without what did it. */
export const BRINGS_HARM = /^(?:造成|导致|致使|致|酿成?)(?=.{2})/u;

/** What broke out in the clause before: 引发山洪, 发生冒顶事故. */
export const BREAKS_OUT =
  /(?:发生|突发|引发|诱发|暴发|爆发|出现)了?(?:一[起宗场次])?(?<thing>[^，、的\d]{2,10})$/u;

/** What is behind it and stands for itself, where nothing known did it: 4人死亡. */
export const HARM_DONE =
  /^(?:造成|导致|致使|致|酿成?)(?![^，]{1,12}的)(?=[^，]{0,10}[\d一两二三四五六七八九十百][^，]{0,6}(?:[死伤亡失]|受[困灾损]|被困|遇难|罹难))/u;

/** 对…予以没收: the object may stand behind the verb. */
export const DONE_TO =
  /对(?<object>[^，、对]{2,18})(?:依法)?(?:予以|进行了?|加以|作出)(?<verb>没收|追缴|查封|扣押|冻结|拆除|逮捕|拘留|关停|取缔|表彰|批准|通报|处罚)$/u;

/** 其余30户复工: the rest of what a total before it counts. */
export const REST =
  /^其[余他](?<count>[\d一二三四五六七八九十两]{1,5})(?<unit>[个户家名座条项所处间艘台辆])(?=[^，的]{2})/u;

/** 另有32户规上医药企业: the total, with its noun. */
export const WHOLE =
  /[\d一二三四五六七八九十两]{1,5}(?<unit>[个户家名座条项所处间艘台辆])(?<noun>\p{sc=Han}{2,10}?)(?=$|[中已均]|正在)/u;

/** 其中2户: a part of it, and not the whole. */
export const SHARE = /^其[中余他]/u;

/** One of two halves: 一手抓疫情防控. */
export const HALF = /一手抓[^，一]{2,8}$/u;

/** 为企业解决的融资累计16.1亿元. */
export const OWES_COUNT =
  /^(?<deed>[帮为给][^，的\d]{2,8}(?:解决|落实|协调|争取|办理|发放|减免|节省|挽回|追回|筹集))的(?<what>[^，、的\d]{2,8}?)(?<adverb>累计|共计|总计|合计|达到|[达共])(?=[近约超逾]?\d)/u;

/** What is given, without whose it is: 援助送到了外地. */
export const GIFT =
  /^(?:援助|善款|捐款|物资|医疗队|救援队)(?=[还也均已陆续全部]{0,2}(?:[送运抵]|到[账达位]|启程|出发))/u;

/** Whose meeting, exhibition or plan it is, somebody takes part in: 组团参加在外地举行的展会. */
export const ATTENDS = /参加|出席|参与|赴/u;

/** What a person does or what becomes of him, at the head of a line: 当选院士, 调入大桥局. */
export const PERSONAL =
  /^(?:再度|再次|首次)?(?!(?:毕业|留学|回国|归国|退休|退役|出生|任职|入学|受聘)(?:[者生金证率]|人[员口]|军人|士兵|典礼|仪式|考试|职工|干部|资格|教师))(?:当选|获选|考入|考取|升入(?=.{2,12}(?:大学|学院|中学|班))|就读|毕业|入学|入伍|参军|入党|留学|[赴旅]\p{sc=Han}{1,3}(?:留学|求学|深造|任教|进修)|拜师|任教|任职|出任|担任|就任|升任|改任|调任|调入|转任|兼任|受聘|受命|辞去|辞职|退休|退役|离任|病逝|逝世|去世|出生|生于|成婚|结婚|归国|回国|回到祖国|返乡|重返|被授予|荣获|前往(?=.{2,10}(?:训练|集训|报到|深造|就读|任教|疗养))|登上|冲破)/u;
