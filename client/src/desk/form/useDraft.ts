import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { Draft } from "../common/Draft.ts";
import { keepDraft } from "../common/drafts.ts";

/** A pause in typing after which the draft is kept. */
const PAUSE_MS = 250;

/** Changes a draft. */
export type ChangeDraft = (change: (draft: Draft) => Draft) => void;

/** The draft in the form, and when it was last kept. */
export interface OpenDraft {
  draft: Draft;
  change: ChangeDraft;
  /** Null before anything was written. */
  keptAt: number | null;
  /** Whether this browser keeps nothing. */
  lost: boolean;
  /** Stops keeping it, because it was saved or dropped. */
  letGo: () => void;
}

/** The state of a draft: every change is kept in the browser after a pause in typing, and at once when the form goes. */
export function useDraft(first: Draft): OpenDraft {
  const [draft, setDraft] = useState(first);
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const [lost, setLost] = useState(false);
  const [box] = useState<{ unkept: Draft | null; over: boolean }>({ unkept: null, over: false });

  const keep = useEffectEvent(() => {
    if (box.unkept === null || box.over) return;
    setLost(!keepDraft(box.unkept));
    box.unkept = null;
    setKeptAt(Date.now());
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change begins a new pause
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
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
  return { draft, change, keptAt, lost, letGo };
}
