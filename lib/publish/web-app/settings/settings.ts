// The one module of all pages. What a reader chooses is kept on the reader's own machine; addresses
// are copied and shared. Pages work without it.
import '@/lib/publish/web-app/share';
import { offerOffline } from '@/lib/publish/web-app/settings/offer-offline';
import { rememberTheme } from '@/lib/publish/web-app/settings/remember-theme';

for (const box of document.querySelectorAll<HTMLElement>('[data-settings]')) {
  rememberTheme(box);
  offerOffline(box);
}
