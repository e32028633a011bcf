/**
 * Records how far each part of the page is scrolled; returns a function that scrolls them back after a re-render. Keeps
 * proportions, because texts may have changed in length.
 */
export function keepScroll(page: Element): () => void {
  const scrolled = [page, ...page.querySelectorAll("*")].filter(({ scrollTop }) => scrollTop > 0);
  const kept = scrolled.map((part) => ({ path: pathTo(part, page), share: part.scrollTop / part.scrollHeight }));
  return () => {
    for (const { path, share } of kept) {
      const part = path.reduce<Element | undefined>((parent, place) => parent?.children[place], page);
      if (part) part.scrollTop = share * part.scrollHeight;
    }
  };
}

/** The child indices on the way to an element. */
function pathTo(element: Element, page: Element): number[] {
  const parent = element.parentElement;
  if (element === page || parent === null) return [];
  return [...pathTo(parent, page), [...parent.children].indexOf(element)];
}
