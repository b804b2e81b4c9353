// What HTML alone cannot do: copy an address, open the share sheet. Pages work without it.

/** The words of every language of the interface, which the build writes in here. */
declare const copyWords: Record<
  string,
  { copy: string; copied: string; failed: string; share: string }
>;

const words = copyWords[document.documentElement.lang];

/** How long a button says what came of it, in milliseconds. */
const told = 4000;

const announcer = document.createElement('span');
announcer.setAttribute('role', 'status');
announcer.className = 'unseen';

/** Copies `text`; `says` tells what came of it in its own place and width, then has its word back. */
async function copy(text: string, says: HTMLElement): Promise<void> {
  const outcome = await navigator.clipboard.writeText(text).then(
    () => words?.copied ?? '',
    () => words?.failed ?? '',
  );
  says.style.minWidth = `${says.offsetWidth}px`;
  says.textContent = announcer.textContent = outcome;
  setTimeout(() => {
    says.textContent = words?.copy ?? '';
    announcer.textContent = '';
  }, told);
}

/** The claim or date that the address names. */
const named = '.sheet:is(:target, :has(:target))';

/** The address of the claim or date that is open, else of the story. */
const place = (story: string) => (document.querySelector(named) ? story + location.hash : story);

/** A finger finds copying in the share sheet; for a pointer it is a button of its own. */
const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

for (const box of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { share: title = '' } = box.dataset;
  const link = box.querySelector('a');
  if (!link || !words) continue;
  // Closing the share sheet is no fault.
  const share = () => void navigator.share({ title, url: place(link.href) }).catch(() => {});
  const copies = () => void copy(`${title} — ${place(link.href)}`, made);
  const made = shares ? button(words.share, share) : button(words.copy, copies);
  // The room that was kept for it.
  delete box.dataset['word'];
  if (shares || 'clipboard' in navigator) box.prepend(made, ' ');
  box.append(announcer);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-copy]')) {
  const says = link.querySelector('span');
  if (!says || !words || !('clipboard' in navigator)) continue;
  says.textContent = words.copy;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    // The one who speaks, or the date.
    const first = link.closest('p')?.querySelector('b, a')?.textContent ?? '';
    void copy(`${first} — ${link.href}`, says);
  });
}

// Who comes from elsewhere to a claim or date meets its sentence above it.
const sentence = document.querySelector<HTMLAnchorElement>(`${named} a[href^="#s-"]`);
if (sentence) document.getElementById(sentence.hash.slice(1))?.scrollIntoView({ block: 'center' });
