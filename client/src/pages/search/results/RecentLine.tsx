import { entityClasses } from "@atlas/server/vocabulary";
import { IconFileText, IconQuote } from "@tabler/icons-react";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { OtherName } from "../../../parts/claim/OtherName.tsx";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import css from "../palette.module.css";
import type { Recent } from "../recents.ts";
import { strings } from "../strings.ts";

/** An earlier pick. */
export function RecentLine({ recent, inView }: { recent: Recent; inView: boolean }) {
  if (recent.kind === "claim") {
    return (
      <>
        <IconQuote size={16} aria-hidden="true" className={css.icon} />
        <span className={css.names}>
          <span className={css.statement} lang={textLanguage(recent.name)}>
            {recent.name}
          </span>
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
        <EntityName entity={recent} className={css.name} />
        <OtherName entity={recent} className={css.nameZh} />
      </span>
      {inView && <span className={css.tag}>{strings.inView}</span>}
    </>
  );
}
