import { pageWords } from '@/lib/search/browser/page-words';
import { openable } from '@/lib/search/browser/openable';
import { counting } from '@/lib/search/browser/drawing/counting';
import { filterPanel } from '@/lib/search/browser/drawing/filter-panel';
import { listenForKeys } from '@/lib/search/browser/keys';
import { openSearchData } from '@/lib/search/browser/search-data';
import { part } from '@/lib/search/browser/drawing/parts';
import { unpackSegments } from '@/lib/search/shards/search-segment';
import { results } from '@/lib/search/browser/drawing/results';
import { readSearch, type Search, searchAddress } from '@/lib/search/browser/search';

/** How long a reader stops typing before a search is run, in milliseconds. */
const pause = 150;

/** Ties the page together. The address holds the search; the form shows it; the list answers it. */
function start(page: HTMLElement): void {
  const { search: base = '', segments = '[]', version = '' } = page.dataset;
  const [form, field] = [part(page, 'form'), part(page, 'field')];
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement)) return;
  const data = openSearchData(base, unpackSegments(JSON.parse(segments)), version);
  const words = pageWords(page);
  const list = results(page, data, { base, words });
  const panel = filterPanel(part(page, 'filters'), words);
  const count = counting(data, panel);

  const asked = () => readSearch(new FormData(form));
  const show = async (search: Search) => {
    const found = await list.show(search);
    if (found) await count(search, found);
  };

  let timer = 0;
  let typing = false;
  /** Shows what the form asks, and keeps it: what is typed in one go is one step of the history. */
  const ask = (typed: boolean) => {
    clearTimeout(timer);
    const search = asked();
    const address = searchAddress(search);
    if (address !== location.search) {
      const way = typed && typing ? 'replaceState' : 'pushState';
      history[way](null, '', address || location.pathname);
    }
    typing = typed;
    void show(search);
  };
  /** Shows what the address asks. */
  const restore = () => {
    clearTimeout(timer);
    typing = false;
    const search = readSearch(new URLSearchParams(location.search));
    field.value = search.query;
    panel.choose(search.filters);
    void show(search);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(false);
    // Who sends the form wants its results: the next Tab leads to the first of them.
    part(page, 'hits').focus({ preventScroll: true });
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => ask(true), pause);
  });
  page.addEventListener('change', ({ target }) => {
    if (target !== field) ask(false);
  });
  part(page, 'filters').addEventListener('toggle', () => void count.offerAll(asked()), true);
  addEventListener('popstate', restore);
  openable(part(page, 'filters-button'));
  listenForKeys(field, () => ask(false));
  if (location.search !== '') restore();
}

for (const page of document.querySelectorAll<HTMLElement>('[data-search]')) start(page);
