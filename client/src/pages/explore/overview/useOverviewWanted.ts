import { useState } from "react";
import { keepText, keptText } from "../../../model/state/browserMemory.ts";

const STORED = "atlas-overview";

/** Whether this reader wants the overview map, remembered in the browser. */
export function useOverviewWanted(): [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(remembered);
  const choose = (next: boolean) => {
    setWanted(next);
    keepText(STORED, next ? "on" : "off");
  };
  return [wanted, choose];
}

/** On small screens the map is off until it is asked for. */
function remembered(): boolean {
  const usual = window.matchMedia("(min-width: 761px)").matches;
  const stored = keptText(STORED);
  return stored === null ? usual : stored === "on";
}
