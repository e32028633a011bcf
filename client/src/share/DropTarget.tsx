import { useEffect, useEffectEvent, useState } from "react";
import css from "./ShareMenu.module.css";
import { strings } from "./strings.ts";

/** Browsers tell several times within this that something is still over the page. */
const GONE_MS = 400;

/** Takes a file that is dragged onto the page, wherever it is dropped. */
export function DropTarget({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFile);

  useEffect(() => {
    // Safari tells at every edge within the page, as others do at its own, that what is dragged has left for nowhere.
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const listeners = {
      dragover(event: DragEvent) {
        if (!hasFile(event)) return;
        // Else the browser would leave the atlas and show the file.
        event.preventDefault();
        clearTimeout(leaving);
        setOver(true);
      },
      dragleave(event: DragEvent) {
        if (event.relatedTarget !== null) return;
        clearTimeout(leaving);
        leaving = setTimeout(() => setOver(false), GONE_MS);
      },
      drop(event: DragEvent) {
        clearTimeout(leaving);
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        take(file);
      },
    };
    const ended = new AbortController();
    window.addEventListener("dragover", listeners.dragover, ended);
    window.addEventListener("dragleave", listeners.dragleave, ended);
    window.addEventListener("drop", listeners.drop, ended);
    return () => {
      ended.abort();
      clearTimeout(leaving);
    };
  }, []);

  return over ? <div className={css.drop}>{strings.drop}</div> : null;
}
