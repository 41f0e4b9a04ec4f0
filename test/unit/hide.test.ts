import {describe, expect, it} from 'vitest';
import {derive} from '../../src/lib/pipeline';
import {readReport} from '../../src/lib/read';

const NAME = '欧阳晓雯';
const REPORT = `---
title: 患者${NAME}出院
date: 2024-03-05
corrections:
  - {do: hide, value: ${NAME}}
---

3月4日，甲县召开新闻发布会，通报患者${NAME[0]}<b>${NAME.slice(1)}</b>治愈出院，${NAME}的家人前往迎接。
`;

describe('a name that the editor hides', () => {
  const derived = derive([readReport(REPORT, {path: 'a.md'})]);

  it('is nowhere in the record, the reports, the events and the diagnostics', () => {
    expect(JSON.stringify(derived)).not.toContain(NAME);
    expect(derived.timeline.events.length).toBeGreaterThan(0);
  });

  it('leaves every offset what it was', () => {
    const [report] = derived.reports;
    expect(report?.file).toHaveLength(REPORT.length);
    for (const {start, end, text} of derived.timeline.timexes)
      expect(report?.file.slice(start, end)).toBe(text);
    expect(derived.timeline.timexes.map(({value}) => value)).toContain('2024-03-04');
  });
});
