/** What two tellings of one event may differ in: times, amounts, and words that say little. */

/** Times; how they differ is known from the dates. */
export const TIMES =
  /[至到]?\d{1,4}[年月日时点分秒](?:许|左右|前后|起)?|\d{1,2}号(?![线楼院坑井机风台])|\d{1,2}:\d{2}|[今昨明当次同本][天日晚晨年月]|[上下中]午|凌晨|清晨|早晨|早上|傍晚|晚上|晚间|夜间|深夜|连夜|近日|日前|目前|随后/gu;

/** Amounts; how they differ is known from the figures. Numbers of a series are none: 一期, 二审, 3号线. */
export const AMOUNTS =
  /(?:超过|达到|[近约逾超]|共计?|累计|总计)?[\d.]{1,16}(?![\d.号期审届轮批中场])[万亿千百]*[余多]?|[一二三四五六七八九十百千万亿两]{1,8}[余多]?(?=[人名户个吨元件辆台头亩栋座公千米里万])/gu;

/** Verbs and nouns that say only that something was held, done or reached, and what joins words. */
export const FILLERS =
  /记者|获悉|据悉|了解|介绍|通报|召开|举行|举办|开展|进行|组织|实现|完成|工作|活动|有关|相关|全部|已经|目标|任务|正式|成功|公开|紧急|全市|全县|全区|全省|我[省市县区]|[也又仍还曾的了在于与和及对将已为并被把从向到其等个名人次户条只共约近超余多再均都位省市县区镇乡府委党]/gu;

/** Which of several rulings or stages it is: said by one report only, it contradicts nothing. */
export const STAGES = /[一二再终]审|[一二三]期|首[次个批例]/gu;

/** Words by which two papers tell one thing; each is read as the one that stands for all. */
export const SYNONYMS: readonly {words: RegExp; as: string; finds: readonly string[]}[] = [
  {
    words:
      /(?:举[行办]了?)?(?:开工|奠基|动工)[仪典][式礼]|(?:正式)?(?:破土)?[动开]工(?:建设|兴建)?|开建|奠基/gu,
    as: '开工',
    finds: ['举行开工仪式', '动工建设', '开建'],
  },
  {words: /竣工|完工|落成/gu, as: '建成', finds: ['竣工', '落成']},
  {
    words:
      /投入(?:初期|正式|商业|试)?(?:使用|运营|运行|营运)|开通(?:初期|正式|试)?(?:运营|运行)?|正式(?:运营|启用)|投用|启用|启运|通车/gu,
    as: '启用',
    finds: ['开通初期运营', '投入使用', '投用'],
  },
  {words: /挂牌(?:上市|交易)|上市交易/gu, as: '上市', finds: ['挂牌上市']},
  {words: /合拢/gu, as: '合龙', finds: ['合拢']},
  {words: /开始|启动|拉开(?:序幕|帷幕)|开展/gu, as: '启动', finds: ['开始', '拉开帷幕']},
  {words: /获批[复准]?|批复|核准|审批通过|批准/gu, as: '批准', finds: ['获批', '批复']},
  {
    words: /夺冠|捧[杯冠]|问鼎|(?:夺得|获得|赢得|摘得|拿下|斩获)[^，。；]{0,8}?冠军/gu,
    as: '夺冠',
    finds: ['夺得首个联赛冠军', '捧杯'],
  },
  {words: /击败|力克|[完险大]胜|逆转|战胜|不敌/gu, as: '胜', finds: ['力克', '险胜']},
  {words: /死亡|身亡|丧生|罹难|遇难/gu, as: '遇难', finds: ['丧生']},
  {words: /揭幕|启幕|开幕/gu, as: '开幕', finds: ['启幕']},
  {words: /落幕|收官|闭幕/gu, as: '闭幕', finds: ['落幕']},
  {words: /首轮/gu, as: '第一轮', finds: ['首轮']},
  {words: /首届/gu, as: '第一届', finds: ['首届']},
];
