import type { Source } from "@atlas/server/contract";
import { checkOf } from "../../../model/claim/source/checkOf.ts";
import { publisherKindText, sourceAddress } from "../../../model/claim/source/publisherParts.ts";
import { roleText } from "../../../model/claim/source/roleText.ts";
import { sourceWords } from "../../../model/claim/strings.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { speakerOf } from "./recordSheets.ts";
import { type Sheet, type SheetColumn, sheetOf } from "./Sheet.ts";
import { dateColumns, dateValue, linkValue, partColumn } from "./sheetColumns.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

interface Citation extends NumberedClaim {
  source: Source;
  sourceNumber: number;
  against: boolean;
}

/** The sheet of evidence: one row per claim and source, for or against. */
export function evidenceSheet(briefing: Briefing): Sheet {
  const sources = new Map(briefing.sources.map(({ source }) => [source.id, source]));
  const reading = { entities: briefing.named, sources };
  const columns: SheetColumn<Citation>[] = [
    { head: words.claimNumber, width: 8, of: ({ number }) => number },
    { head: words.statement, width: 60, of: ({ claim }) => claim.statement },
    { head: words.evidence, width: 16, of: ({ claim }) => gradeName(claim.evidence) },
    ...partColumn(briefing),
    { head: words.side, width: 12, of: ({ against }) => (against ? words.contradicts : words.backs) },
    { head: words.independent, width: 13, of: independenceOf },
    { head: words.role, width: 40, of: ({ claim, source }) => roleText(claim, source, reading) },
    { head: words.sourceNumber, width: 8, of: ({ sourceNumber }) => `S${sourceNumber}` },
    { head: words.publisher, width: 26, of: ({ source }) => source.publisher },
    { head: words.publisherKind, width: 22, of: ({ source }) => publisherKindText(source) },
    { head: words.title, width: 50, of: ({ source }) => source.title },
    ...dateColumns<Citation>(words.published, ({ source }) => source.published),
    { head: words.speaker, width: 26, of: ({ source }) => speakerOf(source.publisher_entity, briefing) },
    { head: words.readAgain, width: 12, of: ({ claim, source }) => dateValue(checkOf(claim, source.id)?.date ?? null) },
    { head: words.verdict, width: 20, of: verdictOf },
    { head: words.checkNote, width: 50, of: ({ claim, source }) => checkOf(claim, source.id)?.note ?? null },
    { head: words.url, width: 50, of: ({ source }) => linkValue(sourceAddress(source), source.url) },
    { head: words.claimId, width: 12, of: ({ claim }) => claim.id },
    { head: words.sourceId, width: 30, of: ({ source }) => source.id },
  ];
  return sheetOf(words.sheets.evidence, columns, citations(briefing));
}

/** Whether the evidence rule counts the source as independent; null for sources against, where it does not apply. */
function independenceOf({ claim, source, against }: Citation): string | null {
  if (against) return null;
  return claim.independent_sources.includes(source.id) ? words.yes : words.no;
}

/** The finding when the source was last read again for the claim. */
function verdictOf({ claim, source }: Citation): string | null {
  const check = checkOf(claim, source.id);
  return check && sourceWords.verdicts[check.verdict];
}

function citations({ claims, sources }: Briefing): Citation[] {
  const byId = new Map(sources.map((numbered) => [numbered.source.id, numbered]));
  return claims.flatMap((numbered) =>
    (["sources", "disputed_by"] as const).flatMap((side) =>
      numbered.claim[side].flatMap((id) => {
        const known = byId.get(id);
        if (known === undefined) return [];
        return { ...numbered, source: known.source, sourceNumber: known.number, against: side === "disputed_by" };
      }),
    ),
  );
}
