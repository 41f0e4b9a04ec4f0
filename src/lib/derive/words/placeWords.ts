/** Short names of prefectures that are also everyday words or another place's name: need their parent beside them. */
export const AMBIGUOUS_SHORT = new Set(
  '吉林 大同 中山 东方 朝阳 黄山 白银 来宾 安康 三明 平凉 海南 黄石 百色 玉树 泰安 海东 海北 海西 山南 阿里 日照 开封 南平 安顺 保山 六安 兴安 中卫 自贡 太平 大理 金华 和田 通辽 四平 永州 广安 宁德'.split(
    ' ',
  ),
);

/** Districts whose whole name is an everyday word. */
export const COMMON_NAMES = new Set(
  '城区 郊区 矿区 东区 西区 新区 北区 南区 市中区 城中区 城关区'.split(' '),
);

/** Ends of the names of peoples, dropped with 自治州 and 自治县: 延边朝鲜族自治州 is 延边 and 延边州. */
export const AUTONOMOUS =
  /(?:(?:朝鲜|土家|[苗藏羌彝侗白傣壮回满黎瑶水畲佤怒土各]|布依|景颇|傈僳|哈尼|蒙古|哈萨克|柯尔克孜|维吾尔|仡佬|纳西|拉祜|布朗|独龙|普米|达斡尔|鄂温克|鄂伦春|锡伯|裕固|保安|东乡|撒拉|塔吉克|仫佬|毛南)族){0,8}自治[区州县旗]$/u;

/** What a report calls the place it is from, and the level meant. */
export const OWN_PLACE: Readonly<Record<string, 'province' | 'prefecture' | 'county'>> = {
  我省: 'province',
  全省: 'province',
  本省: 'province',
  省委: 'province',
  省政府: 'province',
  全自治区: 'province',
  我市: 'prefecture',
  全市: 'prefecture',
  本市: 'prefecture',
  市委: 'prefecture',
  市政府: 'prefecture',
  我区: 'county',
  全区: 'county',
  本区: 'county',
  区委: 'county',
  区政府: 'county',
  我县: 'county',
  全县: 'county',
  本县: 'county',
  县委: 'county',
  县政府: 'county',
};

/** Zones, named by pattern: 经开区 belongs to the place the report is from. */
export const ZONE =
  /(?:经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区|保税区|工业园区|产业园区|管委会辖区)/u;

/** Ends of the names of towns and streets. */
export const TOWN = /(?:街道|[镇乡])(?![村政亲])/gu;

/** Words that end like a town's name and name none: 返乡, 城镇, 各街道. 马家乡 is one, 家乡 is not. */
export const NO_TOWN =
  /(?:[入各街到赴村城下返故水异地]乡|(?<![马李张王刘陈杨赵黄周吴徐孙朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾石薛蒋田姚汪任范卢孟])家乡|[各全城乡市村建该集古]镇|[各全该两]街道)$|[的了在和与向从由各到]|街(?!道)/u;

/** Generic parts of divisions that a report may name though the table does not have them. */
export const COINED = /[市县区旗](?![场民区]|长篇)/gu;

/** What follows a division's name in the name of its offices. */
export const SEAT =
  /^(?:委|政府|人民|人大|政协|纪委|监察|公安|防汛|防指|防疫|应急|消防|中级|检察|法院|教育局|气象|水[利务文]|交通|民政|卫生|卫健|农业|林业|财政|统计|融媒|武装|团委|总工会|领导|主要领导|第[一二三四五六七八九十]|长\p{sc=Han}{2,3}[，、在主到])/u;

/** Words that end like a division's name and name none: 城市, 灾区, 贫困县, 全县. */
export const GENERIC_DIVISION =
  /(?:[副城超股楼门夜集上都县地菜早黑牛熊车汽债汇期花米闹街收休罢互销省州]市|[全我各该本邻外两贫大小省市困范进强穷富周]县|[社小校地灾山郊园疫辖景城片震街厂库牧林矿军战特发护治政功活各该全我市县商展作示住宅营宿工游客汛洪雪旱染离控闲禁养贸税务验置心]区|[红国升彩锦军党队校会插各全]旗)$|[的了在和与及等将已被把从到由对向为是各全我该这那每某此其另还也都不让使给受至自经赴抵距往省市县区个们立街设召组办派五六七八九十几多].|[^东南西北中上下老]新区$/u;

/** 我区, 全市, 省委, 区政府: the place a report is from, by its level. */
export const OWN_WORD = /[我全本][省市区县]|[省市区县](?:委|政府)|全自治区/gu;

/** What makes a place's short name the beginning of another name: of a firm, a paper, a team, a clock. */
export const NOT_THE_PLACE =
  /^(?:时间|证券|[^，。、；：的在召开了将已与和]{0,6}(?:有限公司|集团|公司|银行|交易所|俱乐部|大学|学院|研究院|研究所|出版社|报社|电视台|卫视|日报|晚报|早报|晨报|商报|时报|合作组织|联队)|队|籍|乡(?![村亲镇])|路(?![况面段网政])|大道|人(?=[，。、]))/u;
