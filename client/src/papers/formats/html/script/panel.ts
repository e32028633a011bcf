import { element, fill } from "./element.ts";
import type { Citation, PageClaim, PageData } from "./PageData.ts";

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

/** A claim with its grade, the reason for it, its dates and its sources. */
function claimCard(page: Document, claim: PageClaim, data: PageData): HTMLElement {
  const { words } = data;
  const { number, title, statement, facts, reason, remarks } = claim;
  const head = element(page, "h3", { dir: "auto" }, title);
  if (number !== null) {
    const link = element(page, "a", { href: `#note-${number}`, "aria-label": fill(words.note, number) }, `[${number}]`);
    head.append(" ", link);
  }
  const card = element(page, "article", { class: "claim", "data-grade": claim.grade }, head);
  if (statement !== "")
    card.append(element(page, "p", { class: "statement", dir: "auto", lang: words.statementLang }, statement));
  card.append(
    element(page, "p", { class: "reason", dir: "auto" }, reason),
    element(page, "p", { class: "facts" }, facts),
  );
  for (const remark of remarks) card.append(element(page, "p", { class: "facts" }, remark));
  card.append(...cited(page, words.sources, claim.for, data), ...cited(page, words.against, claim.against, data));
  return card;
}

function cited(page: Document, label: string, citations: readonly Citation[], { sources }: PageData): HTMLElement[] {
  if (citations.length === 0) return [];
  const items = citations.flatMap(({ source, role }) => {
    const found = sources[source];
    if (!found) return [];
    const { publisher, title, href, lang, about } = found;
    const name = element(
      page,
      href === null ? "span" : "a",
      { href: href ?? "", lang, dir: "auto", rel: "noreferrer" },
      title,
    );
    const rest = [about, role].filter((text) => text !== "").join(" · ");
    return element(page, "li", {}, element(page, "bdi", {}, publisher), ": ", name, `, ${rest}`);
  });
  return [element(page, "h4", {}, label), element(page, "ul", {}, ...items)];
}
