/** The worker's start, where the policy wants a script's address to be vouched for (Trusted Types). */
import address from './worker.ts?worker&url';

/** What browsers that have Trusted Types call their factory of policies. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {createScriptURL(address: string): string},
  ): {createScriptURL(address: string): unknown};
}

/** A page names a policy once; this file is evaluated once in it. The list is in `svelte.config.js`. */
const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
const policy = trustedTypes?.createPolicy('biannian-worker', {createScriptURL: ownAddress});

/**
 * Start the worker that reads and derives.
 *
 * @throws {TypeError} if its address is another host's, which no build of ours writes.
 */
export function startWorker(): Worker {
  const vouched: unknown = policy?.createScriptURL(address) ?? ownAddress(address);
  // The type of what a policy makes is not yet among those that `Worker` declares.
  return new Worker(vouched as URL, {type: 'module'});
}

function ownAddress(script: string): string {
  const {origin} = new URL(script, window.location.href);
  if (origin !== window.location.origin) throw new TypeError(`worker of another host: ${script}`);
  return script;
}
