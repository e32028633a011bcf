import { caveatWords, reportedWords } from "../../../model/claim/claimWords.ts";
import { dueText } from "../../../model/claim/due/dueText.ts";
import { evidenceReason } from "../../../model/claim/evidenceReason.ts";
import { statusText } from "../../../model/claim/statusText.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { figureKinds } from "../../../model/words/figureWords.ts";
import { gradeName, predicatePhrase } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { recordLinks } from "../../briefing/recordLinks.ts";
import { dateColumns } from "./dateColumns.ts";
import { ownColumn } from "./ownColumn.ts";
import { partColumn } from "./partColumn.ts";
import { type Sheet, type SheetColumn, sheetOf } from "./Sheet.ts";
import { amountValue, linkValue, listValue } from "./sheetValues.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

export function claimSheet(briefing: Briefing): Sheet {
  const { named, sources, made } = briefing;
  const links = recordLinks(briefing);
  const sourceOf = new Map(sources.map(({ source }) => [source.id, source]));
  const numberOf = new Map(sources.map(({ number, source }) => [source.id, `S${number}`]));
  const numbers = (ids: readonly string[]) => listValue(ids.map((id) => numberOf.get(id) ?? id));
  const nameOf = (id: string | null) => {
    const entity = id === null ? undefined : named.get(id);
    return entity === undefined ? id : entityName(entity);
  };
  const columns: SheetColumn<NumberedClaim>[] = [
    { head: words.number, width: 7, of: ({ number }) => number },
    { head: words.subject, width: 28, of: ({ claim }) => nameOf(claim.subject) },
    { head: words.predicate, width: 18, of: ({ claim }) => predicatePhrase(claim.predicate) },
    { head: words.object, width: 28, of: ({ claim }) => nameOf(claim.object) },
    { head: words.statement, width: 60, of: ({ claim }) => claim.statement },
    { head: words.evidence, width: 16, of: ({ claim }) => gradeName(claim.evidence) },
    ...partColumn(briefing),
    { head: words.reason, width: 44, of: ({ claim }) => evidenceReason(claim, sourceOf, named) },
    { head: words.publishers, width: 13, of: ({ claim }) => claim.publisher_count },
    ...dateColumns<NumberedClaim>(words.since, ({ claim }) => claim.since),
    ...dateColumns<NumberedClaim>(words.until, ({ claim }) => claim.until),
    ...dateColumns<NumberedClaim>(words.due, ({ claim }) => claim.due),
    ...dateColumns<NumberedClaim>(reportedWords.newestSource, ({ claim }) => claim.newest_source),
    { head: words.dueNote, width: 36, of: ({ claim }) => dueText(claim, made) },
    { head: words.status, width: 14, of: ({ claim }) => statusText(claim) },
    { head: words.share, width: 9, of: ({ claim }) => amountValue(claim.share_pct) },
    { head: words.quantity, width: 14, of: ({ claim }) => amountValue(claim.quantity) },
    { head: words.unit, width: 10, of: ({ claim }) => claim.unit },
    { head: words.measured, width: 28, of: ({ claim }) => claim.quantity_of },
    {
      head: words.figureKind,
      width: 14,
      of: ({ claim }) => claim.quantity_kind && figureKinds[claim.quantity_kind],
    },
    { head: words.maturity, width: 14, of: ({ claim }) => claim.maturity && readableWord(claim.maturity) },
    { head: words.about, width: 24, of: ({ claim }) => nameOf(claim.about) },
    {
      head: words.caveats,
      width: 30,
      of: ({ claim }) => listValue(claim.caveats.map((caveat) => caveatWords[caveat])),
    },
    { head: words.sourcesFor, width: 16, of: ({ claim }) => numbers(claim.sources) },
    { head: words.sourcesAgainst, width: 16, of: ({ claim }) => numbers(claim.disputed_by) },
    { head: words.notes, width: 60, of: ({ claim }) => claim.notes },
    { head: words.dossier, width: 16, of: ({ claim }) => readableWord(claim.dossier) },
    { head: words.claimId, width: 12, of: ({ claim }) => linkValue(claim.id, links.claim(claim)) },
    { head: words.subjectId, width: 28, of: ({ claim }) => claim.subject },
    { head: words.objectId, width: 28, of: ({ claim }) => claim.object },
    ...ownColumn(briefing, ({ claim }: NumberedClaim) => claim),
  ];
  return sheetOf(words.sheets.claims, columns, briefing.claims);
}
