/**
 * The browser the tests run in: `CHROMIUM_PATH`, the system's Chromium or Chrome, the test library's own,
 * and on Linux the binary that the npm package @sparticuz/chromium ships, so that a machine with Node alone
 * runs the browser suite.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {env, platform} from 'node:process';
import {brotliDecompressSync} from 'node:zlib';
import {chromium} from '@playwright/test';

export interface Browser {
  path: string;
  /** Folders with libraries the binary needs where the system lacks them. */
  libraries?: string;
}

/** Flags for a container without a GPU, run as root, on a machine that may reach no network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** @throws {Error} if there is none, saying how to get one. */
export async function findBrowser(): Promise<Browser> {
  const given = env['CHROMIUM_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
    return {path: given};
  }

  const own = chromium.executablePath();
  const installed = [...onPath(NAMES), MAC, own].find((path) => existsSync(path));
  if (installed) return {path: installed};

  const shipped = platform === 'linux' ? await unpackShipped() : null;
  if (shipped) return shipped;
  throw new Error('no browser for the browser tests: install Chromium or set CHROMIUM_PATH');
}

function onPath(names: readonly string[]): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The package unpacks its binary into the temporary folder; its libraries lie in an archive of their own. */
async function unpackShipped(): Promise<Browser | null> {
  const {default: shipped} = await import('@sparticuz/chromium');
  const path = await shipped.executablePath();
  if (!path) return null;
  if (runs(path)) return {path};

  const archive = new URL('../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url);
  if (!existsSync(archive)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'biannian-libraries-'));
  execFileSync('tar', ['-x', '-C', folder], {input: brotliDecompressSync(readFileSync(archive))});
  const libraries = join(folder, 'lib');
  return runs(path, libraries) ? {path, libraries} : null;
}

function runs(path: string, libraries = ''): boolean {
  try {
    const home = mkdtempSync(join(tmpdir(), 'biannian-browser-'));
    execFileSync(path, [...FLAGS, '--headless', `--user-data-dir=${home}`, '--version'], {
      env: {...env, LD_LIBRARY_PATH: libraries},
      stdio: 'ignore',
      timeout: 30_000,
    });
    return true;
  } catch {
    return false;
  }
}
