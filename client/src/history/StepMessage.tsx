import { useEffect, useRef, useState } from "react";
import { useTrail } from "../url/useTrail.ts";
import { describeTravel } from "./describeTravel.ts";
import css from "./StepMessage.module.css";
import { useNameOf } from "./useNameOf.ts";

const SHOWN_MS = 5000;

/** Says for a moment what Undo, Redo or the browser's own buttons have just done. */
export function StepMessage() {
  const { at, steps } = useTrail();
  const nameOf = useNameOf();
  const [message, setMessage] = useState("");
  const last = useRef({ at, steps });

  useEffect(() => {
    const before = last.current;
    last.current = { at, steps };
    if (before.at === at) return;
    setMessage(describeTravel(before, { at, steps }, nameOf) ?? "");
    const timer = setTimeout(() => setMessage(""), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [at, steps, nameOf]);

  return (
    <div role="status" className={css.message}>
      {message && <p>{message}</p>}
    </div>
  );
}
