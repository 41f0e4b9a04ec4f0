import type {PredicateRule} from './predicates';

/** Deciding: meetings, inspections, bodies set up, people called up, rules issued, facts made public. */
export const DECIDING: readonly PredicateRule[] = [
  {
    id: 'predicate/briefing',
    kind: 'publication',
    weight: 3,
    rank: 10,
    salience: 1,
    pattern:
      /(?:召开|举行|举办|出席).{0,50}?(?:发布会|通气会|记者会|吹风会)|(?:发布会|通气会|记者会|吹风会).{0,12}(?:召开|举行)/u,
    finds: ['省政府新闻办召开第12场新闻发布会', '防汛新闻发布会在南昌举行'],
    skips: ['发布会上的问题很多'],
  },
  {
    id: 'predicate/figures-released',
    kind: 'publication',
    weight: 3,
    rank: 9,
    pattern:
      /(?:数据|指标|名单|结果|报告|公报|白皮书|年报|财报|成绩|排名|公告|通报).{0,8}(?:出炉|发布|公布|公开|揭晓)|(?:发布|公布|披露|刊登).{0,30}?(?:数据|名单|结果|报告|公报|白皮书|年报|财报|预警|公告|调查|消息)/u,
    finds: ['上半年经济数据出炉', '气象台发布暴雨红色预警', '公司披露年报'],
    skips: ['数据齐全'],
  },
  {
    id: 'predicate/product-shown',
    kind: 'publication',
    weight: 2,
    rank: 7,
    pattern:
      /(?:发布|推出|发售|首发|亮相).{0,24}?(?:产品|车型|手机|系统|品牌|新车|芯片|软件|型号|专辑|杂志)|首次亮相|创刊|出版/u,
    finds: ['公司发布首款自研芯片', '厂刊创刊'],
  },
  {
    id: 'predicate/meeting-held',
    kind: 'meeting',
    weight: 3,
    rank: 8,
    pattern:
      /(?:召开|举行|召集|主持|出席|参加).{0,60}?会(?![计员馆展费合晤商客场])|(?:会议|大会|全会|常委会|工作会|推进会|调度会|动员会|部署会|现场会|座谈会|论证会|评审会|听证会|股东会|董事会|研讨会|代表会)(?:[在于].{1,14})?(?:召开|举行|开幕|闭幕)/u,
    finds: ['区委召开常委会会议', '全市防汛调度会召开', '指挥部召开会议'],
    skips: ['出席会展', '社会各界'],
  },
  {
    id: 'predicate/inspection',
    kind: 'meeting',
    weight: 2,
    rank: 8,
    pattern:
      /(?:来到|前往|深入|[赴到]).{1,30}?(?:调研|检查|督导|视察|考察|了解|慰问|看望|指导)|检查督导|督导检查|调研指导|听取.{0,60}(?:汇报|进展|介绍|意见)|实地(?:查看|察看|调研|检查)/u,
    finds: ['县长赴灾区看望群众', '副省长来到工地检查安全生产', '听取抢险工作进展'],
  },
  {
    id: 'predicate/instruction',
    kind: 'meeting',
    weight: 2,
    rank: 5,
    pattern:
      /(?:作出|做出|进行|再次).{0,10}(?:部署|指示|批示|动员)|再部署|安排部署|会商|研判部署|约谈|会见|会谈|磋商|勘灾/u,
    finds: ['就防汛工作进行再部署', '两国外长举行会谈'],
  },
  {
    id: 'predicate/visit',
    kind: 'meeting',
    weight: 1,
    rank: 4,
    pattern:
      /(?:来到|前往|深入|一行|带队(?!伍)|率队|抵达).{2,}|[赴到].{2,12}(?:[县镇乡村]|社区|企业|工地|现场|一线|医院|学校)/u,
    finds: ['县长李明来到大堤', '市长带队到各镇'],
  },
  {
    id: 'predicate/hearing',
    kind: 'meeting',
    weight: 3,
    rank: 8,
    pattern: /开庭|庭审|公开审理|听证|合议庭.{0,6}评议|[一二再]审(?=.{0,16}(?:开庭|审理))/u,
    finds: ['市中级人民法院公开审理此案', '案件开庭'],
  },
  {
    id: 'predicate/body-set-up',
    kind: 'organization',
    weight: 3,
    rank: 9,
    pattern:
      /(?:成立|组建|设立|组成|筹建|创办|创立|创建|改组|开设)(?!的).{0,72}?(?:组(?!织|建)|指挥部|专班|支部|委员会|公司|集团|[厂社院局队班站所军党]|机构|中心|协会|学校|学院|大学|办公室|基金|俱乐部|联盟|联合会|政府|共和国)|(?:公司|集团|工厂|学校|协会|队伍|中心|委员会|政府|银行).{0,4}(?:成立|创立|挂牌|组建|更名|合并|改制|揭牌)|(?<=\p{sc=Han}{2})成立$|成立于|公私合营|改制为|(?:更名|改名|改称)为?|挂牌成立|揭牌/u,
    finds: ['我县成立抗洪抢险指挥部', '组建8个工作专班', '公司更名为东江机械集团'],
    skips: ['成立条件', '村民组成的突击队'],
  },
  {
    id: 'predicate/system-set-up',
    kind: 'organization',
    weight: 3,
    rank: 6,
    pattern: /(?:建立|构建|设立).{0,30}?(?:体系|机制|平台|点|网络|台账|档案|基地|制度)/u,
    finds: ['建立市县联动指挥体系', '设立集中安置点5处'],
    skips: ['体系完善'],
  },
  {
    id: 'predicate/people-called-up',
    kind: 'organization',
    weight: 2,
    rank: 6,
    pattern:
      /(?:动员|抽调|选派|派出|派遣|招募|出动|集结|征调).{0,24}?(?:党员|干部|职工|志愿者|群众|民兵|官兵|专员|队员|医护|教师|\d.{0,4}[人名])|(?:干部|党员|志愿者|职工|人员|官兵|专员|党组织|力量).{0,20}?(?:下沉|深入社区|动员起来|上岗|到岗|取消休假|集结|调整充实|返岗值守|奋勇(?:当先|争先)|冲锋在前|冲在.{0,3}(?:前|一线)|挺身而出)/u,
    finds: ['出动民兵300人', '所有公职人员取消休假', '机关干部下沉社区'],
    skips: ['动员大会'],
  },
  {
    id: 'predicate/appointment',
    kind: 'organization',
    weight: 3,
    rank: 7,
    pattern: /任命|当选|就任|出任|接任|履新|辞去|辞职|免去|卸任|退休|受聘|聘任/u,
    finds: ['李文出任总经理', '大会选举王强当选主席'],
  },
  {
    id: 'predicate/rule-issued',
    kind: 'policy',
    weight: 3,
    rank: 8,
    pattern:
      /(?:出台|印发|颁布|下发|起草|审议通过|修订|制定实施|制订实施|加紧制定|抓紧制定|正在制定|签订|签署|缔结).{0,40}?(?:方案|办法|措施|意见|条例|规定|通知|通告|政策|举措|规划|计划|预案|[法条令]|决议|决定|指南|规程|细则|标准|手册|协议|合同|公约|备忘录)/u,
    finds: ['县政府印发《灾后重建规划》', '出台“稳企16条”', '两国签订通商条约'],
  },
  {
    id: 'predicate/rule-made',
    kind: 'policy',
    weight: 2,
    rank: 7,
    pattern:
      /(?:制定|制订|编制|实施|推出|通过|批准|批复|启动).{0,40}?(?:方案|办法|措施|意见|条例|规定|政策|举措|规划|计划|预案|决议|条|标准|议案|改革|制度|法)/u,
    finds: ['各乡镇制定转移预案', '国务院批准城市总体规划'],
    skips: ['方案可行'],
  },
  {
    id: 'predicate/approved',
    kind: 'policy',
    weight: 3,
    rank: 6,
    pattern: /获批|获.{0,16}(?:批复|批准|核准|立项)|批复|通过.{0,8}审批/u,
    finds: ['工程获省发改委批复'],
  },
  {
    id: 'predicate/service-opened',
    kind: 'policy',
    weight: 3,
    rank: 5,
    pattern: /增设.{0,24}|开通.{0,16}(?:热线|电话|通道|专线|平台)/u,
    finds: ['在服务大厅增设投诉窗口', '开通求助热线'],
  },
  {
    id: 'predicate/task',
    kind: 'policy',
    needs: 'own-time',
    weight: 1,
    rank: 1,
    pattern: /(?:抓好|做好|统筹|推进|推动|完成|落实|筹备|组织).{0,20}?(?:工作|任务|活动|建设|目标|准备)/u,
    finds: ['抓好二季度各项工作', '做好汛前准备'],
  },
];
