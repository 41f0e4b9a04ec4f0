/** Whether this Node can run the command: npm only warns of it where the package is installed. */

/** As `engines` of package.json says. */
const LEAST = [20, 19] as const;

/**
 * What to tell who runs an older Node, on one line; nothing where it will do.
 *
 *     tooOld('18.20.4')  // 'biannian needs Node 20.19 or newer; this is 18.20.4\n'
 *
 * @param version  `process.versions.node`.
 */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
  return isEnough ? undefined : `biannian needs Node ${LEAST.join('.')} or newer; this is ${version}\n`;
}
