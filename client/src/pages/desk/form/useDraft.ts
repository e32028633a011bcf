import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { type Draft, keepDraft, onDraftElsewhere } from "../../../parts/desk/drafts.ts";

/** The longest time between a change and its keeping. */
const PAUSE_MS = 100;

export type ChangeDraft = (change: (draft: Draft) => Draft) => void;

export interface OpenDraft {
  draft: Draft;
  change: ChangeDraft;
  /** Null before anything was written. */
  keptAt: number | null;
  /** Whether this browser keeps nothing. */
  lost: boolean;
  /** Whether another tab dropped it, or saved it, and nothing was written here since. */
  gone: boolean;
  /** Stops keeping it, because it was saved or dropped. */
  letGo: () => void;
}

/** The state of a draft: a change is kept in the browser at once, while one types after a moment, and what another tab keeps shows here. */
export function useDraft(first: Draft): OpenDraft {
  const [draft, setDraft] = useState(first);
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const [lost, setLost] = useState(false);
  const [gone, setGone] = useState(false);
  const [box] = useState<{ unkept: Draft | null; keptAt: number; over: boolean }>({
    unkept: null,
    keptAt: 0,
    over: false,
  });

  const keep = useEffectEvent(() => {
    if (box.unkept === null || box.over) return;
    setLost(!keepDraft(box.unkept));
    box.unkept = null;
    box.keptAt = Date.now();
    setKeptAt(box.keptAt);
    setGone(false);
  });
  const change = useCallback<ChangeDraft>(
    (changed) =>
      setDraft((now) => {
        const next = changed(now);
        if (next === now) return now;
        const dated = { ...next, changed: new Date().toISOString() };
        box.unkept = dated;
        return dated;
      }),
    [box],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: for each change
  useEffect(() => {
    const wait = box.keptAt + PAUSE_MS - Date.now();
    if (wait <= 0) return keep();
    const timer = setTimeout(keep, wait);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(
    () =>
      onDraftElsewhere(first.id, (kept) => {
        if (box.unkept !== null || box.over) return;
        setGone(kept === null);
        if (kept !== null) setDraft(kept);
      }),
    [box, first.id],
  );
  useEffect(() => {
    const leave = () => keep();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  const letGo = useCallback(() => {
    box.over = true;
  }, [box]);
  return { draft, change, keptAt, lost, gone, letGo };
}
