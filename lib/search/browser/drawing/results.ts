import type { SearchWords } from '@/lib/search/hits/search-words';
import { drawHits } from '@/lib/search/browser/drawing/draw-hits';
import { find, type Findings } from '@/lib/search/browser/find';
import type { SearchData } from '@/lib/search/browser/search-data';
import { part } from '@/lib/search/browser/drawing/parts';
import { isEmpty, type Search } from '@/lib/search/browser/search';
import { resultWords } from '@/lib/search/hits/result-words';
import { storyHits } from '@/lib/search/hits/story-hits';

/** Stories that are shown at a time. */
const step = 10;

/** The list of results and the sentence above it. */
export interface Results {
  /** Shows what a search finds. Undefined where it failed or a later search took its place. */
  show: (search: Search) => Promise<Findings | undefined>;
}

/** What is on the page of one search. */
interface Run extends Findings {
  search: Search;
  shown: number;
  /** Claims in the stories that are shown. */
  seen: number;
}

export function results(
  page: HTMLElement,
  data: SearchData,
  { base, words }: { base: string; words: SearchWords },
): Results {
  const { nothingAsked, noIndex } = words.search;
  const list = part(page, 'hits');
  const status = part(page, 'status');
  const hint = part(page, 'hint');
  const more = part(page, 'more-stories');
  let latest: Search | undefined;
  let run: Run | undefined;

  const say = (told: string, isHelpWanted: boolean) => {
    status.textContent = told;
    hint.hidden = !isHelpWanted;
  };
  const clear = (told: string) => {
    list.replaceChildren();
    more.hidden = true;
    say(told, true);
  };

  /** Shows the next stories of a run; the first of them is shown before the others are loaded. */
  const showNext = async (current: Run): Promise<HTMLElement | undefined> => {
    const next = current.listed.slice(current.shown, current.shown + step);
    let first: HTMLElement | undefined;
    more.hidden = true;
    for (const { number, places } of next) {
      const story = await data.story(number);
      if (latest !== current.search) return undefined;
      const hits = storyHits(story, places, current.search.filters);
      const drawn = drawHits(hits, base, words);
      if (current.shown === 0) list.replaceChildren();
      list.append(...drawn);
      if (!first) void Promise.allSettled(next.map((later) => data.story(later.number)));
      first ??= drawn[0];
      current.shown += 1;
      current.seen += hits.claims.length;
    }
    tell(current);
    return first;
  };

  /** Says how much was found so far. */
  const tell = ({ search, shown, seen, claims, listed }: Run) => {
    more.hidden = shown >= listed.length;
    const found = { stories: listed.length, claims: more.hidden ? seen : claims, shown };
    say(resultWords(found, search.query, search.filters, words), false);
  };

  /** Shows the first stories that a search finds, or that there are none. */
  const begin = async (search: Search, findings: Findings): Promise<Run> => {
    const begun: Run = { ...findings, search, shown: 0, seen: 0 };
    run = begun;
    const none = { stories: 0, claims: 0, shown: 0 };
    if (findings.listed.length > 0) await showNext(begun);
    else if (isEmpty(search)) clear(nothingAsked);
    else clear(resultWords(none, search.query, search.filters, words));
    return begun;
  };

  const attempt = async <Answer>(search: Search, act: () => Promise<Answer>) => {
    try {
      return await act();
    } catch (error) {
      if (latest === search) clear(noIndex);
      console.warn(error);
      return undefined;
    }
  };

  more.addEventListener('click', () => {
    const current = run;
    if (!current) return;
    void attempt(current.search, async () => {
      const first = await showNext(current);
      first?.querySelector('a')?.focus();
    });
  });

  return {
    show(search) {
      latest = search;
      return attempt(search, async () => {
        let current: Run | undefined;
        // What a later segment adds stands below: nothing moves that a reader sees.
        for await (const findings of find(data, search)) {
          if (latest !== search) return undefined;
          if (current) Object.assign(current, findings);
          else if (findings.complete || findings.listed.length >= step) {
            current = await begin(search, findings);
            continue;
          }
          if (current && findings.complete && current.shown > 0) tell(current);
        }
        return latest === search ? current : undefined;
      });
    },
  };
}
