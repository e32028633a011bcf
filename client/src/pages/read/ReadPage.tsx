import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import {
  ANOTHER_TEXT,
  handedText,
  paperIn,
  READ_PATH,
  readingAddress,
  readingIn,
} from "../../model/address/pages/readAddress.ts";
import { strings } from "../../papers/answers/reading/strings.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { TextForm } from "./intake/TextForm.tsx";
import { keptTexts, takeText } from "./keptTexts.ts";
import { keptPapers } from "./paper/keptPapers.ts";
import { viewStrings } from "./paper/strings.ts";
import { PaperView } from "./paper/view/PaperView.tsx";
import { ReadingView } from "./ReadingView.tsx";

/** Reads an article of the reader's own against the atlas, sentence by sentence, or checks a paper of the atlas. */
export function ReadPage() {
  const texts = useSignal(keptTexts);
  const papers = useSignal(keptPapers);
  const handed = useSignal(handedText);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const asked = readingIn(search);
  const checked = paperIn(search);
  const last = texts[0]?.key ?? null;

  useEffect(() => {
    if (handed === null) return;
    handedText.set(null);
    navigate(readingAddress(takeText(handed)), { replace: true });
  }, [handed, navigate]);

  // So that Back finds this text, even when the tab has another one by then.
  useEffect(() => {
    if (pathname !== READ_PATH || asked !== null || checked !== null || last === null || handed !== null) return;
    navigate(readingAddress(last), { replace: true });
  }, [pathname, asked, checked, last, handed, navigate]);

  const paper = papers.find(({ key }) => key === checked);
  if (paper !== undefined) return <PaperView key={paper.key} kept={paper} />;
  if (checked !== null) return <TextForm note={viewStrings.elsewhere} texts={texts} />;
  const kept = texts.find(({ key }) => key === (asked ?? last));
  if (kept !== undefined) return <ReadingView key={kept.key} kept={kept} />;
  const isElsewhere = asked !== null && `${READ_PATH}${search}` !== ANOTHER_TEXT;
  return <TextForm note={isElsewhere ? strings.elsewhere : null} texts={texts} />;
}
