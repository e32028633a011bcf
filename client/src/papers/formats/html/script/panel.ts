import { claimCard } from "./claimCard.ts";
import { element } from "./element.ts";
import type { PageClaim, PageData } from "./PageData.ts";

export interface Panel {
  /** Lists claims under a title; `closes` if there is something to close. */
  show(title: string, claims: readonly PageClaim[], closes: boolean): void;
  hide(): void;
  focus(): void;
}

/** The list of claims beside or below the figure; below it, hidden until something is asked. */
export function createPanel(page: Document, data: PageData, close: () => void): Panel & { part: HTMLElement } {
  const { words } = data;
  const title = element(page, "h2", { tabindex: "-1", dir: "auto" });
  const button = element(page, "button", { type: "button" }, words.close);
  const list = element(page, "div");
  const part = element(
    page,
    "aside",
    { class: "answers", "aria-label": words.panel, hidden: "hidden" },
    element(page, "header", {}, title, button),
    list,
  );
  button.addEventListener("click", close);
  return {
    part,
    show(text, claims, closes) {
      button.hidden = !closes;
      title.textContent = text;
      list.replaceChildren(
        ...(claims.length === 0
          ? [element(page, "p", {}, words.nothing)]
          : claims.map((claim) => claimCard(page, claim, data))),
      );
      part.hidden = false;
      part.scrollTop = 0;
    },
    hide() {
      part.hidden = true;
    },
    focus: () => title.focus(),
  };
}
