import { isNewVisit, routerEntry } from "./routerEntry.ts";

const STORED = "atlas-unsaved";
let leaving = false;

if (typeof window !== "undefined") {
  // Nothing of what this tab left belongs to a page that has just been opened.
  if (isNewVisit()) takeUnsaved();
  window.addEventListener("pagehide", () => {
    leaving = true;
  });
  window.addEventListener("pageshow", () => {
    leaving = false;
  });
}

/** Keeps for this tab an address that a change asks for while the page is being left, when browsers take no entry; false before. */
export function keptWhileLeaving(address: string): boolean {
  if (!leaving) return false;
  try {
    sessionStorage.setItem(STORED, JSON.stringify({ from: routerEntry().address, to: address }));
  } catch {
    // Where nothing can be stored, the change is lost.
  }
  return true;
}

/** The address that was kept when the open one was left last, once; null where another is open. */
export function takeUnsaved(): string | null {
  try {
    const { from, to } = JSON.parse(sessionStorage.getItem(STORED) ?? "{}");
    sessionStorage.removeItem(STORED);
    return from === routerEntry().address && typeof to === "string" ? to : null;
  } catch {
    return null;
  }
}
