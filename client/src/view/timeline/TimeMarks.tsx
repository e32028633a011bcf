import css from "./timeline.module.css";
import type { Timeline } from "./timelineOf.ts";

/** Stretches into which a timeline is cut: about a year each where it is a lifetime long. */
const STRETCHES = 72;

/** How many claims begin when, as small bars above the slider; decorative, since the slider tells the date. */
export function TimeMarks({ timeline: { first, last, starts } }: { timeline: Timeline }) {
  const counts = new Array<number>(STRETCHES).fill(0);
  for (const month of starts) {
    const stretch = Math.min(Math.floor(((month - first) / (last - first)) * STRETCHES), STRETCHES - 1);
    counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  // Roots, or the many claims of the last years would leave nothing to see of all others.
  const height = (count: number) => (count === 0 ? 0 : Math.max(1, Math.sqrt(count / most) * 10));
  return (
    <svg viewBox={`0 0 ${STRETCHES} 10`} preserveAspectRatio="none" className={css.marks} aria-hidden="true">
      <path d={counts.map((count, at) => `M${at + 0.15} 10v${-height(count)}h.7V10z`).join("")} />
    </svg>
  );
}
