import type {PredicateRule} from './predicates';

/** Courts, sport, honours, lives and reigns: what the twelve kinds of a chronicle of works do not name. */
export const SOCIETY: readonly PredicateRule[] = [
  {
    id: 'predicate/verdict',
    kind: 'other',
    weight: 3,
    rank: 8,
    salience: 1,
    pattern:
      /宣判|判[处刑赔]|判.{0,4}(?:无罪|有罪|死刑)|判决|裁定|驳回|维持原判|改判|获刑|判令|撤诉|调解书|达成和解|上诉|抗诉|发回(?:更审|重审)|定谳/u,
    finds: ['法院一审宣判', '驳回上诉', '被告人提出上诉'],
  },
  {
    id: 'predicate/contest',
    kind: 'other',
    weight: 3,
    rank: 7,
    pattern:
      /夺冠|夺得|夺金|摘金|摘得|卫冕|战胜|击败|力克|战平|负于|不敌|晋级|出线|淘汰|[打刷]破.{0,16}纪录|创造.{0,16}纪录|开赛|鸣枪|收官|开幕|闭幕|点燃.{0,6}火炬|完赛|首秀|(?:落下|拉开|降下)帷幕|胜出|完胜|横扫|逆转|逼平|打平|踢成|扳平|追平|破门|绝杀|拿下.{0,6}(?:[局盘节]|比赛|胜利)|[金银铜]牌[由被归].{1,12}|[冠亚季]军[由被归].{1,12}|惜败|饮恨|被逐|退役|加盟|转会|保级|升入|降级/u,
    finds: ['县队3比1战胜东道主', '马拉松鸣枪开跑', '运动会闭幕'],
  },
  {
    id: 'predicate/anniversary',
    kind: 'other',
    weight: 3,
    rank: 9,
    pattern:
      /(?:庆祝|纪念|举行|举办|迎来).{0,24}(?:周年|诞辰|百年|校庆|厂庆|大寿)|举[行办].{0,24}(?:典礼|仪式|庆典|大典|葬礼|追悼会|婚礼|庙会|公祭)/u,
    finds: ['厂里庆祝投产十周年', '校友会举行校庆晚会', '寺里举行开光大典'],
  },
  {
    id: 'predicate/honour',
    kind: 'other',
    weight: 3,
    rank: 6,
    pattern:
      /(?:获得?|荣获|获评|入选|被评为|授予|列入|认定为|公布为|核定为|确定为|命名为|跻身).{0,30}?(?:奖|称号|冠军|亚军|季军|金牌|银牌|铜牌|名录|遗产|企业|单位|城市|强|资质|证书|专利|认证)/u,
    finds: ['公司获评省级专精特新企业', '被列入世界遗产名录'],
  },
  {
    id: 'predicate/player-named',
    kind: 'other',
    weight: 3,
    rank: 8,
    pattern: /(?:当选|获选|获评|荣膺).{0,20}(?:球员|选手|运动员|教练|新秀|射手|MVP)/u,
    finds: ['潘志豪当选最有价值球员'],
  },
  {
    id: 'predicate/reign',
    kind: 'other',
    weight: 3,
    rank: 7,
    pattern:
      /出生|诞生|逝世|去世|病逝|殉职|(?:壮烈|英勇|因公|光荣)牺牲|即位|登基|退位|迁都|定都|建都|建国|起义|兵变|政变|攻占|攻克|占领|收复|沦陷|宣战|投降|停战|割让|废除|废止|罢工|罢课|登陆作战|改元|置县|设县|建县|撤县|设市|解放(?![军路街碑区鞋前后]|战争|思想|生产|大道)|撤销|开埠|划归|并入|遇刺|被俘/u,
    finds: ['太祖定都应天', '守军投降', '清廷废除科举', '撤县设市'],
  },
  {
    id: 'predicate/scholarship',
    kind: 'other',
    weight: 2,
    rank: 4,
    pattern:
      /发现(?!一起|和|问题|并)|发掘|试掘|盗掘|出土|发明|研制成功|试制成功|研制出|试制出|毕业|考入|当兵|入伍|入党/u,
    finds: ['试制成功第一台柴油机', '考古队出土青铜鼎'],
  },
];
