// What HTML alone cannot do: copy a story's address, open the share sheet. Pages work without it.
for (const box of document.querySelectorAll('[data-share]')) {
  const { href } = box.querySelector('a');
  const title = box.dataset.share;
  const says = document.createElement('span');
  says.setAttribute('role', 'status');

  const button = (words, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', act);
    made.addEventListener('blur', () => (says.textContent = ''));
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

  if (navigator.share) box.prepend(button('Share', share));
  if (navigator.clipboard) box.prepend(says, button('Copy link', copy));
}
