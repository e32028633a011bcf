import type { Entity } from "@atlas/server/contract";
import { Link } from "react-router";
import { claimAddress } from "../../../model/address/view/claimAddress.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { openText } from "../../../papers/answers/timeline/openText.ts";
import { strings } from "../../../papers/answers/timeline/strings.ts";
import type { TimelineEvent } from "../../../papers/answers/timeline/timelineEvents.ts";
import { EvidenceBadge } from "../../../parts/claim/EvidenceBadge.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import css from "./timeline.module.css";

/** A dated event of a claim: when, the statement, its evidence, and whether it is due for a check. */
export function EventItem({ event, entities }: { event: TimelineEvent; entities: ReadonlyMap<string, Entity> }) {
  const { claim, date, kind, due } = event;
  const note = openText(event);
  const endUnknown = claim.status === "ended" && claim.until === null;
  return (
    <li className={css.item}>
      <p className={css.when}>{strings.events[kind](formatDate(date))}</p>
      <div>
        <p className={css.says}>
          <Link to={claimAddress(claim)} lang={textLanguage(claim.statement)}>
            {claim.statement}
          </Link>{" "}
          <OwnMark of={claim} />
        </p>
        <p className={css.rests}>
          <EvidenceBadge grade={claim.evidence} /> <span>{strings.sources(claim.sources.length)}</span>{" "}
          <span>{claimTitle(claim, entities)}</span>
        </p>
        {(note !== null || endUnknown) && (
          <p className={css.open} data-due={due !== null || undefined}>
            {note} {endUnknown && strings.endUnknown}
          </p>
        )}
      </div>
    </li>
  );
}
