import type { ClaimPage, WhatIfAnswer } from "@atlas/server/contract";
import { nothingTaken, whatIfAddress } from "../../../../model/address/pages/whatIfAddress.ts";
import { markedStatement } from "../../../../model/claim/statement.ts";
import { countryInSentence } from "../../../../model/words/codes/codeNames.ts";
import { nameOrId } from "../../../../model/words/entityName.ts";
import { textLanguage } from "../../../../model/words/textLanguage.ts";
import type { Analysis } from "../../common/Analysis.ts";
import { claimGradeCell, newestCell, newestColumn } from "../../common/cells.ts";
import { unrecordedStrings as strings } from "../chain/chainStrings.ts";

/** Products offered in the place of the country. */
const MOST_OFFERED = 3;

/** Whether the data set has nothing of what was asked for. */
export function isUnrecorded({ taken, things }: Pick<WhatIfAnswer, "taken" | "things">): boolean {
  return taken.length + things.length === 0;
}

/** A what-if of a country of which nothing is recorded: says so, and lists the claims whose text names it. */
export function unrecordedAnalysis({ claims, total }: ClaimPage, country: string): Analysis {
  const place = countryInSentence(country);
  return {
    title: strings.title(place),
    address: whatIfAddress({ ...nothingTaken, countries: [country] }),
    sentences: [strings.nothing(place), total === 0 ? strings.notNamed(place) : strings.named(place, total)],
    tables:
      claims.length === 0
        ? []
        : [
            {
              caption: strings.caption(place),
              columns: [{ label: strings.claim, width: 50 }, { label: strings.evidence, width: 12 }, newestColumn()],
              rows: claims.map((claim) => {
                const lang = textLanguage(claim.statement);
                return {
                  cells: [
                    { text: markedStatement(claim), ...(lang && { lang }) },
                    claimGradeCell(claim),
                    newestCell(claim.newest_source),
                  ],
                  claimIds: [claim.id],
                };
              }),
            },
          ],
    limits: [strings.limit],
    claims,
    entities: [],
  };
}

/** The products that the claims are about, those named most first: to be taken out in the place of the country. */
export function offeredInstead({ claims, entities }: ClaimPage): { id: string; name: string }[] {
  const products = new Map(entities.filter(({ type }) => type === "product").map((entity) => [entity.id, entity]));
  const counts = new Map<string, number>();
  for (const { subject, object, about } of claims) {
    for (const id of new Set([subject, object, about ?? ""])) {
      if (products.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([one, count], [other, more]) => more - count || (one < other ? -1 : 1))
    .slice(0, MOST_OFFERED)
    .map(([id]) => ({ id, name: nameOrId(products.get(id), id) }));
}
