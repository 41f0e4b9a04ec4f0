/** How to embed, in each language: what each form is for, and what its attributes choose. */
import type {Lang} from '../../types';

interface EmbedGuide {
  intro: string;
  forms: Readonly<Record<'link' | 'iframe' | 'script' | 'element', string>>;
  choices: string;
  attributes: readonly (readonly [name: string, meaning: string])[];
  policy: string;
}

const HANS: EmbedGuide = {
  intro:
    '时间线可以放进别的网页，三种写法任选。要嵌入某一件事或某个视图，先在时间线上调好，再按“分享 · 嵌入”。',
  forms: {
    link: '',
    iframe: '处处可用，高度固定。',
    script: '高度随内容；没有脚本时显示其中的链接。占位的高度是事先留好的，页面不会跳动。',
    element: '直接画在页面里，颜色和字体随页面（CSS 自定义属性），可用脚本控制。',
  },
  choices: '可以选什么',
  attributes: [
    ['data-event', '打开哪一件事（编号）'],
    ['data-scale', 'gap 折叠空白、calendar 日历、aligned 对齐第几天'],
    ['data-lanes', 'strand、episode、place、kind、report'],
    ['data-from, data-to', '起止日期；aligned 时为天数'],
    ['data-kind, data-status, data-place, data-episode, data-report, data-q', '筛选，多项用逗号隔开'],
    ['data-theme', 'light、dark，或一个联系的名字'],
    ['data-lang', 'zh-Hans、zh-Hant、en'],
    ['data-title, data-height, data-tall', '框架的名称、最小高度、窄屏时的最小高度'],
  ],
  policy:
    '网页组件用的属性去掉 data-（src、scale、lanes、lang、event、theme、view、gestures、heading-level），筛选和起止写进 view，写法同地址栏问号之后。页面设有内容安全策略的，允许本站的脚本、框架和数据即可，不需要 unsafe-inline；style 属性若被禁，请把占位的 min-height 写进自己的样式表。',
};

const HANT: EmbedGuide = {
  intro:
    '時間線可以放進別的網頁，三種寫法任選。要嵌入某一件事或某個視圖，先在時間線上調好，再按「分享 · 嵌入」。',
  forms: {
    link: '',
    iframe: '處處可用，高度固定。',
    script: '高度隨內容；沒有腳本時顯示其中的連結。佔位的高度是事先留好的，頁面不會跳動。',
    element: '直接畫在頁面裏，顏色和字體隨頁面（CSS 自訂屬性），可用腳本控制。',
  },
  choices: '可以選什麼',
  attributes: [
    ['data-event', '打開哪一件事（編號）'],
    ['data-scale', 'gap 摺疊空白、calendar 日曆、aligned 對齊第幾天'],
    ['data-lanes', 'strand、episode、place、kind、report'],
    ['data-from, data-to', '起止日期；aligned 時為天數'],
    ['data-kind, data-status, data-place, data-episode, data-report, data-q', '篩選，多項用逗號隔開'],
    ['data-theme', 'light、dark，或一個聯繫的名字'],
    ['data-lang', 'zh-Hans、zh-Hant、en'],
    ['data-title, data-height, data-tall', '框架的名稱、最小高度、窄螢幕時的最小高度'],
  ],
  policy:
    '網頁組件用的屬性去掉 data-（src、scale、lanes、lang、event、theme、view、gestures、heading-level），篩選和起止寫進 view，寫法同網址問號之後。頁面設有內容安全策略的，允許本站的腳本、框架和資料即可，不需要 unsafe-inline；style 屬性若被禁，請把佔位的 min-height 寫進自己的樣式表。',
};

const EN: EmbedGuide = {
  intro:
    'The timeline can stand in other pages, in any of three forms. For one event or a view of your own, arrange it on the timeline first and press “Share · Embed” there.',
  forms: {
    link: '',
    iframe: 'Works everywhere; its height is fixed.',
    script:
      'As high as its content; without scripts the link inside is shown. The room is reserved, so the page does not jump.',
    element: 'Drawn in your page, in its colours and fonts (CSS custom properties), and open to scripts.',
  },
  choices: 'What can be chosen',
  attributes: [
    ['data-event', 'the event that is open (its id)'],
    ['data-scale', 'gap, calendar or aligned'],
    ['data-lanes', 'strand, episode, place, kind or report'],
    ['data-from, data-to', 'first and last day; in aligned, numbers of days'],
    ['data-kind, data-status, data-place, data-episode, data-report, data-q', 'filters; several with commas'],
    ['data-theme', 'light, dark, or the name of a theme of connections'],
    ['data-lang', 'zh-Hans, zh-Hant or en'],
    ['data-title, data-height, data-tall', 'name of the frame, its least height, the same on narrow screens'],
  ],
  policy:
    'The element takes attributes without data- (src, scale, lanes, lang, event, theme, view, gestures, heading-level); span and filters go into view, written as in an address after its question mark. Where your page has a content security policy, allow this site’s scripts, frames and data; unsafe-inline is not needed. If style attributes are forbidden, put the placeholder’s min-height into your own style sheet.',
};

export const EMBED_GUIDE: Readonly<Record<Lang, EmbedGuide>> = {'zh-Hans': HANS, 'zh-Hant': HANT, en: EN};
