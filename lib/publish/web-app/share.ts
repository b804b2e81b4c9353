// What HTML alone cannot do: copy an address, open the share sheet. Pages work without it.

/** How long a button says what came of it, in milliseconds. */
const told = 4000;

const announcer = document.createElement('span');
announcer.setAttribute('role', 'status');
announcer.className = 'sr-only';

/** Copies `words`; `says` tells what came of it in its own place and width, then has its word back. */
async function copy(words: string, says: HTMLElement): Promise<void> {
  const outcome = await navigator.clipboard.writeText(words).then(
    () => 'Copied',
    () => 'Not copied',
  );
  says.style.minWidth = `${says.offsetWidth}px`;
  says.textContent = announcer.textContent = outcome;
  setTimeout(() => {
    says.textContent = copyWords;
    announcer.textContent = '';
  }, told);
}

/** The claim or date that the address names. */
const named = '.sheet:is(:target, :has(:target))';

const copyWords = 'Copy link';

/** The address of the claim or date that is open, else of the story. */
const place = (story: string) => (document.querySelector(named) ? story + location.hash : story);

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

for (const box of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { share: title = '' } = box.dataset;
  const link = box.querySelector('a');
  if (!link) continue;
  // Closing the share sheet is no fault.
  const share = () => void navigator.share({ title, url: place(link.href) }).catch(() => {});
  if ('share' in navigator) box.prepend(button('Share', share), ' ');
  if (!('clipboard' in navigator)) continue;
  const made = button(copyWords, () => void copy(`${title} — ${place(link.href)}`, made));
  box.prepend(made, ' ');
  box.append(announcer);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-copy]')) {
  const says = link.querySelector('span');
  if (!says || !('clipboard' in navigator)) continue;
  says.textContent = copyWords;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void copy(`${link.dataset['copy']} — ${link.href}`, says);
  });
}

// Who comes from elsewhere to a claim or date meets its sentence above it.
const sentence = document.querySelector<HTMLAnchorElement>(`${named} a[href^="#s-"]`);
if (sentence) document.getElementById(sentence.hash.slice(1))?.scrollIntoView({ block: 'center' });
