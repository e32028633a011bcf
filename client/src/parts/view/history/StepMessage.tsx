import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { trailNow } from "../../../model/address/undo/trail.ts";
import { canvasNews, isOnCanvas } from "../../../picture/history/canvasNews.ts";
import { describeTravel } from "../../../picture/history/describeStep.ts";
import { useTrail } from "../../address/useTrail.ts";
import css from "./StepMessage.module.css";
import { useNameOf } from "./useNameOf.ts";

const SHOWN_MS = 5000;

/**
 * Shows for a moment what Undo, Redo or the browser's buttons have just done. Also announces, to readers who cannot see
 * the canvas, what a key or a menu did there.
 */
export function StepMessage() {
  const { at, steps } = useTrail();
  const nameOf = useNameOf();
  // An object, so that repeating the same text restarts the timer.
  const [message, setMessage] = useState({ text: "" });
  const [news, setNews] = useState("");
  const last = useRef({ at, steps });

  useEffect(() => {
    const before = last.current;
    last.current = { at, steps };
    if (before.at === at) return;
    const travelled = describeTravel(before, { at, steps }, nameOf);
    setMessage({ text: travelled ?? "" });
    const isNew = travelled === null && at > before.at && isOnCanvas(document.activeElement);
    setNews(isNew ? canvasNews(trailNow(), nameOf) : "");
  }, [at, steps, nameOf]);

  // A separate effect, because steps change while a message is shown, which must neither end nor prolong it.
  useEffect(() => {
    if (message.text === "") return;
    const timer = setTimeout(() => setMessage({ text: "" }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);

  return (
    <>
      <div role="status" className={`untouched ${css.message}`}>
        {message.text && <p>{message.text}</p>}
      </div>
      <VisuallyHidden aria-live="polite">{news}</VisuallyHidden>
    </>
  );
}
