/** Of the screen, from above: what has risen over this line is being read. */
const LINE = 0.3;

/** Shows in the list of contents in which section the reader is. */
export function followContents(): void {
  const list = document.querySelector<HTMLElement>('.contents-beside');
  if (!list || !('IntersectionObserver' in window)) return;
  const links = [...list.querySelectorAll('a')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading }] : [];
  });
  const follow = (): void => {
    const risen = ({ heading }: (typeof sections)[number]): boolean =>
      heading.getBoundingClientRect().top < innerHeight * LINE;
    const current = sections.findLast(risen)?.link;
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    if (current) reveal(current, list.closest('nav'));
  };
  // All that is above the line counts as seen, so that a jump past a heading is told too.
  const observer = new IntersectionObserver(follow, {
    rootMargin: `9999999px 0px -${(1 - LINE) * 100}% 0px`,
  });
  for (const { heading } of sections) observer.observe(heading);
}

/** Scrolls a list that is longer than the screen, and never the page. */
function reveal(link: HTMLElement, list: HTMLElement | null): void {
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    list.scrollTop += inner.top - outer.top - list.clientHeight / 2;
}
