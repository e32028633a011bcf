import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { writtenNumbers } from "../oracles/writtenNumbers.ts";

/** The parsed figure; throws if it is not well formed. */
export function parsedFigure(svg: string): Document {
  const onError = (level: string, message: string) => {
    // The parser warns of U+FFFD, which is expected here.
    if (level !== "warning") throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(svg, "image/svg+xml");
}

/** The elements of a class. */
export function byClass(within: Document | Element | undefined, name: string): Element[] {
  const all = within ? [...within.getElementsByTagName("*")] : [];
  return all.filter((one) => one.getAttribute("class") === name);
}

/** The texts within an element, drawn or only to search and copy. */
export function textsIn(within: Document | Element | undefined): string[] {
  return within ? [...within.getElementsByTagName("text")].map((one) => one.textContent ?? "") : [];
}

/** The texts that are drawn as text, not as outlines. */
export function visibleTexts(svg: Document): string[] {
  const all = [...svg.getElementsByTagName("text")];
  return all.filter((one) => !one.hasAttribute("fill-opacity")).map((one) => one.textContent ?? "");
}

/** The numbers of claims that stand on lines, in order. */
export function numbersIn(svg: Document): number[] {
  return byClass(svg, "number")
    .flatMap((one) => writtenNumbers(textsIn(one)))
    .sort((a, b) => a - b);
}
