import type { Claim, ClaimPage, EvidenceClaims } from "@atlas/server/contract";
import { type EvidenceAsked, evidenceAddress, UNDATED } from "../../../../model/address/pages/evidenceAddress.ts";
import { claimTitle } from "../../../../model/claim/claimTitle.ts";
import { dueText } from "../../../../model/claim/due/dueText.ts";
import { markedStatement } from "../../../../model/claim/statement.ts";
import { language } from "../../../../model/words/language.ts";
import { labelled, listClauses, listWords } from "../../../../model/words/listWords.ts";
import { gradeName, typeNames } from "../../../../model/words/names.ts";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { Analysis, AnalysisTable } from "../../common/Analysis.ts";
import { claimGradeCell, english, itemTable, newestCell, newestColumn } from "../../common/cells.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";

export function listAnalysis(asked: EvidenceAsked, page: EvidenceClaims, day: string): Analysis {
  const { claims, total, more } = page;
  const title = listTitle(asked);
  return {
    title,
    address: evidenceAddress(asked),
    sentences: [
      total === 0 ? words.noClaims : claims.length < total ? words.first(claims.length, total) : words.found(total),
      ...(more ? [words.listMore] : []),
    ],
    tables: claims.length === 0 ? [] : [claimsTable(title, page, day)],
    limits: words.limits,
    claims,
    entities: [],
  };
}

export function listTitle({ list, publisher, type, evidence, year, dossier }: EvidenceAsked): string {
  const narrowed = [
    ...(publisher === "" ? [] : [publisher]),
    ...(type === "" ? [] : [typeNames(type)]),
    ...(evidence.length === 0
      ? []
      : [
          listWords(
            evidence.map((grade) => gradeName(grade).toLowerCase()),
            "or",
          ),
        ]),
    ...(year === "" ? [] : [year === UNDATED ? words.undatedSource : words.ofYear(year)]),
    ...(dossier === "" ? [] : [words.ofDossier(readableTitle(dossier))]),
  ];
  return narrowed.length === 0 ? words.lists[list] : labelled(words.lists[list], listClauses(narrowed));
}

/** Lists claims: statement, grade, date of the newest source, and why each is due on `day` (YYYY-MM-DD). */
export function claimsTable(caption: string, page: Pick<ClaimPage, "claims" | "entities">, day: string): AnalysisTable {
  const entities = new Map(page.entities.map((entity) => [entity.id, entity]));
  const said = (claim: Claim) =>
    claim.statement === "" || language() === "zh" ? claimTitle(claim, entities) : english(markedStatement(claim));
  return itemTable(caption, page.claims, {
    columns: [
      { label: words.claim, width: 44, of: said },
      { label: words.evidence, width: 14, of: claimGradeCell },
      { ...newestColumn(16), of: ({ newest_source }) => newestCell(newest_source) },
      { label: words.why, width: 26, of: (claim) => dueText(claim, day) ?? "" },
    ],
    claimIds: ({ id }) => [id],
  });
}
