import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSite } from '@/lib/site/load-site';
import type { Site } from '@/lib/site/site';
import { buildDay } from '../site/build-day';

/** An article as a test writes it. */
export interface TestArticle {
  slug: string;
  /** Plain text, whatever it holds. */
  headline?: string;
  /** Lines of front matter beside the id. */
  front?: string;
  body?: string;
}

const served = 'name: Test Site\nurl: https://example.org/news\n';

/** The site of some articles, each with its slug as id; `settings` is the text of its site.yaml. */
export function siteOf(articles: readonly TestArticle[], settings = served): Site {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-content-'));
  writeFileSync(join(folder, 'site.yaml'), settings);
  for (const { slug, headline = 'A headline', front = '', body = 'It closed.' } of articles) {
    const escaped = headline.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
    writeFileSync(
      join(folder, `${slug}.md`),
      `---\nid: ${slug}\n${front}---\n\n# ${escaped}\n\n${body}\n`,
    );
  }
  const site = loadSite(folder, buildDay);
  rmSync(folder, { recursive: true });
  return site;
}
