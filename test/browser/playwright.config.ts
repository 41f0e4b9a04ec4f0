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
  // A test that passes at the second try is a test that waits for the wrong thing.
  retries: 0,
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
