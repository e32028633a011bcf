import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { desk, lastSaved, undoChange } from "../../../api/desk.ts";
import { useSignal } from "../../../browser/useSignal.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { EXPLORE_PATH } from "../../../url/view/viewPaths.ts";
import { listSentences } from "../../../words/listWords.ts";
import { justSaved } from "../justSaved.ts";
import { aroundOwnWords } from "../ownWords.ts";
import { useDeskWriter } from "../useDeskWriter.ts";
import { useDraftAgain } from "../useDraftAgain.ts";
import { changeText, undoVerb } from "./changeText.ts";
import css from "./news.module.css";
import { newsStrings as strings } from "./newsStrings.ts";

const SHOWN_MS = 15_000;

/** Says what this page has just changed on the desk, and takes it back. Not Ctrl+Z, which is the view's. */
export function SavedNotice() {
  const saved = useSignal(lastSaved);
  const [isHeld, setHeld] = useState(false);
  const history = useQuery({ ...desk(), enabled: saved !== null }).data?.history ?? [];
  const { busy, failure, write } = useDeskWriter();
  const claim = useSignal(justSaved);
  const draftAgain = useDraftAgain();
  const { pathname } = useLocation();
  const change = history.find(({ number }) => number === saved?.change);
  const isShown = change !== undefined;

  useEffect(() => {
    if (!isShown || isHeld || busy || failure) return;
    const timer = setTimeout(() => lastSaved.set(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isShown, isHeld, busy, failure]);

  if (saved === null || change === undefined) return null;
  const hold = () => setHeld(true);
  const release = () => setHeld(false);

  function undo(number: number) {
    // Beside the canvas it does what the claim's card does.
    const drawn = claim?.change === number && pathname === EXPLORE_PATH ? claim : null;
    void write(undoChange(number), () => drawn && draftAgain(drawn));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the notice while the reader is at it
    <div className={css.card} onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <Notice kind="note" onClose={() => lastSaved.set(null)}>
        <span className={css.text}>
          <MixedWords {...aroundOwnWords(changeText(change, history), change.summary)} />
        </span>{" "}
        {listSentences([
          saved.regraded.length > 0 ? strings.regraded(saved.regraded.length) : "",
          saved.in_graph ? "" : strings.notInGraph,
        ])}{" "}
        {change.undone_by === null && (
          <Button size="compact-sm" variant="default" aria-disabled={busy} onClick={() => !busy && undo(change.number)}>
            {undoVerb(change, history)}
          </Button>
        )}
        {failure && (
          <p role="alert">
            <MixedWords {...failure} />
          </p>
        )}
      </Notice>
    </div>
  );
}
