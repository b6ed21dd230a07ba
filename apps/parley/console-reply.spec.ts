import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import { describeOn } from '@parley/testkit/engines';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ApiModule } from '../api/api.module.js';
import { ConsoleModule } from '../console/console.module.js';

@Module({ imports: [ApiModule, ConsoleModule] })
class ConsoleAndApi {}

describeOn('chromium', 'the reply box in a browser', (executablePath) => {
  let browser: Browser;
  let service: HttpService;
  let page: Page;
  let id: string;
  let checks: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser.close());

  beforeEach(async () => {
    service = await startHttpService({ module: ConsoleAndApi, config: acme });
    await service.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = service.app.getHttpServer().address() as AddressInfo;
    id = await service.receive('m1', { from: '+12125550123', acceptedAt: service.clock.now() });
    await service.projected();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(8_000);
    checks = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/replies/check')) checks.push(request.postData() ?? '');
    });
    // Time stands still in the page until it is told to pass: what happens then was waiting for it.
    const opened = Date.now();
    await page.clock.install({ time: opened });
    await page.clock.pauseAt(opened + 1_000);
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByLabel('Token', { exact: true }).fill(service.adminToken);
    await page.getByRole('button', { name: 'Open the inbox' }).click();
    await page.locator(`[data-id="${id}"]`).click();
    await answered(() => Promise.resolve());
  });
  afterEach(async () => {
    await page.close();
    await service.close();
  });

  /** Does something, lets the pause of typing pass, and waits until the answer to the newest question is shown. */
  async function answered(act: () => Promise<unknown>): Promise<void> {
    const asked = checks.length;
    const answer = page.waitForResponse((response) => response.url().endsWith('/replies/check'));
    await act();
    await page.clock.runFor(400);
    if (checks.length === asked && asked === 0) await page.clock.runFor(400);
    await answer;
    await expectShown();
  }
  const expectShown = () => page.locator('.reply .cost', { hasText: 'It is' }).waitFor();
  const box = () => page.getByLabel('Reply', { exact: true });
  const send = () => page.getByRole('button', { name: 'Send', exact: true });
  const type = (text: string) => answered(() => box().pressSequentially(text));

  it('underlines what is wrong with the words, says why, and does not send them', async () => {
    await type('Bonjour 😀, vodka: bit.ly/x7');
    await page.locator('.reply .verdicts li').first().waitFor();
    expect(await page.locator('.reply .verdicts li').allTextContents()).toEqual([
      expect.stringMatching(/^Stops it A link goes through a public shortener.*bit\.ly\/x7 public-shortener$/),
      expect.stringMatching(/^Stops it It speaks of alcohol, and the customer has not confirmed an age of 21.*vodka/),
      expect.stringMatching(/^Advice The brand’s name is missing\. brand-name$/),
    ]);
    expect(await page.locator('.reply .marks mark').allTextContents()).toEqual(['vodka', 'bit.ly/x7']);
    expect(await send().isDisabled()).toBe(true);
    expect(await page.locator('.reply .cost').textContent()).toContain('UCS-2');
    await box().press('Enter');
    await answered(() => box().fill('Acme Shoes: it left today.'));
    expect(await send().isDisabled()).toBe(false);
  });

  it('asks once a pause, not at every key, and never by itself', async () => {
    const before = checks.length;
    await box().pressSequentially('Acme Shoes: on');
    expect(checks.length).toBe(before);
    await answered(() => box().press('!'));
    expect(checks.slice(before).map((body) => (JSON.parse(body) as { text: string }).text)).toEqual([
      'Acme Shoes: on!',
    ]);
    await page.clock.runFor(3_600_000);
    expect(checks.length).toBe(before + 1);
  });

  it('says until when a reply waits, on the clocks of both', async () => {
    service.clock.pass(11 * 3_600_000);
    await type('Acme Shoes: hi');
    const held = await page.locator('.reply .held').textContent();
    expect(held).toMatch(/it waits until Sat,? 08:00(?: AM)? in New York, where the customer is: .+ for you/);
    expect(await send().isDisabled()).toBe(false);
  });

  it('is shut, with the reason, where no words would help', async () => {
    service.clock.pass(25 * 3_600_000);
    await box().pressSequentially('Acme');
    await page.clock.runFor(400);
    await page.locator('.reply .reason.shut', { hasText: 'more than 24 hours old' }).waitFor();
    expect([await box().isDisabled(), await send().isDisabled(), await box().inputValue()]).toEqual([
      true,
      true,
      'Acme',
    ]);
  });

  it('is shut, with the reason, as soon as the customer asks for silence', async () => {
    await type('Acme Shoes: hi');
    await page.clock.resume();
    const answer = page.waitForResponse((response) => response.url().endsWith('/replies/check'));
    await service.call('POST', `/api/v1/conversations/${id}/unsubscribe`, { body: {} });
    await page.locator('.reply .reason.shut').waitFor({ timeout: 20_000 });
    await answer;
    expect(await page.locator('.reply .reason.shut').textContent()).toMatch(/asked for silence.*until they text START/);
    expect([await box().isDisabled(), await send().isDisabled()]).toEqual([true, true]);
  });
});
