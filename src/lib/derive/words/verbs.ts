import type {EventKind} from '../../types';
import type {PredicateRule} from './predicates';

/**
 * Common verbs by the kind of event they tell, for clauses that no closer wording of the other tables fits.
 * `plain` verbs tell an event with one sign beside them (a date, a figure, a named subject), `vague` ones,
 * which also name things or serve in phrases, with two.
 */
interface VerbRow {
  id: string;
  kind: EventKind;
  plain: string;
  vague?: string;
  finds: readonly string[];
}

const ROWS: readonly VerbRow[] = [
  {
    id: 'harm',
    kind: 'hazard',
    plain:
      '暴涨 上涨 倒灌 冲断 冲垮 冲走 冲毁 垮塌 坍塌 塌方 倒塌 塌陷 倾覆 侧翻 翻覆 相撞 追尾 脱轨 坠毁 坠落 沉没 触礁 搁浅 失事 失火 烧毁 炸死 炸毁 轰炸 空袭 震垮 震裂 断电 断水 断网 断流 泄漏 泄露 中毒 溺亡 丧生 身亡 遇害 被毁 被淹 受淹 越过警戒 倾斜 开裂 突泥 肆虐 重创 侵袭 波及 蔓延 受阻 失联 滞销 断供 停摆 减产 绝收 倾颓 祝融 遭劫 遇袭 遭遇 告急 引发 震死 坠落',
    vague: '积水 受损 受困 被困 干旱 扩散 燃烧 造成 导致 加重 影响',
    finds: ['溪水冲断便桥', '老屋垮塌', '车间粉尘引发爆燃'],
  },
  {
    id: 'stop',
    kind: 'control',
    plain:
      '取消 扣停 限速 停驶 停运 停飞 停演 停播 停赛 停办 停战 停火 停航 停刊 停止 停滞 搁置 中止 终止 暂缓 推迟 延期 延后 封闭 封锁 关停 吊销 叫停 驱散 责令 召回 查禁 禁止 断绝 停供 限产 限电 戒备 中断 熄火 退役 停用',
    vague: '限制 管制 解除 放行 关闭 暂停',
    finds: ['厂方召回两批饮料', '渡轮停驶', '老窑熄火'],
  },
  {
    id: 'work',
    kind: 'operation',
    plain:
      '打通 抢通 空投 撤出 撤离 堵住 救起 挖出 扑灭 清除 架起 搜寻 搜索 寻获 打捞 护送 接警 出警 落网 抓捕 追回 追缴 没收 缴获 举报 检举 审讯 讯问 指控 查明 自驾 加固 抢救 送医 提告 控告 集结 挺进 攻入 突围 释放 开凿 挖掘 解救 巡逻 截获 捣毁 取缔 送检 接诊 分娩 移栽 放归 放流 收割 播种 捕捞 勘验 起获 挖到',
    vague:
      '清理 处置 处理 调查 勘查 找到 值守 维修 检修 修复 治疗 隔离 训练 演练 演习 试验 鉴定 认定 喷洒 投放 出发 赶往 赶到 驻守 接种',
    finds: ['潜水员打捞沉船', '民警在车站将其抓捕', '渔民打捞上岸'],
  },
  {
    id: 'give',
    kind: 'aid',
    plain:
      '预拨 送来 送去 送达 运来 运往 募款 筹款 筹资 追加 募集 拨款 补助 补偿 赔偿 赠送 赠予 慰问 赈济 赈灾 资助 捐建 帮扶 结对 义诊 献血 输送 认捐',
    vague: '协助 帮助 颁发 奖励 下达 到位 筹集 服务',
    finds: ['校友捐建图书楼', '商会募款', '公司向旅客赔偿'],
  },
  {
    id: 'body',
    kind: 'organization',
    plain:
      '合并 重组 改组 解散 破产 倒闭 下岗 裁员 扩编 升格 改称 改名 定名 命名 创办 开办 承办 接管 接手 移交 划转 划入 并入 接替 继任 推选 选举 晋升 提拔 调任 离任 注册成立 授衔 结盟 建交 断交 分设 合办 独立建制',
    vague: '加入 退出 成为 担任 增设 设置 注册 登记 负责',
    finds: ['两所小学合并', '合作社解散', '两国建交'],
  },
  {
    id: 'rule',
    kind: 'policy',
    plain:
      '批准 批复 许可 授权 承诺 允诺 拒绝 宣布 倡议 提议 否决 表决 废止 废除 取代 改用 采用 引入 推行 试行 施行 减免 降价 涨价 签署 签订 缔约 让步 递交 提交 受理 列为 纳入 定为 登录为 指定为 划定 征收 征用 提价 调价 加薪 拨地 颁布 颁行 奏准',
    vague: '同意 决定 规定 通过 实行 启用 调整 达成 接受 要求 申请 公告 采取 建议 增加',
    finds: ['镇上推行合作医疗', '议会否决预算案', '煤气公司减免欠费'],
  },
  {
    id: 'talk',
    kind: 'meeting',
    plain:
      '接见 会面 致电 致函 会见 会晤 拜会 访问 到访 出访 视察 探视 拜访 商议 讨论 研讨 座谈 谈判 协商 会商 商讨 对话 论证 致辞 演讲',
    vague: '听取 汇报 发言 看望 出席 参加 了解',
    finds: ['总督接见请愿代表', '劳资双方再度谈判'],
  },
  {
    id: 'build',
    kind: 'project',
    plain:
      '告竣 修通 建起 盖起 修筑 修建 建造 改建 新建 建于 建成 翻修 整修 拓宽 铺轨 铺设 架梁 合拢 通水 通电 通气 通邮 首航 首发 首飞 发射 升空 入轨 着陆 量产 试产 投运 试开放 开馆 开园 开业 开街 开张 入驻 采购 购入 转让 拍卖 安装 掘进 搬迁 迁往 迁入 迁回 迁至 移至 动土 平顶 取得合约 改造 开办 驶出 立柱 铺通 贯通 正式开通 开通运营',
    vague: '完成 建设 兴办 购买 出售 订购 调试 开放 营业 引进 生产',
    finds: ['村村通电', '卫星升空', '天文台迁往郊外'],
  },
  {
    id: 'rite',
    kind: 'other',
    plain:
      '庆祝 纪念 首映 上映 播出 上演 演出 展出 参赛 夺魁 夺下 夺走 摘得 摘取 冲线 问鼎 登顶 折桂 捧杯 收受 获胜 取胜 打败 大胜 险胜 逆转 失利 落败 告负 惜败 饮恨 挺进 打进 攻入 破门 反超 创下 改写 刷新 毕业 入学 成婚 病故 过世 辞世 安葬 下葬 流亡 逃往 处决 处死 申诉 裁决 仲裁 胜诉 败诉 定谳 发回重审 发回更审 罢免 弹劾 抗议 示威 游行 抵制 起事 起兵 投诚 归顺 称帝 册封 驻兵 返国 回国 返乡 凯旋 启程 渡海 走上街头 会师 开港 成军 出院 痊愈 伪造 骗取 挪用 侵占 贪污 行贿(?!人) 受贿(?!人) 盗窃 杀害 落幕 揭晓 道歉 否认 受到处分 受处分 相继陷落 失守 大典 庙会 送出',
    vague:
      '举行 举办 发行 发表 刊登 离开 返回 回到 抵达 来到 得分 领先 承认 证实 批评 谴责 获得 赢得 取得 展出 亮相 失踪 展览 休息',
    finds: ['乡民抗议加税', '舞剧在省城上演', '客队逆转'],
  },
];

