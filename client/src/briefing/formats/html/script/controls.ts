import { element, fill } from "./element.ts";
import type { Ask } from "./matching.ts";
import type { PageData } from "./PageData.ts";

export interface Controls {
  bar: HTMLElement;
  /** Says how many claims fit. */
  count(found: number, drawn: number): void;
}

/** The search, the grades to tick, the count, and the button that lists what fits. */
export function createControls(
  page: Document,
  { claims, grades, words }: PageData,
  { ask, list }: { ask: (ask: Ask) => void; list: () => void },
): Controls {
  const search = element(page, "input", { type: "search", placeholder: words.searchHint, autocomplete: "off" });
  const boxes = grades.map(({ id, name }) => {
    const box = element(page, "input", { type: "checkbox", checked: "checked" });
    const count = claims.filter(({ grade }) => grade === id).length;
    return { id, box, label: element(page, "label", { "data-grade": id }, box, ` ${name} (${count})`) };
  });
  const status = element(page, "span", { role: "status" });
  const button = element(page, "button", { type: "button" }, words.list);
  const bar = element(
    page,
    "div",
    { class: "ask", role: "search", "aria-label": words.ask },
    element(page, "label", { class: "search" }, `${words.search} `, search),
    element(page, "fieldset", {}, element(page, "legend", {}, words.grades), ...boxes.map(({ label }) => label)),
    element(page, "p", { class: "count" }, status, " ", button),
    element(page, "p", { class: "hint" }, words.hint),
  );
  const change = () =>
    ask({
      grades: new Set(boxes.filter(({ box }) => box.checked).map(({ id }) => id)),
      words: search.value,
    });
  search.addEventListener("input", change);
  for (const { box } of boxes) box.addEventListener("change", change);
  button.addEventListener("click", list);
  return {
    bar,
    count(found, drawn) {
      const told = found === claims.length ? fill(words.all, found) : fill(words.found, found, claims.length);
      status.textContent = drawn === found ? told : `${told}, ${fill(words.drawn, drawn)}`;
    },
  };
}
