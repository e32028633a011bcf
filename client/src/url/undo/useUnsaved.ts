import { useEffect, useEffectEvent } from "react";
import { useNavigate } from "react-router";
import { record } from "./trail.ts";
import { takeUnsaved } from "./unsaved.ts";

/** Makes, as a step, the change that came while this page was left; used once, around the pages. */
export function useUnsaved(): void {
  const navigate = useNavigate();
  const make = useEffectEvent(() => {
    const address = takeUnsaved();
    if (address === null) return;
    navigate(address);
    record();
  });
  useEffect(() => {
    make();
    // A page that the browser has kept whole comes back without being drawn anew.
    const shown = () => make();
    window.addEventListener("pageshow", shown);
    return () => window.removeEventListener("pageshow", shown);
  }, []);
}
