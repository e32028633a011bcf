import { Link } from "react-router";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import text from "../../ui/textButton.module.css";
import { undoChange } from "../api/desk.ts";
import { justSaved } from "./justSaved.ts";
import { deskStrings as strings } from "./strings.ts";
import { useDeskWriter } from "./useDeskWriter.ts";
import { useDraftAgain } from "./useDraftAgain.ts";

/** Says on the card of a claim that the reader has just saved it, and undoes that: what was written becomes a draft again. */
export function JustSaved({ claim }: { claim: string }) {
  const saved = useSignal(justSaved);
  const { busy, failure, write } = useDeskWriter();
  const draftAgain = useDraftAgain();
  if (saved?.claim !== claim) return null;
  return (
    <p role="status">
      {saved.draft.tag === null && saved.draft.override === null ? strings.addedNow : strings.savedNow} ·{" "}
      <button
        type="button"
        className={text.textButton}
        disabled={busy}
        onClick={() => void write(undoChange(saved.change), () => draftAgain(saved))}
      >
        {strings.undo}
      </button>{" "}
      {saved.draft.from !== undefined && <Link to={saved.draft.from}>{strings.backToText}</Link>}{" "}
      {failure && <MixedWords {...failure} />}
    </p>
  );
}
