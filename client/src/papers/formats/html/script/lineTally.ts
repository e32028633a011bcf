import { fill, svgElement } from "./element.ts";
import type { PageClaim, PageData } from "./PageData.ts";

/**
 * Makes lines of which only some claims fit say how many, instead of their drawn text, which is about all of them. The
 * style sheet shows one or the other.
 */
export function createLineTally(
  figure: SVGSVGElement,
  { claims: all, words }: PageData,
): (claims: readonly PageClaim[]) => void {
  const total = countByLine(all);
  const texts = [...figure.querySelectorAll<SVGGElement>("g.text[data-at]")].map((text) => ({
    text,
    line: text.getAttribute("data-link") ?? "",
    count: addCount(text),
  }));
  return (claims) => {
    const fitting = countByLine(claims);
    for (const { text, line, count } of texts) {
      const [fits, of] = [fitting.get(line) ?? 0, total.get(line) ?? 0];
      text.classList.toggle("partly", fits > 0 && fits < of);
      count.textContent = fill(words.found, fits, of);
    }
  };
}

/** A text around the middle of a line's own, which says where that is and how large. */
function addCount(text: SVGGElement): SVGTextElement {
  const [x = "0", y = "0", size = "0"] = (text.getAttribute("data-at") ?? "").split(" ");
  const count = svgElement(text.ownerDocument, "text", {
    class: "count",
    x,
    y,
    "font-size": size,
    "text-anchor": "middle",
    "dominant-baseline": "central",
  });
  text.append(count);
  return count;
}

function countByLine(claims: readonly PageClaim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of claims) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
