/** The built site on a host of its own, in a sub-folder, and a page that notes everything that goes wrong. */
import {fileURLToPath} from 'node:url';
import {expect, test as base, type Page} from '@playwright/test';
import {serve} from '../support/serve';
import type {Timeline} from '../../src/lib/types';

const build = fileURLToPath(new URL('../../build', import.meta.url));

export interface Faults {
  /** Requests to other hosts than the site's and those a test made itself. */
  foreign: string[];
  /** Errors on the console, thrown errors, answers of 400 and above. */
  errors: string[];
}

interface Site {
  /** Address of the site's root, a slash at its end. */
  site: string;
  timeline: Timeline;
  faults: Faults;
}

interface WorkerSite {
  host: string;
}

export const test = base.extend<Site, WorkerSite>({
  host: [
    async ({}, use) => {
      const host = await serve(build, {base: '/some/folder'});
      await use(`${host.origin}/some/folder/`);
      await host.close();
    },
    {scope: 'worker'},
  ],

  site: async ({host}, use) => {
    await use(host);
  },

  timeline: async ({host}, use) => {
    const answer = await fetch(`${host}timeline.json`);
    await use((await answer.json()) as Timeline);
  },

  faults: [
    async ({page}, use) => {
      const faults: Faults = {foreign: [], errors: []};
      watch(page, faults);
      await use(faults);
      base.expect(faults, 'requests to other hosts, errors').toEqual({foreign: [], errors: []});
    },
    {auto: true},
  ],
});

export {expect};

function watch(page: Page, faults: Faults): void {
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.errors.push(message.text());
  });
  page.on('pageerror', (error) => faults.errors.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.errors.push(`${response.status()} ${response.url()}`);
  });
}

/** Open a page and wait until its scripts have taken over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
}

/**
 * Wait until a page's scripts have taken over: what is clicked or typed before is not heard. The framework adds
 * its announcer when it has; the picture is measured then, and the words of another language are there.
 */
export async function alive(page: Page): Promise<void> {
  await page.locator('#svelte-announcer').waitFor({state: 'attached'});
  await expect(page.locator('.bn-unmeasured, html[data-pending]')).toHaveCount(0);
  // What the address says is shown with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The span in the address, in milliseconds; null while all is shown. */
export function spanOf(page: Page): {from: string; to: string} | null {
  const {searchParams} = new URL(page.url());
  const [from, to] = [searchParams.get('from'), searchParams.get('to')];
  return from && to ? {from, to} : null;
}
