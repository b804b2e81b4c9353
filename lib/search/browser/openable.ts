/** Makes a button open and close what it controls; the style hangs off `aria-expanded`. */
export function openable(button: HTMLElement): void {
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
  });
}
