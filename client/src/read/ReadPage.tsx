import { useEffect } from "react";
import { useLocation } from "react-router";
import { useSignal } from "../browser/useSignal.ts";
import { handedText, readingIn } from "../url/pages/readAddress.ts";
import { TextForm } from "./intake/TextForm.tsx";
import { keptText, takeText } from "./KeptText.ts";
import { ReadingView } from "./ReadingView.tsx";
import { strings } from "./strings.ts";

/** Reads an article of the reader's own against the atlas, sentence by sentence. */
export function ReadPage() {
  const kept = useSignal(keptText);
  const handed = useSignal(handedText);
  const asked = readingIn(useLocation().search);

  useEffect(() => {
    if (handed === null) return;
    takeText(handed);
    handedText.set(null);
  }, [handed]);

  if (kept !== null && (asked === null || asked === kept.key)) return <ReadingView key={kept.key} kept={kept} />;
  return <TextForm note={asked === null ? null : strings.elsewhere} />;
}
