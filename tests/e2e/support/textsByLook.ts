/**
 * Returns one visible text or field of each look on a page: its letters, and what it and all around it are painted
 * with. Texts of one look have one contrast, so one stands for all. It runs in the page.
 */
export function textsByLook(): Element[] {
  const paints = new Map<Element, string>();
  const paintOf = (element: Element): string => {
    const known = paints.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element);
    const around = element.parentElement ? paintOf(element.parentElement) : "";
    const paint = [around, backgroundColor, backgroundImage, opacity, filter, position].join("|");
    paints.set(element, paint);
    return paint;
  };
  const candidates = new Set<Element>(document.querySelectorAll("input, select, textarea"));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement && textContent?.trim()) candidates.add(parentElement);
  }
  const found = new Map<string, Element>();
  for (const element of candidates) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
    const letters = [element.tagName, color, fontSize, fontWeight, textDecorationLine, textShadow];
    const look = [paintOf(element), ...letters].join("|");
    if (!found.has(look)) found.set(look, element);
  }
  return [...found.values()];
}
