import { speakerName } from "../../../model/claim/ownWord.ts";
import { publisherKindText } from "../../../model/claim/source/publisherParts.ts";
import { sourceAddress } from "../../../model/claim/source/sourceAddress.ts";
import { languageName } from "../../../model/words/codes/codeNames.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import type { Briefing, NumberedSource } from "../../briefing/Briefing.ts";
import { recordLinks } from "../../briefing/recordLinks.ts";
import { dateColumns, dateValue } from "./dateColumns.ts";
import { ownColumn } from "./ownColumn.ts";
import { type Sheet, type SheetColumn, sheetOf } from "./Sheet.ts";
import { linkValue, listValue } from "./sheetValues.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

/** The sheet of sources by number, with the claims that cite each. */
export function sourceSheet(briefing: Briefing): Sheet {
  const links = recordLinks(briefing);
  const columns: SheetColumn<NumberedSource>[] = [
    { head: words.number, width: 7, of: ({ number }) => `S${number}` },
    { head: words.title, width: 60, of: ({ source }) => source.title },
    { head: words.publisher, width: 26, of: ({ source }) => source.publisher },
    { head: words.publisherKind, width: 22, of: ({ source }) => publisherKindText(source) },
    { head: words.controlledBy, width: 26, of: ({ source }) => speakerOf(source.publisher_controlled_by, briefing) },
    { head: words.repeats, width: 22, of: ({ source }) => source.repeated_publisher },
    ...dateColumns<NumberedSource>(words.published, ({ source }) => source.published),
    { head: words.sourceKind, width: 16, of: ({ source }) => readableWord(source.kind) },
    { head: words.speaker, width: 26, of: ({ source }) => speakerOf(source.publisher_entity, briefing) },
    { head: words.language, width: 12, of: ({ source }) => languageName(source.language) },
    { head: words.url, width: 50, of: ({ source }) => linkValue(sourceAddress(source), source.url) },
    { head: words.via, width: 22, of: ({ source }) => source.via },
    { head: words.readAgain, width: 12, of: ({ source }) => dateValue(source.newest_check) },
    { head: words.supports, width: 18, of: ({ supports }) => listValue(supports.map(String)) },
    { head: words.disputes, width: 18, of: ({ disputes }) => listValue(disputes.map(String)) },
    { head: words.sourceId, width: 30, of: ({ source }) => linkValue(source.id, links.source(source.id)) },
    ...ownColumn(briefing, ({ source }: NumberedSource) => source),
  ];
  return sheetOf(words.sheets.sources, columns, briefing.sources);
}

/** Name of the party whose word a source is, or who controls its publisher; null if there is none. */
export function speakerOf(id: string | null, { named }: Briefing): string | null {
  return id === null ? null : speakerName(id, named);
}
