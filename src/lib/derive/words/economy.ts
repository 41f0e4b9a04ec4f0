import type {PredicateRule} from './predicates';

/** Work, trade and building: things start again, are built, signed, measured. */
export const ECONOMY: readonly PredicateRule[] = [
  {
    id: 'predicate/work-resumed',
    kind: 'resumption',
    weight: 2,
    rank: 7,
    pattern:
      /复工复产|(?<![修恢康回])复[工产市业学课航耕商驶电](?![率作程]|工作)|返[校岗]|恢复(?:生产|运营|运行|营业|供应|供电|供水|供气|施工|产能|办公|办学|招生|正常|市场|出版|活动|建设)|恢复(?:双向|单向|正常|全线|全面){0,2}通[行车航]|(?:陆续|逐步|分批|重新)通[行航]|恢复到|秩序.{0,4}恢复|重新(?:开张|开业|启用|投产)|重启|畅通|开[学课](?!典|礼)|(?<!停止.{0,4})上课|(?:供[电水气暖]|交通|通[信讯]|生产|营业|运营|秩序|列车|航班).{0,6}恢复(?!期)/u,
    finds: ['国道恢复双向通行', '46家企业全部复工', '供电恢复到正常水平', '学校复课', '省内交通已完全畅通'],
    skips: ['复工率70%'],
  },
  {
    id: 'predicate/taken-up-again',
    kind: 'resumption',
    weight: 2,
    rank: 4,
    pattern: /恢复(?![期原力性得]|健康|体力|重建|情况|工作|良好)\p{sc=Han}{2}/u,
    finds: ['渡轮恢复行驶', '球队恢复练球'],
    skips: ['恢复健康'],
  },
  {
    id: 'predicate/output-kept',
    kind: 'resumption',
    weight: 2,
    rank: 5,
    pattern: /稳产|满产|达产|扩产|增产|整车下线|下线|生产.{0,6}(?:恢复|回升|回暖)|促消费/u,
    finds: ['支持企业稳产'],
  },
  {
    id: 'predicate/farm-season',
    kind: 'resumption',
    weight: 3,
    rank: 6,
    pattern: /春耕|春播|春季生产|春管|秋收|夏收|抢收|抢种|补种|秋种/u,
    finds: ['组织群众补种晚稻', '抢收早稻'],
  },
  {
    id: 'predicate/switched',
    kind: 'resumption',
    weight: 3,
    rank: 6,
    pattern: /转产|改产|复产转产/u,
    finds: ['支持企业转产救灾帐篷'],
  },
  {
    id: 'predicate/built',
    kind: 'project',
    weight: 3,
    rank: 8,
    salience: 1,
    pattern:
      /开复工|(?<![全都分召])开工(?!率|作|建设的)|(?<![行活运劳启推自])动工(?!作)|奠基|封顶|竣工|完工|投产|投用|投入(?:商业|试)?(?:使用|运营|运行|生产)|正式开通|(?<=[线路桥道隧站段期][^，]{0,4})开通$|(?<!恢复.{0,4})通车|通航|贯通|合龙|建成|启用|破土|交付|落成|开通.{0,4}运营|试运行|试飞|首飞|下水(?![道管位流温])|转体|并网|验收|吊装|浇筑|始建|重[建修]|拆除|修缮|扩建|修建|兴建|迁建|迁址|开业|开馆|截流(?!井)|蓄水(?!量|池|安全)|到顶|具备.{0,6}条件|通过.{0,10}(?:验收|鉴定|评审)|完成.{0,16}(?:测试|调试|试验|安装|铺设|改造|修复|搬迁|建设)/u,
    finds: ['大桥主跨合龙', '新厂房竣工投产', '首批重点项目开工'],
    skips: ['开工率回升'],
  },
  {
    id: 'predicate/rite-of-work',
    kind: 'project',
    weight: 3,
    rank: 9,
    salience: 1,
    pattern: /(?:平顶|封顶|动土|动工|开工|奠基|竣工|通车|落成|合龙|启用|投产)(?:礼|仪式|典礼|大典)/u,
    finds: ['礼堂举行奠基仪式', '大桥举行通车典礼'],
  },
  {
    id: 'predicate/invested',
    kind: 'project',
    weight: 3,
    rank: 7,
    pattern:
      /签约|招引.{0,16}\d|引进.{0,16}(?:项目|企业|生产线|设备|技术)|落户|中标|招标|收购|并购|入股|增资|上市|挂牌交易|(?:系统|交易所|新三板|科创板|创业板|主板)挂牌|投资.{0,10}建/u,
    finds: ['公司在深圳上市', '招引项目6个', '集团收购东江机械'],
  },
  {
    id: 'predicate/investors-sought',
    kind: 'project',
    weight: 2,
    rank: 5,
    pattern: /招商引资|招引|招商推介|促建/u,
    finds: ['开展招商引资'],
  },
  {
    id: 'predicate/project-work',
    kind: 'project',
    weight: 1,
    rank: 3,
    pattern: /重点项目|重大项目|产业化项目|工程.{0,6}(?:启动|推进|进展)|选址|立项|勘察|设计方案/u,
    finds: ['紧盯120个重点项目', '工程启动'],
  },
  {
    id: 'predicate/indicator',
    kind: 'statistic',
    weight: 2,
    rank: 5,
    pattern:
      /(?:增加值|产值|生产总值|产量|零售总?额|进出口|[出进]口[额值]|存栏|出栏|播种面积|预算收入|可支配收入|[出进]口(?=\d[\d.,]{0,8}[万亿])|[存贷]款余额|失业率|经理指数|用电量|发电量|投资额|销售[额量]|销售面积|订单金?额|货运量|客运量|吞吐量|造价)(?:总?[额值])?(?:分别|累计){0,2}(?:完成|实现|达到?|超过|[为约近超由])?\d/u,
    finds: ['第三产业增加值86亿元', '秋粮播种面积12万亩'],
  },
  {
    id: 'predicate/measured',
    kind: 'statistic',
    needs: 'date',
    weight: 2,
    rank: 4,
    pattern:
      /(?:(?<=\p{sc=Han})[率额量]|总?值|[人户件]数|里程|面积|存栏|出栏|收入|就业|[总大]数)(?:分别)?(?:[为达约近超]|达到|超过)?\d/u,
    finds: ['城镇登记失业率为3.4%', '生猪存栏14.3万头', '城镇新增就业4120人'],
    skips: ['失业率上升'],
  },
  {
    id: 'predicate/counted',
    kind: 'statistic',
    weight: 2,
    rank: 3,
    pattern:
      /(?:完成(?:投资|产值|税收|货运|客运|发电)|累计|共计|总计|合计|同比|环比|增长|下降|提高|减少|实现|突破|达到?|增至|降至|扩充至|超过|占|产值|营收|收入|利润|人口|产量|销量|接待|亏损|盈利|位列|位居|跻身).{0,24}?(?:\d|第[一二三四五六七八九十])|突破[百千万亿]/u,
    finds: ['全年实现产值12.6亿元', '累计检测31轮', '客流量同比增长8%'],
    skips: ['实现目标'],
  },
];
