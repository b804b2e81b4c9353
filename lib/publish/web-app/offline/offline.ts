// Keeps what was read, the first page and the stories of the latest edition, and shows them where
// there is no connection. What is read with one is always what the host has now.
import { cachePrefix } from '@/lib/publish/web-app/offline/cache-names';
import {
  filesOf,
  isGood,
  keepCopy,
  keyOf,
  storiesOf,
  toldCopy,
} from '@/lib/publish/web-app/offline/kept-copies';

/** What is said above a copy, in every language of the interface; the build writes it in here. */
declare const copyLines: Record<string, { kept: string; notKept: string }>;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<{ url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', act: (event: Asked) => void): void;
}
declare const self: Worker;

const home = self.registration.scope;
const cache = () => caches.open(cachePrefix + home);

/** As many stories as are kept unread: those of the latest edition stand first on the first page. */
const maxUnread = 12;

/** Fetches what is not kept yet. A file that cannot be had is had another time. */
async function keepAll(addresses: readonly string[]): Promise<void> {
  const copies = await cache();
  for (const address of addresses) {
    if (await copies.match(keyOf(address))) continue;
    const answer = await fetch(address).catch(() => null);
    if (answer) await keepCopy(copies, address, answer);
  }
}

/** Keeps the first page, what it loads and the stories that it opens with; a saver of data wants none. */
async function keepLatest(): Promise<void> {
  const answer = await fetch(home).catch(() => null);
  if (!answer || !isGood(answer)) return;
  const html = await answer.clone().text();
  await keepCopy(await cache(), home, answer);
  const absolute = (path: string) => new URL(path, home).href;
  const saves = 'connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData');
  const unread = saves === true ? [] : storiesOf(html, maxUnread);
  await keepAll([...filesOf(html), ...unread].map(absolute));
}

/** The pages that were open before the worker was there. */
async function keepOpen(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  await keepAll(open.map(({ url }) => keyOf(url)).filter((url) => url.startsWith(home)));
}

self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(keepOpen().then(keepLatest));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

const lineOf = (name: 'kept' | 'notKept') => (lang: string, made: string) =>
  (copyLines[lang] ?? copyLines['en'])?.[name].replace('{day}', made) ?? made;

/** A page from the host, else its copy, else that of the first page; each copy says that it is one. */
async function page(event: Asked): Promise<Response> {
  const { request } = event;
  const copies = await cache();
  try {
    const answer = await fetch(request);
    const copy = answer.clone();
    event.waitUntil(
      keyOf(request.url) === home ? keepLatest() : keepCopy(copies, request.url, copy),
    );
    return answer;
  } catch (fault) {
    const own = await copies.match(keyOf(request.url));
    if (own) return toldCopy(own, lineOf('kept'));
    const first = await copies.match(home);
    if (first) return toldCopy(first, lineOf('notKept'));
    throw fault;
  }
}

/** A file whose name changes with its content: a copy is as good as the file. */
async function file(event: Asked): Promise<Response> {
  const copies = await cache();
  const known = await copies.match(keyOf(event.request.url));
  if (known) return known;
  const answer = await fetch(event.request);
  event.waitUntil(keepCopy(copies, event.request.url, answer.clone()));
  return answer;
}

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(home)) return;
  if (mode === 'navigate') event.respondWith(page(event));
  else if (url.startsWith(`${home}assets/`)) event.respondWith(file(event));
});
