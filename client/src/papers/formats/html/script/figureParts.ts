import { fill, svgElement } from "./element.ts";
import type { PageClaim, PageData } from "./PageData.ts";
import { isSame, type Target } from "./state.ts";

export interface FigureParts {
  /** In the order in which keys go through them: each entity, then the lines from it. */
  order: readonly Target[];
  /** The target that an element of the figure belongs to. */
  targetOf(element: EventTarget | null): Target | null;
  focus(target: Target): void;
  /** Marks the chosen target, and fades what no claim fits. */
  show(chosen: Target | null, claims: readonly PageClaim[], found: ReadonlySet<string>, asked: boolean): void;
}

const ATTRIBUTES = { entity: "data-entity", line: "data-link" };
/** Width in points of the invisible stroke that catches the pointer beside a thin line. */
const REACH = "9";

/** Finds the parts of a figure and prepares them for pointer and keyboard. */
export function figureParts(figure: SVGSVGElement, data: PageData): FigureParts {
  const shapes = new Map(
    [...figure.querySelectorAll<SVGGElement>("g.entity, g.link")].map((shape) => [keyOf(targetIn(shape)), shape]),
  );
  const order = inOrder(data).filter((target) => shapes.has(keyOf(target)));
  const names = namesOf(data);
  // A figure that is one image has no parts for assistive technology.
  figure.setAttribute("role", "group");
  figure.setAttribute("aria-label", data.words.figure);
  figure.removeAttribute("aria-labelledby");
  for (const [index, target] of order.entries()) {
    const shape = shapes.get(keyOf(target));
    shape?.setAttribute("role", "button");
    shape?.setAttribute("aria-label", names.get(keyOf(target)) ?? "");
    shape?.setAttribute("tabindex", index === 0 ? "0" : "-1");
    if (shape && target.kind === "line") addReach(shape);
  }
  const all = [...figure.querySelectorAll<SVGGElement>("[data-entity], [data-link]")];
  return {
    order,
    targetOf: (element) => targetIn(element instanceof Element ? element.closest("[data-entity], [data-link]") : null),
    focus(target) {
      for (const shape of shapes.values()) if (shape.hasAttribute("tabindex")) shape.setAttribute("tabindex", "-1");
      const shape = shapes.get(keyOf(target));
      shape?.setAttribute("tabindex", "0");
      shape?.focus();
    },
    show(chosen, claims, found, asked) {
      const lines = new Set(claims.map(({ line }) => line));
      const ends = new Set(claims.flatMap((claim) => claim.ends));
      for (const shape of all) {
        const target = targetIn(shape);
        if (target === null) continue;
        const fits = target.kind === "line" ? lines.has(target.id) : ends.has(target.id) || found.has(target.id);
        shape.classList.toggle("faded", asked && !fits);
        shape.classList.toggle("chosen", isSame(chosen, target));
      }
    },
  };
}

function keyOf(target: Target | null): string {
  return target === null ? "" : `${target.kind} ${target.id}`;
}

function targetIn(element: Element | null): Target | null {
  for (const kind of ["entity", "line"] as const) {
    const id = element?.getAttribute(ATTRIBUTES[kind]);
    if (id) return { kind, id };
  }
  return null;
}

function inOrder({ entities, lines }: PageData): Target[] {
  const left = new Set(lines);
  return entities.flatMap(({ id }): Target[] => {
    const own = [...left].filter(({ ends }) => ends.includes(id));
    for (const line of own) left.delete(line);
    return [{ kind: "entity", id }, ...own.map((line): Target => ({ kind: "line", id: line.id }))];
  });
}

function namesOf({ entities, lines, claims, words }: PageData): Map<string, string> {
  return new Map([
    ...entities.map(({ id, names }): [string, string] => [
      keyOf({ kind: "entity", id }),
      fill(words.entity, names.join(" "), claims.filter(({ ends }) => ends.includes(id)).length),
    ]),
    ...lines.map(({ id, text }): [string, string] => [keyOf({ kind: "line", id }), text]),
  ]);
}

/** A copy of a line, wide and invisible, under it. */
function addReach(shape: SVGGElement): void {
  const line = shape.querySelector("path.line");
  if (!line) return;
  const d = line.getAttribute("d") ?? "";
  const look = { class: "reach", fill: "none", stroke: "transparent", "stroke-width": REACH };
  shape.prepend(svgElement(line.ownerDocument, "path", { ...look, d }));
}

/** Makes lines of which only some claims fit say how many; the style sheet shows that or their drawn text. */
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
