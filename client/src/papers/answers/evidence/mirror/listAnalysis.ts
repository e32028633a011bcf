import type { EvidenceClaims } from "@atlas/server/contract";
import { type EvidenceAsked, evidenceAddress, UNDATED } from "../../../../model/address/pages/evidenceAddress.ts";
import { labelled, listClauses, listWords } from "../../../../model/words/listWords.ts";
import { gradeName, typeNames } from "../../../../model/words/names.ts";
import { readableTitle } from "../../../../model/words/readableWord.ts";
import type { Analysis } from "../../common/Analysis.ts";
import { claimsTable } from "./claimsTable.ts";
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
