import {describe, expect, it} from 'vitest';
import {node, print} from '../../../src/lib/draw';

describe('print', () => {
  it('escapes what would be markup, in texts and attributes', () => {
    const drawn = node('text', 'a', {title: '"<&>'}, 'a < b & c');
    expect(print(drawn)).toBe('<text title="&quot;&lt;&amp;&gt;">a &lt; b &amp; c</text>');
  });

  it('leaves out what is undefined', () => {
    expect(print(node('path', 'a', {d: undefined, x: 0}))).toBe('<path x="0"></path>');
  });
});
