/** Addresses in reports: which may be kept, and what they tell. */

const LONGEST = 2048;

/**
 * An address that can do no harm as a link: http(s), a host, no credentials, no control characters.
 *
 *     safeAddress('https://example.com/a?b=1')  // itself
 *     safeAddress('//example.com/a')            // 'https://example.com/a'
 *     safeAddress('javascript:alert(1)')        // undefined
 *     safeAddress('https://user:pw@example.com') // undefined
 *
 * @returns The address as the URL standard writes it; undefined if it may not be kept.
 */
export function safeAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed.length > LONGEST || !/^(?:https?:)?\/\/[^\s\\/?#]/i.test(trimmed)) return undefined;
  const url = parseUrl(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  return url.username || url.password || !url.hostname ? undefined : url.href;
}

function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
