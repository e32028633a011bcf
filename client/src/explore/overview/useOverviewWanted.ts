import { useState } from "react";

const STORED = "atlas-overview";

/** Whether this reader wants the overview map, which their browser remembers. */
export function useOverviewWanted(): [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(remembered);
  const choose = (next: boolean) => {
    setWanted(next);
    try {
      localStorage.setItem(STORED, next ? "on" : "off");
    } catch {
      // A browser that keeps nothing forgets it with the page.
    }
  };
  return [wanted, choose];
}

/** On a small screen the canvas has no room to spare, so there it has to be asked for. */
function remembered(): boolean {
  const usual = window.matchMedia("(min-width: 761px)").matches;
  try {
    const stored = localStorage.getItem(STORED);
    return stored === null ? usual : stored === "on";
  } catch {
    return usual;
  }
}
