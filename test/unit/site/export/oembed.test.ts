import {describe, expect, it} from 'vitest';
import {oembed} from '../../../../src/lib/site/export';
import {SANDBOX} from '../../../../src/lib/site/frame';

const base = 'https://example.org/archive/';

describe('oembed', () => {
  const answer = oembed({id: 'flood&gate', headline: '"开闸" <b>'}, {base});

  it('has what § 2.3.4.4 asks of a rich answer', () => {
    expect(answer).toMatchObject({version: '1.0', type: 'rich', width: 800, height: 800, provider_url: base});
    expect(answer.title).toBe('"开闸" <b> · 编年');
  });

  it('is an iframe of that event, with everything escaped', () => {
    expect(answer.html).toContain('src="https://example.org/archive/embed/?event=flood%26gate"');
    expect(answer.html).toContain('title="&quot;开闸&quot; &lt;b&gt; · 编年"');
    expect(answer.html).not.toContain('<b>');
  });

  it('is closed in, lazy and sends no referrer', () => {
    expect(answer.html).toContain(`sandbox="${SANDBOX}"`);
    expect(answer.html).toContain('loading="lazy"');
    expect(answer.html).toContain('referrerpolicy="no-referrer"');
  });

  it('shows everything where no event is named', () => {
    expect(oembed(null, {base}).html).toContain('src="https://example.org/archive/embed/"');
  });
});
