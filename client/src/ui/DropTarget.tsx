import { useEffect, useEffectEvent, useState } from "react";
import css from "./DropTarget.module.css";

/** Browsers repeat the event for a hovering drag several times within this time. */
const GONE_MS = 400;

interface DropTargetProps {
  /** Shown over the page while a file is held over it. */
  label: string;
  onFile: (file: File) => void;
}

export function DropTarget({ label, onFile }: DropTargetProps) {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFile);

  useEffect(() => {
    // Safari reports at every edge within the page that the drag has left for nowhere; other browsers only at the edge
    // of the window.
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const listeners = {
      dragover(event: DragEvent) {
        if (!hasFile(event)) return;
        // Otherwise the browser would leave the atlas and show the file.
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

  return over ? <div className={`grid fixed untouched ${css.drop}`}>{label}</div> : null;
}
