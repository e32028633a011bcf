import type { ClaimPage } from "@atlas/server/contract";
import type { Analysis } from "../../analysis/Analysis.ts";
import { claimTitle } from "../../claim/claimTitle.ts";
import { dueText } from "../../claim/dueText.ts";
import { formatDate } from "../../ui/formatDate.ts";
import { language } from "../../ui/language.ts";
import { gradeName } from "../../ui/names.ts";
import { type EvidenceAsked, evidenceAddress } from "../../url/evidenceAddress.ts";
import { mirrorStrings as words } from "./mirrorStrings.ts";

/** The claims of a list as an analysis, on a day. */
export function listAnalysis(asked: EvidenceAsked, page: ClaimPage, day: string): Analysis {
  const { claims, total } = page;
  const entities = new Map(page.entities.map((entity) => [entity.id, entity]));
  const title = listTitle(asked);
  return {
    title,
    address: evidenceAddress(asked),
    sentences: [
      total === 0 ? words.noClaims : claims.length < total ? words.first(claims.length, total) : words.found(total),
    ],
    tables:
      claims.length === 0
        ? []
        : [
            {
              caption: title,
              columns: [
                { label: words.claim, width: 44 },
                { label: words.evidence, width: 14 },
                { label: words.checked, width: 16 },
                { label: words.why, width: 26 },
              ],
              rows: claims.map((claim) => ({
                cells: [
                  claim.statement === "" || language() === "zh"
                    ? { text: claimTitle(claim, entities) }
                    : { text: claim.statement, lang: "en" },
                  { text: gradeName(claim.evidence), grade: claim.evidence },
                  { text: claim.newest_source === null ? words.undated : formatDate(claim.newest_source) },
                  { text: dueText(claim, day) ?? "" },
                ],
                claimIds: [claim.id],
              })),
            },
          ],
    limits: words.limits,
    claims,
    entities: [],
  };
}

/** What a list holds. */
export function listTitle({ list, publisher }: EvidenceAsked): string {
  return publisher === "" ? words.lists[list] : words.ofPublisher(words.lists[list], publisher);
}
