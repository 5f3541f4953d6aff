/**
 * Marks the link back to the use of a note that the reader came from; without it every link back
 * still works.
 */
document.addEventListener('click', ({ target }) => {
  const mark = target instanceof Element && target.closest<HTMLAnchorElement>('[role=doc-noteref]');
  if (!mark) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[role=doc-backlink]')) {
    if (link.hash === `#${mark.id}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
});

export {};
