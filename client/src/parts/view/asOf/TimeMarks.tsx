import type { Timeline } from "../../../picture/asOf/timelineOf.ts";
import type { TimeScale } from "../../../picture/asOf/timeScale.ts";
import css from "./timeline.module.css";

/** Number of bars above the slider. */
const STRETCHES = 72;

/** How many claims begin when, as small bars above the slider. Decorative: the slider itself announces the date. */
export function TimeMarks({ timeline, scale }: { timeline: Timeline; scale: TimeScale }) {
  const counts = new Array<number>(STRETCHES).fill(0);
  for (const month of timeline.starts) {
    const stretch = Math.min(Math.floor((scale.stepOfMonth(month) / scale.last) * STRETCHES), STRETCHES - 1);
    counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  // Square roots, or the many recent claims would flatten all others.
  const height = (count: number) => (count === 0 ? 0 : Math.max(1, Math.sqrt(count / most) * 10));
  return (
    <svg viewBox={`0 0 ${STRETCHES} 10`} preserveAspectRatio="none" className={css.marks} aria-hidden="true">
      <path d={counts.map((count, at) => `M${at + 0.15} 10v${-height(count)}h.7V10z`).join("")} />
    </svg>
  );
}
