import { chromium as playwright } from 'playwright-core';
import { z } from 'zod';
import { slow4G, type Vitals } from '@/bench/pages/vitals';

/** Runs in the page: sums up what the browser reports of paints, shifts and long tasks. */
const observe = `
  window.vitals = { largestContentfulPaint: 0, layoutShift: 0, blockingTime: 0 };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (vitals.largestContentfulPaint = entry.startTime));
  watch('layout-shift', (entry) => (vitals.layoutShift += entry.value));
  // As total blocking time is defined: what of a task exceeds 50 ms, after something was painted.
  watch('longtask', ({ startTime, duration }) => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    if (painted && startTime + duration > painted.startTime)
      vitals.blockingTime += Math.max(0, duration - Math.max(50, painted.startTime - startTime));
  });
`;

const vitalsSchema = z.object({
  largestContentfulPaint: z.number(),
  layoutShift: z.number(),
  blockingTime: z.number(),
});

/** Chrome's own throttling: the page is loaded over a network and by a processor made slow. */
export async function throttled(address: string, chromium: string): Promise<Vitals> {
  const browser = await playwright.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4G.latency,
    downloadThroughput: slow4G.bitsPerSecond / 8,
    uploadThroughput: slow4G.bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow4G.processorSlowdown });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'networkidle' });
  const vitals = vitalsSchema.parse(await page.evaluate('window.vitals'));
  await browser.close();
  return vitals;
}
