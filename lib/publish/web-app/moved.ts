// A former address leads on by itself where no host does; only a script can keep what stands after #.
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(link.href + location.hash);
