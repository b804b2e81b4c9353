// What a reader chooses is kept on the reader's own machine. Pages work without it.
import { offerOffline } from '@/lib/publish/web-app/settings/offer-offline';
import { rememberTheme } from '@/lib/publish/web-app/settings/remember-theme';

for (const box of document.querySelectorAll<HTMLElement>('[data-settings]')) {
  rememberTheme(box);
  offerOffline(box);
}
