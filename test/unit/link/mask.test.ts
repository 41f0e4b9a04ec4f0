import {describe, expect, it} from 'vitest';
import {maskHidden} from '../../../src/lib/link';
import {derive} from '../../../src/lib/pipeline';
import {readingOf} from '../../support/readings';

const body = '4月2日,村民王小明到县里报案。王小明表示感谢。';
const front = 'corrections:\n  - {do: hide, value: 王小明}\n';

describe('a hidden name', () => {
  const {report} = readingOf(body, {front});
  const masked = maskHidden([report])[0] ?? report;

  it('is gone from text, file body and tree, and no offset moves', () => {
    expect(masked.text).not.toContain('王小明');
    expect(masked.text).toHaveLength(report.text.length);
    expect(masked.file).toHaveLength(report.file.length);
    expect(JSON.stringify(masked.body)).not.toContain('王小明');
    expect(masked.file).not.toContain('王小明');
  });

  it('is on no record, and the correction still fits', () => {
    const {timeline, diagnostics} = derive([report]);
    expect(timeline.events.length).toBeGreaterThan(0);
    expect(JSON.stringify(timeline)).not.toContain('王小明');
    expect(diagnostics.filter(({rule}) => rule.startsWith('link/'))).toEqual([]);
  });

  it('a report that hides nothing is left alone', () => {
    const plain = readingOf(body).report;
    expect(maskHidden([plain])[0]).toBe(plain);
  });
});
