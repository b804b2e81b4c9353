/** "/" leads to the field from anywhere on the page; Escape empties it. */
export function listenForKeys(field: HTMLInputElement, emptied: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const writing = target instanceof HTMLInputElement && target.type !== 'checkbox';
    if (key !== '/' || writing || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    emptied();
  });
}
