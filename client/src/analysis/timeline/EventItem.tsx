import type { Entity } from "@atlas/server/contract";
import { Link } from "react-router";
import { claimTitle } from "../../claim/claimTitle.ts";
import { EvidenceBadge } from "../../claim/EvidenceBadge.tsx";
import { OwnMark } from "../../claim/OwnMark.tsx";
import { claimAddress } from "../../url/view/claimAddress.ts";
import { formatDate } from "../../words/formatDate.ts";
import { textLanguage } from "../../words/textLanguage.ts";
import { openText } from "./openText.ts";
import { strings } from "./strings.ts";
import css from "./timeline.module.css";
import type { TimelineEvent } from "./timelineEvents.ts";

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
