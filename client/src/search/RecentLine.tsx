import { entityClasses } from "@atlas/server/vocabulary";
import { IconFileText, IconQuote } from "@tabler/icons-react";
import { ShapeMark } from "../ui/ShapeMark.tsx";
import css from "./palette.module.css";
import type { Recent } from "./recents.ts";
import { strings } from "./strings.ts";

/** Something picked before. */
export function RecentLine({ recent, inView }: { recent: Recent; inView: boolean }) {
  if (recent.kind === "claim") {
    return (
      <>
        <IconQuote size={16} aria-hidden="true" className={css.icon} />
        <span className={css.names}>
          <span className={css.statement}>{recent.name}</span>
        </span>
      </>
    );
  }
  if (recent.kind === "source") {
    return (
      <>
        <IconFileText size={16} aria-hidden="true" className={css.icon} />
        <span className={css.names}>
          <span className={css.statement}>{recent.name}</span>
          <span className={css.below}>{recent.publisher}</span>
        </span>
      </>
    );
  }
  return (
    <>
      <ShapeMark shape={entityClasses[recent.shape]} />
      <span className={css.names}>
        <span className={css.name}>{recent.name}</span>
        {recent.name_zh && (
          <span lang="zh" className={css.nameZh}>
            {recent.name_zh}
          </span>
        )}
      </span>
      {inView && <span className={css.tag}>{strings.inView}</span>}
    </>
  );
}
