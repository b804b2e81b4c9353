// What HTML alone cannot do: copy a story's address, open the share sheet. Pages work without it.
for (const box of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { share: title = '' } = box.dataset;
  const link = box.querySelector('a');
  if (link) addButtons(box, title, link.href);
}

function addButtons(box: HTMLElement, title: string, href: string): void {
  const says = document.createElement('span');
  says.setAttribute('role', 'status');

  const button = (words: string, act: () => Promise<void>) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', () => void act());
    made.addEventListener('blur', () => {
      says.textContent = '';
    });
    return made;
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${title} — ${href}`);
      says.textContent = 'Copied';
    } catch {
      says.textContent = 'Copying was refused';
    }
  };
  // Closing the share sheet is no fault.
  const share = () => navigator.share({ title, url: href }).catch(() => {});

  if ('share' in navigator) box.prepend(button('Share', share));
  if ('clipboard' in navigator) {
    box.prepend(button('Copy link', copy));
    box.append(says);
  }
}
