import type { Page } from "playwright-core";
import type { Place } from "../explorer.ts";
import type { Dice } from "./dice.ts";

/** An element on the page that the mouse can reach, with its name and position. */
export interface Target extends Place {
  name: string;
}

/** Picks a visible, enabled element and scrolls to it; null if the mouse can reach none. */
export function findTarget(page: Page, selector: string, dice: Dice): Promise<Target | null> {
  return page.evaluate(
    ([wanted, share]) => {
      const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !element.matches(":disabled, [aria-disabled=true], [inert] *"),
      );
      const element = all[Math.floor(share * all.length)];
      if (!element) return null;
      element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
      const { left, top, width, height } = element.getBoundingClientRect();
      const x = left + width / 2;
      const y = top + height / 2;
      const hit = document.elementFromPoint(x, y);
      if (!hit || !(element.contains(hit) || hit.closest("label")?.contains(element))) return null;
      const label = element.getAttribute("aria-label") ?? element.textContent ?? "";
      const name = label.trim() || element.id || element.tagName.toLowerCase();
      return { x, y, name: name.replace(/\s+/g, " ").slice(0, 60) };
    },
    [selector, dice.share()] as const,
  );
}
