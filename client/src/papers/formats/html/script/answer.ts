import { type Controls, createControls } from "./controls.ts";
import { createLineTally, type FigureParts, figureParts } from "./figureParts.ts";
import { type Ask, createSearch } from "./matching.ts";
import { type PageClaim, type PageData, readData } from "./PageData.ts";
import { createPanel, type Panel } from "./panel.ts";
import { type Act, isSame, nextState, type State, type Target, targetIn } from "./state.ts";

/** As in the style sheet. */
const WIDE_SCREEN = "(min-width: 1150px)";

/**
 * Makes the figure of a page answer: what is pointed at, focused or clicked shows its claims with their sources; a search
 * and the grades narrow them. Where there is room beside the figure, all are listed from the start. Does nothing in a page
 * without a figure.
 */
export function answer(page: Document, hasRoomBeside: () => boolean = () => matchMedia(WIDE_SCREEN).matches): void {
  const data = readData(page);
  const figure = page.querySelector("figure svg g.entity")?.closest("svg");
  if (!data || !figure) return;
  const narrows = ({ grades, words }: Ask) => words.trim() !== "" || grades.size < data.grades.length;
  let state: State = { ask: { grades: new Set(data.grades.map(({ id }) => id)), words: "" }, shown: null, kept: false };
  const act = (one: Act) => {
    const next = nextState(state, one, narrows);
    if (next === state) return;
    state = next;
    show(state);
  };
  const parts = figureParts(figure, data);
  const panel = createPanel(page, data, () => act({ act: "close" }));
  const controls = createControls(page, data, {
    ask: (ask) => act({ act: "ask", ask }),
    list() {
      act({ act: "list" });
      panel.focus();
    },
    enlarge: (large) => figure.closest(".wide")?.classList.toggle("large", large),
  });
  const tally = createLineTally(figure, data);
  const show = createShow({ parts, panel, controls, data, narrows, tally, hasRoomBeside });
  addTo(page, figure, controls.bar, panel.part);
  bindPointer(figure, parts, act);
  bindKeys(page, figure, { parts, panel, act, shown: () => targetIn(state) });
  page.defaultView?.addEventListener("resize", () => show(state));
  show(state);
}

interface Shown {
  parts: FigureParts;
  panel: Panel;
  controls: Controls;
  data: PageData;
  narrows: (ask: Ask) => boolean;
  tally: (claims: readonly PageClaim[]) => void;
  hasRoomBeside: () => boolean;
}

/** Shows a state in figure, panel and controls. */
function createShow(shown: Shown): (state: State) => void {
  const { parts, panel, controls, data, narrows, tally, hasRoomBeside } = shown;
  const search = createSearch(data);
  const lines = new Set(data.lines.map(({ id }) => id));
  const drawn = new Set(parts.order.map(({ id }) => id));
  return (state) => {
    const { claims, entities } = search(state.ask);
    const target = targetIn(state);
    const onLines = claims.filter(({ line }) => lines.has(line)).length;
    const undrawn = data.entities.filter(({ id }) => entities.has(id) && !drawn.has(id));
    controls.count(
      claims.length,
      onLines,
      undrawn.map(({ names }) => names.join(" ")),
    );
    // What is only outside the figure is no reason to fade all of it.
    const outside = onLines === 0 && undrawn.length > 0 && undrawn.length === entities.size;
    parts.show(target, claims, entities, narrows(state.ask) && !outside);
    tally(claims);
    if (target !== null) panel.show(titleOf(target, data), claimsOf(target, claims), true);
    else if (hasRoomBeside()) panel.show(data.words.panel, claims, false);
    else if (state.shown === null) panel.hide();
    else panel.show(data.words.panel, claims, true);
  };
}

function addTo(page: Document, figure: SVGSVGElement, bar: HTMLElement, panel: HTMLElement): void {
  // What is one image has no parts for assistive technology.
  figure.closest("[role=img]:not(svg)")?.setAttribute("role", "group");
  // Keys scroll by moving through its parts.
  figure.closest(".wide")?.removeAttribute("tabindex");
  figure.closest("figure")?.prepend(bar);
  page.body.append(panel);
  page.documentElement.classList.add("answering");
}

function bindPointer(figure: SVGSVGElement, parts: FigureParts, act: (act: Act) => void): void {
  figure.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "mouse") act({ act: "point", target: parts.targetOf(target) });
  });
  figure.addEventListener("click", ({ target }) => act({ act: "keep", target: parts.targetOf(target) }));
}

interface KeyAnswers {
  parts: FigureParts;
  panel: Panel & { part: HTMLElement };
  act: (act: Act) => void;
  shown: () => Target | null;
}

function bindKeys(page: Document, figure: SVGSVGElement, { parts, panel, act, shown }: KeyAnswers): void {
  figure.addEventListener("focusin", ({ target }) => act({ act: "reach", target: parts.targetOf(target) }));
  figure.addEventListener("keydown", (event) => {
    const at = parts.targetOf(event.target);
    const goal = at && keyGoal(event.key, at, parts.order);
    if (goal) parts.focus(goal);
    else if (at && (event.key === "Enter" || event.key === " ")) {
      act({ act: "keep", target: at });
      panel.focus();
    } else return;
    event.preventDefault();
  });
  page.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const back = panel.part.contains(page.activeElement) ? shown() : null;
    act({ act: "close" });
    if (back) parts.focus(back);
  });
}

function claimsOf({ kind, id }: Target, claims: readonly PageClaim[]): PageClaim[] {
  return claims.filter(({ line, ends }) => (kind === "line" ? line === id : ends.includes(id)));
}

function titleOf({ kind, id }: Target, { entities, lines }: PageData): string {
  if (kind === "line") return lines.find((line) => line.id === id)?.text ?? "";
  return entities.find((entity) => entity.id === id)?.names.join(" ") ?? "";
}

/** The part of the figure to which an arrow key, Home or End leads; null for other keys. */
function keyGoal(key: string, at: Target, order: readonly Target[]): Target | null {
  const place = order.findIndex((target) => isSame(target, at));
  const last = order.length - 1;
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(place + 1, last),
    ArrowDown: Math.min(place + 1, last),
    ArrowLeft: Math.max(place - 1, 0),
    ArrowUp: Math.max(place - 1, 0),
    Home: 0,
    End: last,
  };
  return order[goals[key] ?? -1] ?? null;
}
