import { VisuallyHidden } from "@mantine/core";
import css from "./Skeleton.module.css";
import { strings } from "./strings.ts";

const widths = ["62%", "94%", "88%", "71%"];

/** Grey lines where text is about to come; they show only when it takes its time. */
export function Skeleton({ lines }: { lines: number }) {
  return (
    <div className={css.skeleton}>
      <VisuallyHidden role="status">{strings.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} className={css.line} style={{ width: widths[line % widths.length] }} />
      ))}
    </div>
  );
}
