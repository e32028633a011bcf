import type { RemovalAnswer, SupplyLoss } from "@atlas/server/contract";
import type { AnalysisTable } from "../../common/Analysis.ts";
import { WhatIfWords } from "../WhatIfWords.ts";
import { lossStrings as strings } from "./lossStrings.ts";
import { lossTables } from "./lossTables.ts";

/** The things that lose their last recorded maker when organisations or a country drop out. */
export interface Losses {
  sentences: string[];
  tables: AnalysisTable[];
  limits: string[];
}

export function lossesOf(answer: RemovalAnswer, country: string): Losses {
  const reported = findings(answer, country);
  const { items, sectors, touched, cut, coverage } = reported;
  const whole = sectors.filter(({ losses }) => losses.length > 0).length;
  const known = (type: string) => {
    const { supplied = 0, total = 0 } = coverage.find((one) => one.type === type) ?? {};
    return strings.limits.of(supplied, total);
  };
  return {
    sentences: cut ? [strings.cut] : [],
    tables: lossTables(reported, new WhatIfWords(answer), {
      items: strings.lost(touched, items.length),
      sectors: strings.sectorsLost(sectors.length, whole),
    }),
    limits: [
      ...(country === "CN" ? [strings.limits.china] : []),
      ...(sectors.length > 0 ? [strings.limits.sectors] : []),
      strings.limits.coverage(known("technology"), known("product")),
    ],
  };
}

/** The losses to report: when all of China drops out, "nobody left in China" is no finding. */
function findings(answer: RemovalAnswer, country: string): RemovalAnswer {
  if (country !== "CN") return answer;
  const items = answer.items.map(elsewhere).filter(hasLoss);
  const reported = new Set(items.map(({ item }) => item));
  const sectors = answer.sectors
    .map((sector) => ({ ...elsewhere(sector), lost: sector.lost.filter((item) => reported.has(item)) }))
    .filter(({ lost }) => lost.length > 0);
  return { ...answer, items, sectors };
}

function elsewhere<Row extends { losses: SupplyLoss[] }>(row: Row): Row {
  return { ...row, losses: row.losses.filter(({ side }) => side !== "in-china") };
}

function hasLoss({ losses }: { losses: readonly SupplyLoss[] }): boolean {
  return losses.length > 0;
}
