/**
 * Notes how far each part of the page is scrolled; returns the way to scroll the same parts as far, once the page has
 * been drawn anew. Texts may have other lengths by then, so it is the share of the whole that is kept.
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

/** The places among their siblings of all elements that lead to one. */
function pathTo(element: Element, page: Element): number[] {
  const parent = element.parentElement;
  if (element === page || parent === null) return [];
  return [...pathTo(parent, page), [...parent.children].indexOf(element)];
}
