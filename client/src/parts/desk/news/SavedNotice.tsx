import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useLocation } from "react-router";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { useSignal } from "../../../ui/browser/useSignal.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { desk, lastSaved, undoChange } from "../../api/desk.ts";
import { justSaved, useDraftAgain } from "../JustSaved.tsx";
import { aroundOwnWords } from "../rows.ts";
import { newsStrings as strings } from "../strings.ts";
import { useDeskWriter } from "../useDeskWriter.ts";
import { changeText, isPrivate, undoVerb } from "./changeText.ts";
import css from "./news.module.css";
import { useDatasetNews } from "./useDatasetNews.ts";

/** Says what this page has just changed on the desk, and takes it back. Not Ctrl+Z, which is the view's. */
export function SavedNotice() {
  const saved = useSignal(lastSaved);
  const history = useQuery({ ...desk(), enabled: saved !== null }).data?.history ?? [];
  const { busy, failure, write } = useDeskWriter();
  const claim = useSignal(justSaved);
  const draftAgain = useDraftAgain();
  const { pathname } = useLocation();
  const change = history.find(({ number }) => number === saved?.change);

  const close = useCallback(() => lastSaved.set(null), []);
  const hold = useGoesByItself(change !== undefined && !busy && !failure, close);

  if (saved === null || change === undefined) return null;

  function undo(number: number) {
    // Beside the canvas it does what the claim's card does.
    const drawn = claim?.change === number && pathname === EXPLORE_PATH ? claim : null;
    void write(undoChange(number), () => drawn && draftAgain(drawn));
  }

  return (
    <div className="bordered round6 raised clipped" data-private={isPrivate(change, history) || undefined} {...hold}>
      <Notice kind="note" onClose={close}>
        <span className={`clipped ${css.text}`}>
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

/** Says that the data set changed while the page is open, which keeps its place and shows the new state. */
export function DatasetNotice({ isReached }: { isReached: boolean }) {
  const { news, close } = useDatasetNews(isReached);
  const hold = useGoesByItself(news !== null, close);
  if (news === null) return null;
  return (
    <div className="bordered round6 raised clipped" {...hold}>
      <Notice kind="note" onClose={close}>
        {news}
      </Notice>
    </div>
  );
}

const SHOWN_MS = 10_000;

/** Closes a notice after ten seconds, but not while the reader is at it; returns what its element listens to. */
function useGoesByItself(isShown: boolean, close: () => void) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!isShown || isHeld) return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isShown, isHeld, close]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return { onPointerEnter: hold, onPointerLeave: release, onFocus: hold, onBlur: release };
}
