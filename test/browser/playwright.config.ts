import {defineConfig} from '@playwright/test';
import {findBrowser, FLAGS} from '../support/chromium';

const browser = await findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine may be slower than a test waits. One that needed the second try is named at the end, to be mended.
  retries: 1,
  timeout: 120_000,
  expect: {timeout: 15_000},
  reporter: [['line'], ['json']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
    viewport: {width: 1280, height: 800},
    launchOptions: {
      executablePath: browser.path,
      args: FLAGS,
      ...(browser.libraries ? {env: {LD_LIBRARY_PATH: browser.libraries}} : {}),
    },
  },
});
