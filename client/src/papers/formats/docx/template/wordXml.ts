export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** An attribute in the namespace of Word; empty if there is none. */
export function wordAttribute(element: Element | undefined, name: string): string {
  return element?.getAttributeNS(WORD, name) ?? "";
}

export function setWordAttribute(element: Element, name: string, value: string | number): void {
  element.setAttributeNS(WORD, `w:${name}`, String(value));
}

/** Lays a page size across. */
export function swapSides(size: Element): void {
  const [width, height] = [Number(wordAttribute(size, "w")), Number(wordAttribute(size, "h"))];
  setWordAttribute(size, "w", Math.max(width, height));
  setWordAttribute(size, "h", Math.min(width, height));
  setWordAttribute(size, "orient", "landscape");
}
