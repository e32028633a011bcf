import type { SupplyLoss } from "@atlas/server/contract";
import { counted, formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  lost: (made: number, lost: number) =>
    `Counting research and pilots, who drops out makes ${counted(made, "technology or product", "technologies and products")}; ${lost === 0 ? "none of these loses" : lost === 1 ? "1 of these loses" : `${formatNumber(lost)} of these lose`} the last maker on record, or all but disputed ones, in China, outside China or everywhere.`,
  sectorsLost: (number: number, whole: number) =>
    `${counted(number, "sector needs", "sectors need")} something that is lost; ${wholeLost(number, whole)}.`,
  cut: "This answer is incomplete: what it shows is correct, but there is more.",
  losses: {
    anywhere: { none: "nobody else recorded", disputed: "others only in disputed claims" },
    "outside-china": {
      none: "nobody else recorded outside China",
      disputed: "outside China, others only in disputed claims",
    },
    "in-china": { none: "nobody else recorded in China", disputed: "in China, others only in disputed claims" },
  } satisfies Record<SupplyLoss["side"], Record<SupplyLoss["rest"], string>>,
  tables: {
    items: "What loses its last recorded maker",
    sectors: "Sectors that need what is lost",
    removed: "Subsidiaries that also drop out",
  },
  columns: {
    what: "Technology or product",
    type: "Type",
    loss: "Loss",
    taken: "Drops out",
    reported: "Last reported years ago",
    announced: "Planned or proposed",
    sectors: "Needed by",
    organisation: "Organisation",
    country: "Country or region",
    sector: "Sector",
    share: "Lost, of all on record",
    which: "What is lost",
  },
  share: (lost: number, all: number) => `${formatNumber(lost)} of ${formatNumber(all)}`,
  noneSectors: "none on record",
  limits: {
    china: "All of China drops out, so only what has no maker left elsewhere is listed as lost.",
    sectors:
      "A sector needs what is used in it, what it depends on, and the technologies behind the products used in it, as far as claims say so.",
    coverage: (technologies: string, products: string) =>
      `Coverage: a current developer is on record for ${technologies} technologies, and a current producer for ${products} products. The others cannot appear here as lost.`,
    of: (part: number, all: number) => `${formatNumber(part)} of ${formatNumber(all)}`,
  },
};

export type LossStrings = typeof en;

/** The words for what loses its last recorded maker. */
export const lossStrings = inLanguages(en, async () => (await import("./lossStrings.zh.ts")).zh);

function wholeLost(sectors: number, whole: number): string {
  if (sectors === 1) return `it ${whole === 0 ? "does not lose" : "loses"} everything it is recorded to need`;
  if (whole === 0) return "none of them loses everything it is recorded to need";
  return `${formatNumber(whole)} of them ${whole === 1 ? "loses everything it is" : "lose everything they are"} recorded to need`;
}
