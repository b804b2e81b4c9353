import { markedText } from '@/lib/search/browser/drawing/marked-text';
import { copyOf, part } from '@/lib/search/browser/drawing/parts';
import type { StoryHits } from '@/lib/search/hits/story-hits';
import type { TextRange, ShardClaim, ShardStory } from '@/lib/search/shards/shard';
import { href, paths } from '@/lib/site/addresses';
import { count } from '@/lib/wording/count';

/** Claims of one story that are shown before a reader asks for more. */
const mostClaims = 3;

/** The entries of one story: itself and its claims, first what is more to the point. */
export function drawHits(hits: StoryHits, base: string): HTMLElement[] {
  const page = href({ base }, paths.story(hits.story.slug));
  const claims = hits.claims.map((claim) => drawClaim(claim, hits, page));
  const [more, shown] = [claims.slice(mostClaims), claims.slice(0, mostClaims)];
  const all = [...shown, ...(more.length > 0 ? [drawMore(more)] : [])];
  const story = drawStory(hits, page);
  return hits.inHeadline ? [story, ...all] : [...all, story];
}

const headlineOf = ({ passages }: ShardStory): TextRange => passages[0]?.range ?? [0, 0];

function link(within: HTMLElement, address: string, content: Node | string): void {
  const anchor = part(within, 'link');
  anchor.setAttribute('href', address);
  anchor.replaceChildren(content);
}

function drawClaim(claim: ShardClaim, { story, marks }: StoryHits, page: string): HTMLElement {
  const { anchor, kind, by, row, when } = claim;
  const { text, lang } = story;
  const hit = copyOf('claim');
  hit.dataset['kind'] = kind;
  part(hit, 'speaker').append(by ?? 'Attributed, speaker unclear');
  part(hit, 'says').append(' ', copyOf(`mark-${kind}`));
  const words = document.createDocumentFragment();
  row.forEach((range, i) => words.append(i > 0 ? ' … ' : '', markedText(text, range, marks)));
  part(hit, 'link').lang = lang;
  link(hit, `${page}#${anchor}`, words);
  const headline = document.createElement('span');
  headline.lang = lang;
  headline.append(text.slice(...headlineOf(story)));
  part(hit, 'where').append(when && `${when} · `, 'in ', headline);
  return hit;
}

function drawStory({ story, passages, marks }: StoryHits, page: string): HTMLElement {
  const { text, lang, sentiment, published } = story;
  const hit = copyOf('story');
  const facts = ['Story', sentiment?.label, published].filter((fact) => fact != null);
  part(hit, 'facts').append(facts.join(' · '));
  part(hit, 'link').lang = lang;
  link(hit, page, markedText(text, headlineOf(story), marks));
  part(hit, 'passages').append(
    ...passages.map(({ anchor, range }) => {
      const passage = copyOf('passage');
      passage.lang = lang;
      link(passage, `${page}#${anchor}`, markedText(text, range, marks));
      return passage;
    }),
  );
  return hit;
}

/** An entry that gives way to the claims that it stands for. */
function drawMore(claims: readonly HTMLElement[]): HTMLElement {
  const hit = copyOf('more-claims');
  const button = part(hit, 'button');
  button.replaceChildren(`${count(claims.length, 'more claim')} in this story`);
  button.addEventListener('click', () => {
    hit.replaceWith(...claims);
    claims[0]?.querySelector('a')?.focus();
  });
  return hit;
}
