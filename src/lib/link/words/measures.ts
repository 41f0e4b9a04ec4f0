import type {ConnectionStrength} from '../../types';

/**
 * What befalls, and the measures that recur wherever something has to be met or rebuilt, each under the words that
 * name it. A row links two events only where it is rare enough among all events to say something of the two.
 */
export interface Measure {
  theme: string;
  strength: ConnectionStrength;
  pattern: RegExp;
  finds: readonly string[];
}

export const MEASURES: readonly Measure[] = [
  {
    theme: '地震发生',
    strength: 'measure',
    pattern: /发生(?:里氏)?[\d.]{1,4}级(?:左右)?(?:地震|强震)/u,
    finds: ['发生6.1级地震'],
  },
  {
    theme: '洪峰水位',
    strength: 'measure',
    pattern: /洪峰|超过?(?:警戒|保证)水位|水位.{0,8}[涨升超]/u,
    finds: ['洪峰过境', '水位超过警戒线'],
  },
  {theme: '台风登陆', strength: 'measure', pattern: /台风.{0,20}登陆/u, finds: ['台风“白鹭”登陆']},
  {theme: '滑坡塌方', strength: 'measure', pattern: /滑坡|泥石流|塌方|坍方/u, finds: ['发生山体滑坡']},
  {
    theme: '火灾扑救',
    strength: 'measure',
    pattern: /(?:发生|引发).{0,8}(?:火灾|起火)|明火.{0,6}扑灭/u,
    finds: ['发生森林火灾', '明火全部扑灭'],
  },
  {
    theme: '领导小组与指挥体系',
    strength: 'measure',
    pattern: /领导小组|指挥部|指挥体系|作战体系|指挥长/u,
    finds: ['成立抗震救灾指挥部'],
  },
  {theme: '工作专班', strength: 'measure', pattern: /专班|工作组|服务队/u, finds: ['组建6个专班']},
  {
    theme: '干部职工动员上岗',
    strength: 'measure',
    pattern:
      /(?:党员|干部|职工|公职人员|党组织|党支部|志愿者|民兵).{0,16}(?:动员|下沉|深入|到岗|上岗|一线|取消休假|先锋)|(?:动员|抽调|下沉).{0,12}(?:党员|干部|职工)/u,
    finds: ['干部职工全部动员起来'],
  },
  {
    theme: '封闭静默管理',
    strength: 'measure',
    pattern: /封闭|静默|静态|封控|封锁|足不出户|宅家|居家/u,
    finds: ['小区封闭管理'],
  },
  {
    theme: '停办活动与闭门谢客',
    strength: 'measure',
    pattern: /(?:暂停|取消|停止|延期|推迟|关闭).{0,16}(?:活动|接待|营业|开学|比赛|景区|场所)/u,
    finds: ['景区暂停接待'],
  },
  {
    theme: '路口卡点与交通管控',
    strength: 'measure',
    pattern: /卡[点口]|交界|(?:公路|铁路|道路|交通|机场|车站).{0,12}(?:管控|管制|检查|封闭|畅通)/u,
    finds: ['道路交通管制'],
  },
  {
    theme: '分区分类放开',
    strength: 'measure',
    pattern: /(?:分区|分类|分级|有序|逐步|分批).{0,10}(?:放开|开放|解封)/u,
    finds: ['分区域开放公园'],
  },
  {
    theme: '逐户排查筛查',
    strength: 'measure',
    pattern: /排查|摸排|筛查|检测|走访|逐户/u,
    finds: ['三轮入户走访'],
  },
  {
    theme: '转移安置',
    strength: 'measure',
    pattern: /(?:转移|疏散|安置|撤离).{0,10}(?:群众|人员|居民|村民|\d)/u,
    finds: ['转移群众2000人'],
  },
  {theme: '抢险救援', strength: 'measure', pattern: /抢险|救援|搜救|抢修|营救/u, finds: ['抢险队伍连夜封堵']},
  {theme: '应急响应', strength: 'measure', pattern: /应急响应|应急预案/u, finds: ['启动应急响应']},
  {
    theme: '守望相助',
    strength: 'measure',
    pattern: /支援|援助|驰援|捐赠|捐款|送到.{0,8}一线|运抵|援\p{sc=Han}(?:医疗队|工作队|队员|人员)|援建/u,
    finds: ['物资运抵灾区', '邻市支援'],
  },
  {
    theme: '事故调查与问责',
    strength: 'measure',
    pattern: /调查(?:组|报告)|立案调查|[问追]责|追究.{0,6}责任/u,
    finds: ['成立事故调查组'],
  },
  {
    theme: '险情受控',
    strength: 'measure',
    pattern:
      /清零|(?:疫情|险情|火势|汛情|水位).{0,10}(?:控制|稳定|扑灭|解除|回落)|风险等级.{0,6}(?:降低|下调)|阶段性(?:成果|胜利)|初步成效/u,
    finds: ['火势得到控制'],
  },
  {theme: '复工复产', strength: 'measure', pattern: /复[工产市业商]|返岗/u, finds: ['企业复工']},
  {
    theme: '零部件配套复工',
    strength: 'measure',
    pattern: /(?:零部件|配套|供应商|供应链).{0,16}(?:复[工产]|达产|满产|稳产)/u,
    finds: ['配套企业全部复工'],
  },
  {theme: '稳产满产', strength: 'measure', pattern: /稳产|满产|达产|产能|转产/u, finds: ['尽快达产']},
  {theme: '复学返校', strength: 'measure', pattern: /返校|复课|复学|开学/u, finds: ['学校复课']},
  {
    theme: '重大项目开复工',
    strength: 'measure',
    pattern: /(?:项目|工程|大桥|基地).{0,14}(?:开复工|复工|开工|封顶|竣工|建成)|(?:开工|复工).{0,10}项目/u,
    finds: ['重点项目集中开工'],
  },
  {
    theme: '一企一策分类施策',
    strength: 'measure',
    pattern: /一[企村户院地]一[策档册案]|分类施策|点对点|一对一/u,
    finds: ['一企一策'],
  },
  {
    theme: '出台政策举措',
    strength: 'measure',
    pattern: /(?:制定|出台|印发|实施|起草).{0,40}(?:纾困|稳经济|减税|政策|举措|若干|扶持|惠企|\d+条)/u,
    finds: ['出台稳经济若干措施'],
  },
  {
    theme: '资金与补贴发放',
    strength: 'measure',
    pattern: /(?:发放|拨付|下拨|兑现).{0,20}(?:资金|补贴|补助|救济|救助|贷款|\d万元|\d亿元)/u,
    finds: ['下拨救灾资金'],
  },
  {
    theme: '物资调拨',
    strength: 'measure',
    pattern: /(?:调拨|调运|调集|采购|下发).{0,16}(?:物资|[药粮\d]|口罩|帐篷|棉被|水泵|设备)/u,
    finds: ['调拨帐篷500顶'],
  },
  {
    theme: '物流保障',
    strength: 'measure',
    pattern: /物流|运输.{0,8}(?:保障|畅通)|通行证|保供/u,
    finds: ['加大物流运输保障'],
  },
  {
    theme: '春季农业生产',
    strength: 'measure',
    pattern: /春耕|春播|春季生产|农业.{0,6}生产|补种|农事/u,
    finds: ['抓好春耕'],
  },
  {theme: '招商引资', strength: 'measure', pattern: /招商|招引|签约|协议总?投资/u, finds: ['签约项目12个']},
  {theme: '灾后重建', strength: 'measure', pattern: /重建|恢复重建|修复/u, finds: ['灾后重建规划']},
];
