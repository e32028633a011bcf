import { gradeName, predicatePhrase } from "../../../model/words/names.ts";
import { textLanguage } from "../../../model/words/textLanguage.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { EvidenceLine } from "../../../parts/claim/EvidenceLine.tsx";
import { OwnMark } from "../../../parts/claim/OwnMark.tsx";
import type { FoundClaim } from "../Found.ts";
import css from "../palette.module.css";
import { Marked } from "./Marked.tsx";

/** A claim found: its statement with the typed words marked, its ends and its evidence. */
export function ClaimLine({ found: { claim, subject, object }, text }: { found: FoundClaim; text: string }) {
  return (
    <>
      <EvidenceLine grade={claim.evidence} width={22} />
      <span className={css.names}>
        <span className={css.statement} lang={textLanguage(claim.statement)}>
          <Marked text={claim.statement} words={text} />
        </span>
        <span className={css.below}>
          {subject ? <EntityName entity={subject} /> : claim.subject} {predicatePhrase(claim.predicate)}{" "}
          {object ? <EntityName entity={object} /> : claim.object}
        </span>
      </span>
      <OwnMark of={claim} />
      <span className={css.facts}>{gradeName(claim.evidence)}</span>
    </>
  );
}
