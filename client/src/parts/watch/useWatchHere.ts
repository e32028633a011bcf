import { useEffect, useEffectEvent } from "react";
import { useLocation } from "react-router";
import { isAnalysis } from "../../model/address/pages/analysisAddress.ts";
import { watchedAddress } from "../../model/watch/watchedAddress.ts";
import type { MixedText } from "../../model/words/textLanguage.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { answerWatched } from "../answer/answerShown.ts";
import { useToggleWatch, useWatches } from "./useWatches.ts";

/** The subject of the page, to be watched by Ctrl+Shift+F (or Cmd) or in a menu; null if it has no subject. */
export function useWatchHere(onToggled: (failure: MixedText | null, watched: boolean) => void) {
  const { pathname, search } = useLocation();
  const answer = useSignal(answerWatched);
  // An answer says itself what it answers: its page also reads other parts of the address.
  const address = isAnalysis(pathname) ? (answer?.address ?? null) : watchedAddress(pathname, search);
  const watched = useWatches().some((watch) => watch.address === address);
  const toggle = useToggleWatch();
  const run = async () => {
    if (address === null) return;
    const claims = answer?.address === address ? answer.claims : undefined;
    onToggled(await toggle({ address, title: document.title, claims }), !watched);
  };
  const pressed = useEffectEvent(() => void run());
  useEffect(() => {
    function toggleByKey(event: KeyboardEvent) {
      const isKey = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.code === "KeyF";
      // Behind a dialog nothing can be reached.
      if (!isKey || document.querySelector("[role=dialog][aria-modal=true]")) return;
      event.preventDefault();
      pressed();
    }
    window.addEventListener("keydown", toggleByKey);
    return () => window.removeEventListener("keydown", toggleByKey);
  }, []);
  return address === null ? null : { watched, run };
}
