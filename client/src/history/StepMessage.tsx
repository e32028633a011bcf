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
  // An object, so that the same words said again stay for as long again.
  const [message, setMessage] = useState({ text: "" });
  const last = useRef({ at, steps });

  useEffect(() => {
    const before = last.current;
    last.current = { at, steps };
    if (before.at === at) return;
    setMessage({ text: describeTravel(before, { at, steps }, nameOf) ?? "" });
  }, [at, steps, nameOf]);

  // By itself, as steps change while a message is shown, which must neither end it nor keep it.
  useEffect(() => {
    if (message.text === "") return;
    const timer = setTimeout(() => setMessage({ text: "" }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);

  return (
    <div role="status" className={css.message}>
      {message.text && <p>{message.text}</p>}
    </div>
  );
}
