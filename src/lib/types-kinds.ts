/** The kinds' names, which the picture and the page around it both write. */
import type {EventKind} from './types-event';
import type {Timeline} from './types-timeline';
import type {Lang} from './types-view';

type KindNames = Readonly<Record<EventKind, string>>;

export const KINDS_IN_WORDS: Readonly<Record<Lang, KindNames>> = {
  'zh-Hans': {
    publication: '发布公布',
    meeting: '会议部署',
    organization: '机构动员',
    policy: '政策举措',
    control: '管控措施',
    operation: '处置行动',
    aid: '支援互助',
    hazard: '灾情疫情',
    containment: '控制清零',
    resumption: '复工复产',
    project: '项目投资',
    statistic: '数据统计',
    other: '其他',
  },
  'zh-Hant': {
    publication: '發佈公佈',
    meeting: '會議部署',
    organization: '機構動員',
    policy: '政策舉措',
    control: '管控措施',
    operation: '處置行動',
    aid: '支援互助',
    hazard: '災情疫情',
    containment: '控制清零',
    resumption: '復工復產',
    project: '項目投資',
    statistic: '數據統計',
    other: '其他',
  },
  en: {
    publication: 'Publication',
    meeting: 'Meeting',
    organization: 'Organisation',
    policy: 'Policy',
    control: 'Control',
    operation: 'Operation',
    aid: 'Aid',
    hazard: 'Hazard',
    containment: 'Containment',
    resumption: 'Resumption',
    project: 'Project',
    statistic: 'Statistic',
    other: 'Other',
  },
};

/** The two that have the epidemic in their names, where there is none. */
const WITHOUT_EPIDEMIC: Readonly<Record<Lang, KindNames>> = {
  'zh-Hans': {...KINDS_IN_WORDS['zh-Hans'], hazard: '灾情', containment: '控制'},
  'zh-Hant': {...KINDS_IN_WORDS['zh-Hant'], hazard: '災情', containment: '控制'},
  en: {...KINDS_IN_WORDS.en, containment: 'Under control'},
};

/** What only an epidemic is told in. */
const EPIDEMIC =
  /疫(?!苗)|病例|感染(?!力)|核酸|清零|确诊|確診|病毒|传染|傳染|阳性|陽性|方舱|方艙|epidemic|outbreak|infect|virus/iu;

const known = new WeakMap<Pick<Timeline, 'events'>, boolean>();

/**
 * Whether what befell people in a timeline, and was brought under control, was an epidemic. A flood after which
 * places are disinfected is none.
 */
export function speaksOfEpidemic(timeline: Pick<Timeline, 'events'>): boolean {
  let speaks = known.get(timeline);
  if (speaks === undefined) {
    speaks = timeline.events.some(
      ({kind, headline, sources}) =>
        (kind === 'hazard' || kind === 'containment') &&
        (EPIDEMIC.test(headline) || sources.some(({text}) => EPIDEMIC.test(text))),
    );
    known.set(timeline, speaks);
  }
  return speaks;
}

/**
 * The kinds' names for a timeline: no epidemic is named where there is none.
 *
 *     kindsInWords('zh-Hans', false).hazard      // 灾情
 */
export function kindsInWords(lang: Lang, isEpidemic: boolean): KindNames {
  return (isEpidemic ? KINDS_IN_WORDS : WITHOUT_EPIDEMIC)[lang];
}
