import { element, fill } from "./element.ts";
import type { Ask } from "./matching.ts";
import type { PageData } from "./PageData.ts";

/** Entities that are named as not drawn; more are cut short. */
const MOST_NAMES = 5;

export interface Controls {
  bar: HTMLElement;
  /** Says how many claims fit, how many of them are drawn, and which entities that fit are not. */
  count(found: number, drawn: number, undrawn: readonly string[]): void;
}

/** The search, the grades to tick, the count, and the button that lists what fits. */
export function createControls(
  page: Document,
  { claims, grades, words }: PageData,
  { ask, list, enlarge }: { ask: (ask: Ask) => void; list: () => void; enlarge: (large: boolean) => void },
): Controls {
  const search = element(page, "input", { type: "search", placeholder: words.searchHint, autocomplete: "off" });
  const boxes = grades.map(({ id, name }) => {
    const box = element(page, "input", { type: "checkbox", checked: "checked" });
    const count = claims.filter(({ grade }) => grade === id).length;
    return { id, box, label: element(page, "label", { "data-grade": id }, box, ` ${name} (${count})`) };
  });
  const status = element(page, "span", { role: "status" });
  const button = element(page, "button", { type: "button" }, words.list);
  const larger = element(page, "button", { type: "button", class: "larger" }, words.enlarge);
  const bar = element(
    page,
    "div",
    { class: "ask", role: "search", "aria-label": words.ask },
    element(page, "label", { class: "search" }, `${words.search} `, search),
    element(page, "fieldset", {}, element(page, "legend", {}, words.grades), ...boxes.map(({ label }) => label)),
    element(page, "p", { class: "count" }, status, " ", button, " ", larger),
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
  larger.addEventListener("click", () => {
    const large = larger.textContent === words.enlarge;
    larger.textContent = large ? words.fit : words.enlarge;
    enlarge(large);
  });
  return {
    bar,
    count(found, drawn, undrawn) {
      const count = found === claims.length ? fill(words.all, found) : fill(words.found, found, claims.length);
      const inFigure = drawn === 0 ? words.noneDrawn : fill(words.drawn, drawn);
      const all = drawn === found ? count : `${count}${words.comma}${inFigure}`;
      status.textContent = undrawn.length === 0 ? all : `${all}${words.stop}${fill(words.undrawn, namesIn(undrawn))}`;
    },
  };
}

function namesIn(names: readonly string[]): string {
  return names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), "…"].join(" · ") : names.join(" · ");
}
