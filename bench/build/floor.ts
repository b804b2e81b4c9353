import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import html from 'remark-html';

/** `floor.ts CONTENT OUT`: each article by remark into a template and a file; no build does less. */
const [content = 'content', out = 'out'] = process.argv.slice(2);

const processor = remark().use(html);
for (const name of readdirSync(content).filter((path) => path.endsWith('.md'))) {
  const text = readFileSync(join(content, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const folder = join(out, name.slice(0, -'.md'.length));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><title>${name}</title></head><body>${String(processor.processSync(text))}</body></html>`,
  );
}