/** Signs that a clause tells what happened, whatever its verb: an aspect, a passive, the result of a motion. */
export const HAPPENS: PredicateRule = {
  id: 'predicate/happens',
  kind: 'other',
  needs: 'date',
  weight: 1,
  rank: 0,
  pattern:
    /(?<![为除罢])了(?!解)|(?<!不)被|遭[到受]?|受到|(?<=\p{sc=Han})[出入上下起回进](?=\p{sc=Han}{2})|(?<=\p{sc=Han})[至为成到](?=[\p{sc=Han}\d“]{2})/u,
  finds: ['老桥换上了新栏杆', '城门被水师轰开', '全队走进校园', '村名写成杏花坞'],
  skips: ['为了明天', '除了老人'],
};

/** The rows as predicate rules, last in rank. */
export const VERBS: readonly PredicateRule[] = ROWS.flatMap(({id, kind, plain, vague, finds}) => [
  {id: `predicate/verb-${id}`, kind, weight: 2 as const, rank: 2, pattern: oneOf(plain), finds},
  ...(vague
    ? [
        {
          id: `predicate/vague-${id}`,
          kind,
          weight: 1 as const,
          rank: 1,
          needs: 'date' as const,
          pattern: oneOf(vague),
          finds: vague.split(' '),
        },
      ]
    : []),
]);

/** A line that opens with a verb which may also be a noun. */
export const VAGUE_HEAD = new RegExp(
  `^(?:${ROWS.flatMap(({vague}) => (vague ? [vague.replaceAll(' ', '|')] : [])).join('|')})`,
  'u',
);

/** All verbs that tell an event by themselves, as alternatives of a pattern. */
export const PLAIN_VERBS = ROWS.map(({plain}) => plain.replaceAll(' ', '|')).join('|');

function oneOf(words: string): RegExp {
  return new RegExp(`(?:${words.replaceAll(' ', '|')})`, 'u');
}
