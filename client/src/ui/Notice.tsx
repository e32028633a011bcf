import { CloseButton } from "@mantine/core";
import type { ReactNode } from "react";
import { passFocus } from "../browser/passFocus.ts";
import css from "./Notice.module.css";
import { strings } from "./strings.ts";

interface NoticeProps {
  /** `warning` is read out at once; `note` when there is time. */
  kind: "note" | "warning";
  children: ReactNode;
  /** Absent where the notice goes by itself. */
  onClose?: () => void;
}

/** A line across the page that says what the reader should know of it, and that can be closed. */
export function Notice({ kind, children, onClose }: NoticeProps) {
  return (
    <div role={kind === "warning" ? "alert" : "status"} className={css.notice} data-kind={kind}>
      <div className={css.words}>{children}</div>
      {onClose && <CloseButton ref={passFocus} size={28} aria-label={strings.closeNotice} onClick={onClose} />}
    </div>
  );
}
