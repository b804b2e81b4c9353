import { createHash } from 'node:crypto';
import { themeKey } from '@/lib/publish/web-app/settings/theme-key';

/**
 * The one script that stands in pages: a theme that was chosen before has to be there before anything
 * is painted, or the page flashes. Nothing else may stand here; policies name it by its hash.
 */
export const firstScript = `try{document.documentElement.style.colorScheme=localStorage["${themeKey}"]??""}catch{}`;

/** What a policy names it by (CSP 3, 2.3.1). */
export const firstScriptHash = `sha256-${createHash('sha256').update(firstScript).digest('base64')}`;
