import { evidenceGrades } from "@atlas/server/vocabulary";
import css from "../drawing/drawing.module.css";
import type { HopReading } from "../readPaths.ts";

/**
 * The line of one step: styled by evidence, with an arrowhead in the claim's direction and the number of parallel
 * claims.
 */
export function HopLine({ hop: { evidence, direction, claims } }: { hop: HopReading }) {
  const { light, dark } = evidenceGrades[evidence];
  return (
    <div className={css.hop} style={{ color: `light-dark(${light}, ${dark})` }}>
      {direction === "backward" && <Head path="M9 0 0 6l9 6z" />}
      <svg className={css.line} data-grade={evidence} aria-hidden="true" focusable="false">
        {(evidence === "assessed" ? [4, 8] : [6]).map((y) => (
          <line key={y} x1="0" x2="100%" y1={y} y2={y} />
        ))}
      </svg>
      {direction === "forward" && <Head path="M0 0 9 6 0 12z" />}
      {claims.length > 1 && <span className={css.count}>{claims.length}</span>}
    </div>
  );
}

function Head({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 9 12" width={9} height={12} className={css.arrow} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
