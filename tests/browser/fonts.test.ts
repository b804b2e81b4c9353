import type { CDPSession } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './setup/open-browser';

const browser = openBrowser();

/** The letters with which languages are written that news in Latin letters takes names from. */
const repertoire: readonly [language: string, letters: string][] = [
  ['Albanian', 'çëÇË'],
  ['Bosnian, Croatian, Slovenian', 'čćđšžČĆĐŠŽ'],
  ['Catalan', 'àçèéíïòóúüÀÇÈÉÍÏÒÓÚÜ·'],
  ['Czech', 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ'],
  ['Danish, Norwegian', 'æøåÆØÅ'],
  ['Dutch', 'ëïéèêóöü'],
  ['English', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789&@#%§©€£$“”‘’–—…•'],
  ['Estonian', 'äöõüšžÄÖÕÜŠŽ'],
  ['Finnish, Swedish', 'åäöÅÄÖ'],
  ['French', 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»'],
  ['German', 'äöüßÄÖÜẞ„“'],
  ['Hungarian', 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ'],
  ['Icelandic, Faroese', 'áðéíóúýþæöøÁÐÉÍÓÚÝÞÆÖØ'],
  ['Irish, Welsh', 'áéíóúâêîôûŵŷÁÉÍÓÚÂÊÎÔÛŴŶ'],
  ['Italian', 'àèéìíòóùúÀÈÉÌÒÙ'],
  ['Latvian', 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ'],
  ['Lithuanian', 'ąčęėįšųūžĄČĘĖĮŠŲŪŽ'],
  ['Maltese', 'ċġħżĊĠĦŻ'],
  ['Polish', 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'],
  ['Portuguese', 'ãáâàçéêíõóôúÃÁÂÀÇÉÊÍÕÓÔÚ'],
  ['Romanian', 'ăâîșțşţĂÂÎȘȚŞŢ'],
  ['Slovak', 'áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ'],
  ['Spanish', 'áéíñóúü¿¡ÁÉÍÑÓÚÜ'],
  ['Turkish, Azerbaijani', 'çğıİöşüÇĞÖŞÜ'],
  [
    'Vietnamese',
    'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂĐÊÔƠƯÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬ',
  ],
];

/** The fonts that the letters of an element are painted with. */
async function fontsOf(session: CDPSession, selector: string): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

test.each(['newsreader', 'franklin'])(
  '%s has every letter of the languages of Europe, Turkish and Vietnamese',
  async (family) => {
    const page = await browser().newPage();
    // The search has the styles of every letter: any may be found.
    await page.goto(`${inject('demo').address}search/`);
    await page.evaluate(
      ([name, all]) => {
        document.body.replaceChildren(
          ...all.map((letters) => {
            const line = document.createElement('p');
            line.style.fontFamily = name;
            line.textContent = letters;
            return line;
          }),
        );
      },
      [family, repertoire.map(([, letters]) => letters)] as const,
    );
    await page.evaluate(() => document.fonts.ready);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const ours = family === 'newsreader' ? /^Newsreader/ : /^Libre Franklin/;
    for (const [i, [language]] of repertoire.entries()) {
      const fonts = await fontsOf(session, `p:nth-of-type(${i + 1})`);
      expect([language, fonts.filter((name) => !ours.test(name))]).toEqual([language, []]);
      expect(fonts.length).toBeGreaterThan(0);
    }
    await page.close();
  },
);
