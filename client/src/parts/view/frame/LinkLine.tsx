import { type Evidence, evidenceGrades } from "@atlas/server/vocabulary";
import css from "./LinkLine.module.css";

/** A line in the style of a grade; decorative, because a word always stands beside it. */
export function LinkLine({ grade }: { grade: Evidence }) {
  const { light, dark } = evidenceGrades[grade];
  return (
    <svg
      viewBox="0 0 34 8"
      width={34}
      height={8}
      className={`rigid ${css.line}`}
      data-grade={grade}
      aria-hidden="true"
      focusable="false"
      style={{ color: `light-dark(${light}, ${dark})` }}
    >
      {grade === "assessed" ? (
        <path d="M1 2.6H33M1 5.4H33" />
      ) : (
        <>
          <path d="M1 4H28" />
          <path d="M27 1.2 33 4 27 6.8z" className={css.arrow} />
        </>
      )}
    </svg>
  );
}
