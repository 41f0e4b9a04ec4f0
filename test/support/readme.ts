/** The README's code, as it stands. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export interface Snippet {
  /** What stands behind the opening fence; empty if nothing does. */
  language: string;
  code: string;
  /** Title of the section it stands in. */
  section: string;
}

/** Every fenced block of the README, in order. */
export function readmeSnippets(): Snippet[] {
  const text = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  return text.split(/^## /mu).flatMap((part) => {
    const [section = ''] = part.split('\n');
    const fences = part.matchAll(/^```(?<language>\w*)\n(?<code>[\s\S]*?)^```$/gmu);
    return [...fences].map(({groups}) => ({
      language: groups?.['language'] ?? '',
      code: groups?.['code'] ?? '',
      section,
    }));
  });
}
