import type { Claim, GoodsStep, WhatIfAnswer, WhatIfReached, WhatIfThing } from "@atlas/server/contract";
import { claimOf, entityOf } from "./clientRecords.ts";

/** The plainest step of goods, except for what a test is about. */
export function stepOf(from: string, to: string, pinned: Partial<GoodsStep> = {}): GoodsStep {
  return {
    from,
    to,
    way: "goes_into",
    claim_ids: [`${from}-${to}`],
    evidence: "corroborated",
    alternatives: [],
    ...pinned,
  };
}

/** The plainest firm outside China that a chain reaches, except for what a test is about. */
export function reachedOf(entity: string, best: number[], pinned: Partial<WhatIfReached> = {}): WhatIfReached {
  return {
    entity,
    kind: "organisation",
    abroad: true,
    way: "made",
    uncertain: false,
    shortest: best,
    best,
    weakest: { step: best.at(-1) ?? 0, evidence: "corroborated" },
    newest_source: "2025",
    own_sources: [],
    ...pinned,
  };
}

/** What a claim is recorded to have done to a firm outside China, except for what a test is about. */
export function effectOf(
  entity: string,
  claim_ids: string[],
  pinned: Partial<WhatIfAnswer["effects"][number]> = {},
): WhatIfAnswer["effects"][number] {
  return { entity, kind: "organisation", abroad: true, claim_ids, because: [], ...pinned };
}

/** A firm outside China that depends on just what drops out, except for what a test is about. */
export function userOf(
  entity: string,
  claim_ids: string[],
  pinned: Partial<WhatIfAnswer["users"][number]> = {},
): WhatIfAnswer["users"][number] {
  return {
    ...{ entity, kind: "organisation", abroad: true, way: "needed", claim_ids },
    ...{ evidence: "corroborated", from_there: null },
    ...pinned,
  };
}

/** A claim on what a rule did to somebody. */
export function ruledOf(rule: string, entity: string, pinned: Partial<Claim> = {}): Claim {
  return claimOf({
    ...{ id: `${rule}-${entity}`, subject: rule, predicate: "AFFECTS", object: entity },
    ...{ effect: "short", effect_day: "2025-06", effect_short: "suppliers held up by licence papers" },
    ...pinned,
  });
}

/** A maker without an amount, except for what a test is about. */
export function makerOf(
  organisation: string,
  pinned: Partial<WhatIfThing["left"][number]> = {},
): WhatIfThing["left"][number] {
  return {
    ...{ organisation, maturity: null, evidence: "corroborated", newest_source: "2025" },
    ...{ claim_ids: [], amount: null, planned: null, supplies: [] },
    ...pinned,
  };
}

/** A thing that is taken out, without makers, except for what a test is about. */
export function thingOf(item: string, pinned: Partial<WhatIfThing> = {}): WhatIfThing {
  return {
    ...{ item, why: "taken", taken: [], left: [], last_reported: [], announced: [] },
    coverage: { claims: 5, related: [] },
    ...pinned,
  };
}

/** An empty answer, except for what a test is about. */
export function whatIfOf(pinned: Partial<WhatIfAnswer>): WhatIfAnswer {
  return {
    entities: [],
    claims: [],
    taken: [],
    things: [],
    steps: [],
    effects: [],
    users: [],
    reached: [],
    policies: [],
    missing: [],
    cut: false,
    ...pinned,
  };
}

const thing = (id: string, name: string, name_zh: string) => entityOf({ id, type: "product", name, name_zh });
const firm = (id: string, name: string, name_zh: string | null, country: string) =>
  entityOf({ id, name, name_zh, country, counterpart: country !== "CN" });

/** Dysprosium oxide from China to Tesla, and what else a test may name. */
export const dysprosium = {
  entities: [
    thing("dysprosium-oxide", "Dysprosium oxide", "氧化镝"),
    thing("dysprosium-metal", "Dysprosium metal", "金属镝"),
    entityOf({
      id: "sintered",
      type: "technology",
      name: "Sintered NdFeB magnets",
      name_zh: "烧结钕铁硼",
      stage: "magnet",
      summary: "Magnets that are sintered from powder.",
    }),
    entityOf({
      id: "diffusion",
      type: "technology",
      name: "Grain-boundary diffusion",
      name_zh: "晶界扩散",
      stage: "magnet",
    }),
    {
      ...thing("scanner", "Permanent-magnet MRI scanner", "永磁磁共振成像仪"),
      summary: "A scanner with permanent magnets.",
    },
    entityOf({ id: "cars", type: "sector", name: "Electric vehicles", name_zh: "新能源汽车" }),
    entityOf({ id: "europe", type: "sector", name: "European wind industry", name_zh: "欧洲风电产业" }),
    entityOf({ id: "pit", type: "place", name: "Bayan Obo", name_zh: "白云鄂博" }),
    firm("jl-mag", "JL MAG", "金力永磁", "CN"),
    firm("tesla", "Tesla", "特斯拉", "US"),
    firm("bosch", "Bosch", "博世", "DE"),
    firm("lynas", "Lynas", null, "AU"),
  ],
  claims: [
    claimOf({
      id: "dysprosium-oxide-dysprosium-metal",
      subject: "dysprosium-oxide",
      predicate: "GOES_INTO",
      object: "dysprosium-metal",
      statement: "Electrolysis turns dysprosium oxide into dysprosium metal.",
    }),
    claimOf({
      id: "dysprosium-metal-sintered",
      subject: "dysprosium-metal",
      predicate: "GOES_INTO",
      object: "sintered",
    }),
    claimOf({ id: "sintered-tesla", subject: "jl-mag", predicate: "SUPPLIES", object: "tesla", about: "sintered" }),
    claimOf({ id: "sintered-bosch", subject: "bosch", predicate: "PRODUCES", object: "sintered" }),
    claimOf({ id: "diffusion-bosch", subject: "bosch", predicate: "DEVELOPS", object: "diffusion" }),
    claimOf({ id: "jl-mag-tesla", subject: "jl-mag", predicate: "SUPPLIES", object: "tesla", about: "sintered" }),
    claimOf({
      id: "lynas-makes",
      subject: "lynas",
      predicate: "PRODUCES",
      object: "dysprosium-oxide",
      quantity: 26,
      unit: "t",
    }),
  ],
};
