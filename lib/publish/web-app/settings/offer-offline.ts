import { forget, keep, kept } from '@/lib/publish/web-app/settings/keep';
import { cachePrefix } from '@/lib/publish/web-app/offline/cache-names';

/** What the choice is called, in every language of the interface; the build writes it in here. */
declare const offlineWords: Record<string, string>;

/** The name under which a browser keeps that its reader wants nothing kept. */
const key = 'dateline-offline';

/** Who stays this long reads, and may want the page again; in milliseconds. */
const readsAfter = 4000;

/** The worker's address: it stands at the base of the site, this module in a folder below. */
const worker = new URL('../offline.js', import.meta.url).href;

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL: (address: string) => string };
}
declare const trustedTypes: Policies;

/** The one address that the policy of pages lets through, whatever is asked for. */
const trusted = (): string =>
  'trustedTypes' in window
    ? trustedTypes
        .createPolicy('dateline', { createScriptURL: () => worker })
        .createScriptURL(worker)
    : worker;

let address: string | null = null;

/** A browser that lets no worker in, as in a private window, keeps nothing: no fault to tell. */
async function start(): Promise<void> {
  address ??= trusted();
  await navigator.serviceWorker.register(address).catch(() => null);
}

async function stop(): Promise<void> {
  const scope = new URL('.', worker).href;
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration?.scope === scope) await registration.unregister();
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name === cachePrefix + scope).map((name) => caches.delete(name)),
  );
}

/** Keeps what is read on this machine, for when there is no connection, until a reader says no. */
export function offerOffline(box: HTMLElement): void {
  const words = offlineWords[document.documentElement.lang];
  if (words === undefined || !('serviceWorker' in navigator)) return;
  const choice = document.createElement('input');
  choice.type = 'checkbox';
  choice.name = 'offline';
  choice.checked = kept(key) === null;
  const label = document.createElement('label');
  label.append(choice, ' ', words);
  box.append(label);
  if (choice.checked) setTimeout(() => choice.checked && void start(), readsAfter);
  choice.addEventListener('change', () => {
    if (choice.checked) forget(key);
    else keep(key, 'off');
    void (choice.checked ? start() : stop());
  });
}
