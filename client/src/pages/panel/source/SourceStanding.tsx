import type { Claim, Source } from "@atlas/server/contract";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { checkOf, checkText } from "../../../model/claim/source/publisherParts.ts";
import { roleText } from "../../../model/claim/source/roleText.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import css from "./sources.module.css";

/** The weight of a source for a claim, and the finding of its last check. */
export function SourceStanding({ source, claim, reading }: { source: Source; claim: Claim; reading: ClaimReading }) {
  const role = roleText(claim, source, reading);
  const check = checkOf(claim, source.id);
  return (
    <>
      {role !== null && (
        <span className={css.role} data-counts={claim.independent_sources.includes(source.id)}>
          {role}
          {shared.end}
        </span>
      )}
      {check !== null && (
        <span className={`muted ${css.check}`}>
          {checkText(check)}
          {shared.end} {check.note !== null && <span lang="en">{check.note}</span>}
        </span>
      )}
    </>
  );
}
