import type { Claim, Dataset, Source } from "@atlas/server/contract";
import type { ClaimReading } from "../../../model/claim/ClaimReading.ts";
import { claimTitle } from "../../../model/claim/claimTitle.ts";
import { oldText } from "../../../model/claim/due/dueText.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { periodText } from "../../../model/claim/periodText.ts";
import { byWeight } from "../../../model/claim/source/byWeight.ts";
import { publisherKindText, sourceAddress } from "../../../model/claim/source/publisherParts.ts";
import { standingAside } from "../../../model/claim/standing/standingText.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { figureText, heldShare } from "../../../model/words/figureText.ts";
import { formatDate, today } from "../../../model/words/formatDate.ts";
import { labelled, listClauses, listParts, withAside } from "../../../model/words/listWords.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { strings } from "../frame/strings.ts";

/** The place where a claim was read: its data set, if known, and a link to it. */
export interface CitedFrom {
  dataset: Pick<Dataset, "title" | "version" | "date" | "hash"> | null;
  address: string;
}

/** A claim as text for a document: what it says, its evidence and sources, and where it was read. */
export function claimCitation(claim: Claim, { entities, sources }: ClaimReading, from: CitedFrom): string {
  const figure = figureText(claim);
  const share = heldShare(claim);
  const facts = [
    standingAside(claim),
    periodText(claim),
    share && labelled(strings.share, share),
    figure && labelled(figure.kind, figure.text),
    ownDataText(claim),
    oldText(claim, today()),
  ].filter((fact) => fact !== null);
  const cited = (ids: readonly string[]) =>
    byWeight(
      claim,
      ids.flatMap((id) => sources.get(id) ?? []),
    ).map(sourceLine);
  return [
    markedStatement(claim),
    withAside("", listClauses([claimTitle(claim, entities), ...facts])).trim(),
    labelled(claimGrade(claim), evidenceReason(claim, sources, entities)) + shared.end,
    labelled(strings.sources, "").trim(),
    ...cited(claim.sources),
    ...(claim.disputed_by.length > 0 ? [labelled(strings.against, "").trim(), ...cited(claim.disputed_by)] : []),
    listParts([...datasetWords(from.dataset), claim.id, from.address]),
  ].join("\n");
}

function sourceLine(source: Source): string {
  const { publisher, title, published } = source;
  return `- ${listParts([withAside(publisher, publisherKindText(source)), title, published ? formatDate(published) : strings.undated, sourceAddress(source)])}`;
}

function datasetWords(dataset: CitedFrom["dataset"]): string[] {
  return dataset
    ? [dataset.title, strings.dataset(dataset.version, formatDate(dataset.date)), strings.contentHash(dataset.hash)]
    : [];
}
