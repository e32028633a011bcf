import { Loader, VisuallyHidden } from "@mantine/core";
import { useSlow } from "./browser/useSlow.ts";
import css from "./Skeleton.module.css";
import { strings } from "./strings.ts";

const widths = ["62%", "94%", "88%", "71%"];

export interface SkeletonProps {
  lines: number;
  /** Name of the part that loads. */
  label?: string;
}

/** Grey lines in place of text; they appear only after a moment, with a message if it takes long. */
export function Skeleton({ lines, label = strings.loading }: SkeletonProps) {
  const slow = useSlow(true);
  return (
    <div className={`padded8 ${css.skeleton}`}>
      <div role="status">
        {slow ? (
          <p className={`muted small row gap8 ${css.slow}`}>
            <Loader size={14} aria-hidden="true" /> {label}
          </p>
        ) : (
          <VisuallyHidden>{label}</VisuallyHidden>
        )}
      </div>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} className={`onWash ${css.line}`} style={{ width: widths[line % widths.length] }} />
      ))}
    </div>
  );
}
