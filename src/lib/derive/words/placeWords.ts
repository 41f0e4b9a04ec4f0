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

/** Towns and streets: two or three letters after a boundary. */
export const TOWN =
  /(?<=^|[，。、；：,;:“（(\s在到向从与和如赴])(?!.{0,2}[入各街到赴在村城下返家故])\p{sc=Han}{2,3}(?:街道|[镇乡])(?![村政])/gu;
