import type { Claim, Entity, Source } from "@atlas/server/contract";
import { reportedWords } from "../../../claim/claimWords.ts";
import { dueText } from "../../../claim/due/dueText.ts";
import { evidenceReason } from "../../../claim/evidenceReason.ts";
import { statusText } from "../../../claim/statusText.ts";
import { entityName } from "../../../words/entityName.ts";
import { figureText } from "../../../words/figureText.ts";
import { labelled } from "../../../words/listWords.ts";
import { gradeName, predicatePhrase } from "../../../words/names.ts";
import { ownDataReason } from "../../../words/ownData/ownData.ts";
import type { Briefing, NumberedClaim } from "../../Briefing.ts";
import { sourceLine } from "../graph/sourceLine.ts";
import { type FtmRecord, ftmRecord } from "./FtmRecord.ts";
import { ftmSchema } from "./ftmEntity.ts";
import { ftmSourceId } from "./ftmSource.ts";
import { ftmStrings as words } from "./ftmStrings.ts";

/**
 * Claims as records: "Ownership" if the holding is a company, otherwise "UnknownLink" with the verb phrase as role.
 * Supporting sources are its proof; disputing ones are named in the description.
 */
export function ftmClaims({ claims, sources, named, made }: Briefing): FtmRecord[] {
  const sourceOf = new Map(sources.map(({ source }) => [source.id, source]));
  const nameOf = (id: string) => {
    const entity = named.get(id);
    return entity === undefined ? id : entityName(entity);
  };
  const lineOf = new Map(sources.map((numbered) => [numbered.source.id, sourceLine(numbered)]));
  return claims.map(({ number, claim }: NumberedClaim) => {
    const supporting = claim.sources.flatMap((id) => sourceOf.get(id) ?? []);
    return ftmRecord(`claim.${claim.id}`, isOwnership(claim, named) ? "Ownership" : "UnknownLink", {
      ...endsOf(claim, named),
      role: predicatePhrase(claim.predicate),
      status: statusText(claim),
      startDate: claim.since,
      endDate: claim.until,
      summary: claim.statement,
      description: [
        `${gradeName(claim.evidence)}. ${evidenceReason(claim, sourceOf, named)}`,
        ...claim.disputed_by.map((id) => words.disputedBy(lineOf.get(id) ?? id)),
        figure(claim),
        claim.due === null ? null : labelled(words.due, claim.due),
        claim.newest_source === null ? null : labelled(reportedWords.newestSource, claim.newest_source),
        dueText(claim, made),
        claim.about === null ? null : words.about(nameOf(claim.about)),
        claim.notes,
        ownDataReason(claim),
      ],
      recordId: String(number),
      proof: claim.sources.map(ftmSourceId),
      sourceUrl: supporting.map(({ url }: Source) => url),
      publisher: supporting.map(({ publisher }) => publisher),
    });
  });
}

function figure(claim: Claim): string | null {
  const figure = figureText(claim);
  return figure === null ? null : labelled(figure.kind, figure.text);
}

function endsOf(claim: Claim, named: ReadonlyMap<string, Entity>) {
  const { subject, object, predicate, share_pct } = claim;
  if (!isOwnership(claim, named)) return { subject, object };
  const [owner, asset] = predicate === "SUBSIDIARY_OF" ? [object, subject] : [subject, object];
  return { owner, asset, percentage: share_pct === null ? null : String(share_pct) };
}

function isOwnership({ predicate, subject, object }: Claim, named: ReadonlyMap<string, Entity>): boolean {
  if (predicate !== "SUBSIDIARY_OF" && predicate !== "OWNS_STAKE_IN") return false;
  const owned = named.get(predicate === "SUBSIDIARY_OF" ? subject : object);
  return owned !== undefined && ftmSchema(owned) === "Company";
}
