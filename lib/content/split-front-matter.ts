import matter from 'gray-matter';
import { ContentError } from '@/lib/content/content-error';

export interface SplitFile {
  /** The YAML between the two lines `---`, from the second line of the file on. */
  yaml: string;
  /** The Markdown after it. */
  body: string;
  /** How many lines of the file stand before `body`. */
  bodyLine: number;
}

const refuse = () => {
  throw new Error('front matter is YAML; no other language is read.');
};

/**
 * gray-matter runs code in front matter that names a language such as `js`, and has its own ideas
 * of dates. It only splits here: the first line is checked before, and its engines are ours.
 */
const options = {
  language: 'yaml',
  engines: {
    yaml: () => ({}),
    json: refuse,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    toml: refuse,
  },
};

/**
 * Splits an article file into front matter and body.
 * @throws ContentError unless the file opens with a line `---` and a later line `---` closes it.
 */
export function splitFrontMatter(file: string, text: string): SplitFile {
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    const message = `found ${JSON.stringify(lines[0])} where the front matter begins; make the first line exactly "---".`;
    throw new ContentError([{ file, line: 1, column: 1, message }]);
  }
  const close = lines.findIndex((line, i) => i > 0 && line.startsWith('---'));
  if (lines[close] !== '---') {
    const message = 'the front matter has no end; close it with a line that is exactly "---".';
    throw new ContentError([{ file, line: Math.max(close, 0) + 1, column: 1, message }]);
  }
  const { matter: yaml, content } = matter(text, options);
  return { yaml: yaml.replace(/^\n/, ''), body: content, bodyLine: close + 1 };
}
