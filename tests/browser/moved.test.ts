import express from 'express';
import { expect, inject, test } from 'vitest';
import { listen } from '@/lib/serve/listen';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();
const { folder, address } = inject('demo');
const [former, now] = ['stories/norvane-bars-a-tool/', 'stories/norvane-bars-rival-assistant/'];

/** The first sentence of the story, and what lights it at an address. */
async function litAt(at: string): Promise<{ url: string; lit: string | undefined }> {
  const page = await browser().newPage();
  await page.goto(at);
  await page.waitForURL(`**/${now}#*`);
  await page.waitForLoadState();
  const lit = await page.locator(':target').getAttribute('id');
  const url = page.url();
  await page.close();
  return { url, lit: lit ?? undefined };
}

async function anchorOf(selector: string): Promise<string> {
  const page = await browser().newPage();
  await page.goto(address + now);
  const id = await page.locator(selector).first().getAttribute('id');
  await page.close();
  return id ?? '';
}

test('a claim’s address from before a story was renamed leads to the claim, on hosts that redirect and on those that do not', async () => {
  const plain = await listen(express().use('/news', express.static(folder)), 0);
  for (const selector of ['dl .sheet[id]', '.prose [id^="s-"]']) {
    const id = await anchorOf(selector);
    for (const host of [address, `http://localhost:${plain.port}/news/`]) {
      const { url, lit } = await litAt(`${host}${former}#${id}`);
      expect([host, url, lit]).toEqual([host, `${host}${now}#${id}`, id]);
    }
  }
  plain.server.closeAllConnections();
  plain.server.close();
});
