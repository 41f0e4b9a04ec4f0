/** A drawing as markup that a browser with Trusted Types lets in: of drawings only, never of a string. */
import {print, type DrawnNode} from './node';

/** What browsers that have Trusted Types call their factory of policies. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {createHTML(markup: string): string},
  ): {createHTML(markup: string): unknown};
}

const policy = ownPolicy();

/**
 * Print a drawing for `{@html}`.
 *
 * @returns  A string; where the browser wants markup vouched for, what our policy makes of it, which only looks like one.
 */
export function markupOf(drawing: DrawnNode): string {
  const markup = print(drawing);
  return (policy?.createHTML(markup) ?? markup) as string;
}

/** A page names a policy once. One of another's that lists its policies without ours gets the plain string. */
function ownPolicy(): ReturnType<PolicyFactory['createPolicy']> | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  try {
    return trustedTypes?.createPolicy('biannian-drawing', {createHTML: (markup) => markup});
  } catch {
    return undefined;
  }
}
