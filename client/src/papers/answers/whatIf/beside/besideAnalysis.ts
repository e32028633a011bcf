import type { WhatIfAnswer, WhatIfHit } from "@atlas/server/contract";
import { type WhatIfState, whatIfAddress } from "../../../../model/address/pages/whatIfAddress.ts";
import { capital } from "../../../../model/words/asSentence.ts";
import { labelled } from "../../../../model/words/listWords.ts";
import type { Analysis, AnalysisCell, AnalysisRow, AnalysisTable } from "../../common/Analysis.ts";
import { gradeCell } from "../../common/cells.ts";
import { findingSentence } from "../answer/findingSentence.ts";
import { firmsAbroad } from "../answer/hitGroups.ts";
import { takenName } from "../answer/titleOf.ts";
import { strings } from "../strings.ts";
import { chainOf } from "../tables/hitTables.ts";
import { WhatIfWords } from "../WhatIfWords.ts";

/** Two what-ifs beside each other: both findings, and who outside China is hit by both or by one of them. */
export function besideAnalysis(
  answers: readonly [WhatIfAnswer, WhatIfAnswer],
  { first, second }: WhatIfState,
): Analysis {
  const [one, other] = answers;
  const words = new WhatIfWords({
    entities: [...one.entities, ...other.entities],
    claims: [...one.claims, ...other.claims],
  });
  const names = [capital(takenName(first, one, words)), capital(takenName(second, other, words))] as const;
  const hits = [byEntity(one), byEntity(other)] as const;
  const ids = [...new Set([...hits[0].keys(), ...hits[1].keys()])];
  const both = ids.filter((id) => hits[0].has(id) && hits[1].has(id));
  const onlyFirst = ids.filter((id) => !hits[1].has(id));
  const onlySecond = ids.filter((id) => !hits[0].has(id));
  const row =
    (by: string) =>
    (id: string): AnalysisRow => {
      const found = [hits[0].get(id), hits[1].get(id)];
      return {
        cells: [words.cell(id), { text: words.country(id) }, { text: by }, ...found.map(gradeOf)],
        claimIds: [
          ...new Set(
            found.flatMap((hit, place) =>
              (hit ? chainOf(hit, answers[place] ?? one) : []).flatMap((step) => step.claim_ids),
            ),
          ),
        ],
      };
    };
  const { beside, columns } = strings;
  const table: AnalysisTable = {
    caption: beside.table,
    columns: [
      { label: columns.organisation, width: 16 },
      { label: columns.country, width: 12 },
      { label: beside.by, width: 20 },
      { label: beside.weakest(names[0]), width: 16 },
      { label: beside.weakest(names[1]), width: 16 },
    ],
    rows: [
      ...both.map(row(beside.both)),
      ...onlyFirst.map(row(beside.only(names[0]))),
      ...onlySecond.map(row(beside.only(names[1]))),
    ],
  };
  const used = new Set(table.rows.flatMap(({ claimIds }) => claimIds));
  const claims = new Map([...one.claims, ...other.claims].map((claim) => [claim.id, claim]));
  return {
    title: beside.title(...names),
    address: whatIfAddress(first, second),
    sentences: [
      labelled(names[0], findingSentence(one, first, words)),
      labelled(names[1], findingSentence(other, second, words)),
      beside.counted(both.length, onlyFirst.length, onlySecond.length),
    ],
    tables: table.rows.length === 0 ? [] : [table],
    limits: [strings.limits.notFound, strings.limits.share, strings.limits.current, strings.limits.headquarters],
    claims: [...claims.values()].filter(({ id }) => used.has(id)),
    entities: [...first.ids, ...second.ids],
  };
}

function byEntity(answer: WhatIfAnswer): Map<string, WhatIfHit> {
  return new Map(firmsAbroad(answer).map((hit) => [hit.entity, hit]));
}

function gradeOf(hit: WhatIfHit | undefined): AnalysisCell {
  return hit === undefined ? { text: "" } : gradeCell(hit.weakest.evidence);
}
