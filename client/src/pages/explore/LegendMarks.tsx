import { CHANGED } from "../../picture/graph/toElements.ts";
import css from "./Legend.module.css";

/** An arrow as it is drawn at the end of a line. */
export function ArrowMark({ hollow = false }: { hollow?: boolean }) {
  return (
    <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true" focusable="false">
      <path d="M1 4H16" stroke="currentColor" strokeWidth="1.6" />
      <path
        d="M14 0.8 21 4 14 7.2z"
        fill={hollow ? "none" : "currentColor"}
        stroke="currentColor"
        strokeWidth={hollow ? 1 : 0}
      />
    </svg>
  );
}

/** The pin of what was put in its place by hand. */
export function PinMark() {
  return (
    <svg width="7" height="14" viewBox="1 0 7 14" aria-hidden="true" focusable="false">
      <circle cx="4.5" cy="4.2" r="3" fill="currentColor" />
      <path d="M4.5 7V12" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  );
}

/** The grey band behind own data, as on the canvas. */
export function OwnSign() {
  return (
    <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true" focusable="false">
      <path d="M6 6H26" stroke="currentColor" strokeWidth="6" opacity="0.26" />
      <circle cx="6" cy="6" r="6" fill="currentColor" opacity="0.26" />
      <path d="M9 6H26" stroke="currentColor" strokeWidth="1.3" />
      <circle cx="6" cy="6" r="3" fill="currentColor" />
    </svg>
  );
}

/** The band behind what is new or changed, with the sign that leads its label. */
export function ChangedMark() {
  return (
    <span className={css.changed} data-changed>
      {CHANGED}
    </span>
  );
}

/** A shape drawn like a stack. */
export function BundleMark() {
  return (
    <svg width="16" height="13" viewBox="0 0 16 13" aria-hidden="true" focusable="false">
      <circle cx="10.5" cy="5" r="4.5" fill="currentColor" opacity="0.45" />
      <circle cx="5.5" cy="8" r="4.5" fill="currentColor" />
    </svg>
  );
}
