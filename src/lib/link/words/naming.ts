/** Words by which places, bodies and reports are called, and which a short name leaves out. */

/** Peoples in the names of autonomous areas. */
const PEOPLES =
  '壮族|维吾尔|回族|朝鲜族|藏族|彝族|苗族|土家族|侗族|布依族|蒙古族?|哈萨克|柯尔克孜|傣族|白族|景颇族|傈僳族|哈尼族|羌族|满族|瑶族|黎族|畲族|水族|仡佬族|佤族|拉祜族|纳西族|怒族|独龙族|锡伯|达斡尔族|鄂温克族|鄂伦春|土族|撒拉族|东乡族|保安族|裕固族|塔吉克|各族';

/** 广西壮族自治区 → 广西, 延边朝鲜族自治州 → 延边, 香港特别行政区 → 香港, 龙泉驿区 → 龙泉驿. */
export const DIVISION_SUFFIX = new RegExp(
  String.raw`(?<=\p{sc=Han}{2})(?:(?:${PEOPLES}){0,6}自治[区州县旗]|特别行政区|经济技术开发区|开发区|街道|地区|林区|新区|[省市区县州盟旗镇乡村])$`,
  'u',
);

/** Where in a path one division ends and the next begins. */
export const DIVISION_END = /(?<=省|特别行政区|自治[区州县旗]|(?<!沙|城)市|盟|地区)(?=\p{sc=Han}{2})/u;

/** What ends the name of a body that a history may be about. */
export const INSTITUTION =
  /^\p{sc=Han}{2,12}?(?:公司|集团|工厂|学院|大学|中学|小学|学校|俱乐部|医院|博物馆|图书馆|研究院|研究所|银行|报社|出版社|协会|基金会|合作社|农场|林场|煤矿|油田|电厂|钢厂|车站|机场|港|寺)/u;

/** What is built or dug, at the end of its name. */
export const WORKS =
  /(?<=\p{sc=Han}{2})(?:线|大桥|隧道|铁路|高铁|公路|高速|运河|水库|大坝|电站|遗址|古城|机场|码头|体育场|大剧院)/gu;

/** 生产线, 跨江大桥: no name of one. */
export const COMMON_WORKS =
  /(?:生产|流水|警戒|保证|生命|第一|最前|[全沿一前防底红热路航管支干直电]|高压|海岸|分数|起跑)线$|(?:跨[江海河湖]|[特座条])(?:大桥|隧道)$|[条座处个段该此速](?:铁路|公路|高速|水库|遗址|机场|码头)$/u;

/** What a house is, at the end of its name. */
export const HOUSE_END =
  /(?:(?:集团)?(?:股份|责任|控股)?有限(?:责任)?公司|集团公司|总公司|公司|集团|总厂|制造厂|厂|俱乐部|医院|大学|学院|银行)$/u;

/** Bodies of everywhere: that two reports name one of them says nothing. */
export const COMMON_BODY =
  /^(?:国务院|国家|全国|中央|中共|[我本该各全市县区省州乡镇村])|^\p{sc=Han}{1,3}$|^(?:领导小组|工作组|工作队|指挥部|调查组|专家组|专班|定点|有关|相关|基层|当地|多家|各级|企业|公安|应急|教育|民政|卫生|交通|消防|气象|财政)/u;

/** The place at the head of a title: 青禾镇第3号简报. */
export const TITLED_PLACE =
  /^(?![我本该各全多某])\p{sc=Han}{2,7}?(?:自治[区州县旗]|(?<![超股城都集楼夜])市|(?<!全)省|县|(?<![社园地景小校城厂片灾病山市郊])区|(?<!城)镇|(?<!城)乡|(?<![农乡新])村)(?![场民长委组级外内里道])/u;

/** An office is held everywhere: that two reports name it ties nothing. */
export const ROLE =
  /(?:书记|主任|局长|市长|省长|县长|区长|镇长|部长|主席|委员|常委|董事长|总经理|院长|校长|发言人)$/u;
