import { CloseButton } from "@mantine/core";
import type { ReactNode } from "react";
import { passFocus } from "./browser/passFocus.ts";
import css from "./Notice.module.css";
import { strings } from "./strings.ts";

interface NoticeProps {
  /** `warning` is announced at once; `note` politely. */
  kind: "note" | "warning";
  children: ReactNode;
  /** Absent if the notice disappears by itself. */
  onClose?: () => void;
}

export function Notice({ kind, children, onClose }: NoticeProps) {
  return (
    <div
      role={kind === "warning" ? "alert" : "status"}
      className={`flex onTop gap12 ruleBelow onAccentWash ${css.notice}`}
      data-kind={kind}
    >
      <div className={`breaks grow shrinks ${css.words}`}>{children}</div>
      {onClose && <CloseButton ref={passFocus} size={28} aria-label={strings.closeNotice} onClick={onClose} />}
    </div>
  );
}
