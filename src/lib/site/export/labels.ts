/** What a reader of an export sees instead of a code. Tables. */
import type {EventKind, EventMeaning, EventStatus} from '../../types';

export const KIND_LABELS: Readonly<Record<EventKind, string>> = {
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
};

export const STATUS_LABELS: Readonly<Record<EventStatus, string>> = {
  occurred: '已发生',
  ongoing: '进行中',
  planned: '计划',
  'as-of': '截至当日',
};

/** What the date in a calendar does not say by itself; empty where it does. */
export const MEANING_NOTES: Readonly<Record<EventMeaning, string>> = {
  on: '',
  within: '日期不确定：发生在这段时间内的某一天。',
  throughout: '',
  by: '日期不确定：最迟在这一天，实际可能更早。',
  'as-of': '这是截至当日的累计或状况，不是当天发生的事。',
};
