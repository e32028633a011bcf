import type { z } from "zod";
import type { Statement, StatementVerdict } from "../../../../server/src/mcp/statements/Statement.ts";

type Says = z.input<typeof Statement>;

/** A statement as an assistant takes it out of an article, and what a careful reader answers by data set 2027.1. */
export interface LabelledStatement {
  says: Says;
  verdict: StatementVerdict;
  /** The claim on which the answer rests; any of several. */
  claims: readonly string[];
}

type Row = [
  verdict: StatementVerdict,
  claims: string,
  subject: string,
  relation: string,
  object: string,
  more?: Partial<Says>,
];

const nre = "Northern Rare Earth";

/** By hand, from six articles, the seed article, and what none of them is about. */
const rows: readonly Row[] = [
  // Canberra's loans to Iluka
  ["known", "wsu-067", "Australian Government", "FUNDS", "Iluka Resources", { figure: 400, unit: "million AUD" }],
  [
    "known",
    "wsu-065",
    "Australian Government",
    "lent money to",
    "Iluka",
    { figure: 1_250_000_000, unit: "AUD", day: "2022" },
  ],
  ["not_in_atlas", "", "Australian Government", "funds", "Iluka Resources", { figure: 75, unit: "million AUD" }],
  ["known", "wsu-072", "Iluka Resources", "is located in", "Eneabba", { planned: true }],
  [
    "differs",
    "wsu-073",
    "Iluka Resources",
    "develops",
    "heavy rare earth separation",
    { figure: 12_100, unit: "t/yr", planned: true },
  ],
  ["known", "wsu-042", "Lynas Rare Earths", "LOCATED_IN", "Kalgoorlie"],
  ["not_in_atlas", "", "Iluka Resources", "supplies", "Tesla"],
  // a magnet factory in South Carolina
  ["known", "wsu-116", "e-VAC Magnetics", "is a subsidiary of", "Vacuumschmelze"],
  ["not_in_atlas", "", "Ara Partners", "acquired", "Vacuumschmelze", { day: "2023-10" }],
  ["known", "wsu-117", "e-VAC Magnetics", "is located in", "Sumter"],
  ["known", "wsu-009", "US Department of Defense", "funds", "e-VAC Magnetics", { figure: 94.1, unit: "million USD" }],
  ["differs", "wsu-009", "US Department of Defense", "funds", "e-VAC Magnetics", { figure: 49, unit: "million USD" }],
  ["known", "mag-161", "Vacuumschmelze", "SUPPLIES", "General Motors", { day: "2024" }],
  ["not_in_atlas", "", "Vacuumschmelze", "is based in", "Hanau"],
  ["known", "wsu-118", "e-VAC Magnetics", "ACTIVE_IN", "defence", { planned: true }],
  // a plant with Golden Dragon
  ["known", "sou-125", nre, "partners with", "Changting Golden Dragon"],
  ["known", "sou-119", "Changting Golden Dragon", "is a subsidiary of", "Xiamen Tungsten"],
  ["known", "bao-153", nre, "owns", "Northern Jinlong", { figure: 51, unit: "%" }],
  ["known", "bao-156", "Changting Golden Dragon", "OWNS_STAKE_IN", "Northern Jinlong", { figure: 49, unit: "%" }],
  ["differs", "bao-153", nre, "owns", "Northern Jinlong", { figure: 60, unit: "%" }],
  ["differs", "bao-033", nre, "holds a stake in", "Changting Golden Dragon", { figure: 5, unit: "%" }],
  [
    "known",
    "bao-155",
    "Northern Jinlong",
    "DEVELOPS",
    "Solvent extraction separation",
    { figure: 5000, unit: "t/yr", planned: true },
  ],
  [
    "differs",
    "bao-155",
    "Northern Jinlong",
    "DEVELOPS",
    "Solvent extraction separation",
    { figure: 5000, unit: "t/yr" },
  ],
  // Magnequench
  ["known", "mag-104", "Magnequench", "was a subsidiary of", "General Motors", { day: "1990" }],
  ["differs", "mag-104", "Magnequench", "is a subsidiary of", "General Motors"],
  ["known", "mag-104", "Magnequench", "is a subsidiary of", "General Motors", { negated: true }],
  ["known", "mag-103", "General Motors", "developed", "Bonded NdFeB magnets", { day: "1983" }],
  ["known", "mag-112", "Sextant Group", "acquired", "Magnequench", { day: "1995" }],
  ["known", "mag-045", "San Huan New Materials", "OWNS_STAKE_IN", "Magnequench", { day: "1995" }],
  ["differs", "mag-107", "Magnequench", "is located in", "Valparaiso"],
  ["known", "mag-108", "Magnequench", "is located in", "Tianjin"],
  ["not_in_atlas", "", "Magnequench", "supplies", "Boeing"],
  // 北方稀土
  ["known", "bao-322 bao-021 bao-022", "北方稀土", "隶属于", "包钢集团"],
  ["differs", "bao-021", "包钢集团", "持股", "北方稀土", { figure: 38.03, unit: "%" }],
  ["known", "bao-021", "包钢集团", "持股", "北方稀土", { figure: 36.71, unit: "%", day: "2023-09" }],
  ["differs", "bao-361", "北方稀土", "DEVELOPS", "Solvent extraction separation", { figure: 200_000, unit: "t/yr" }],
  [
    "known",
    "bao-362",
    nre,
    "DEVELOPS",
    "Rare earth metal and alloy making",
    { figure: 16_000, unit: "t/yr", day: "2021" },
  ],
  ["differs", "bao-363", nre, "develops", "NdFeB strip casting", { figure: 100_000, unit: "t/yr" }],
  ["differs", "bao-364", nre, "生产", "Rare earth polishing materials", { figure: 36_000, unit: "t/yr" }],
  ["known", "bao-040", nre, "ACTIVE_IN", "Hydrogen energy", { figure: 8300, unit: "t/yr" }],
  ["known", "bao-090", "Baotou Steel", "supplies", nre],
  ["known", "bao-090", nre, "buys from", "Baotou Steel"],
  ["not_in_atlas", "", nre, "produces", "Separated rare earth oxides", { figure: 15_500, unit: "t", day: "2024" }],
  // tricky language
  ["not_in_atlas", "", nre, "buys a stake in", "MP Materials", { negated: true }],
  ["known", "wsu-424", "MP Materials", "supplies", "Sumitomo Corporation"],
  ["not_in_atlas", "", "MP Materials", "supplies", "Mitsubishi Corporation", { negated: true }],
  ["differs", "wsu-285", "USA Rare Earth", "acquired", "Serra Verde"],
  ["known", "wsu-285", "USA Rare Earth", "acquires", "Serra Verde", { planned: true }],
  ["known", "wsu-095", "Less Common Metals", "is owned by", "USA Rare Earth", { day: "2025-12" }],
  ["known", "wsu-427", "USA Rare Earth", "supplies", "Moog", { planned: true }],
  ["differs", "wsu-124", "Noveon Magnetics", "develops", "Magnet recycling", { negated: true }],
  ["known", "mag-039", "Zhong Ke San Huan", "holds", "Hitachi Metals San Huan (Nantong)", { figure: 49, unit: "%" }],
  ["known", "mag-043", "Zhong Ke San Huan", "supplies", "Tesla", { negated: true }],
  ["not_in_atlas", "", "Sojitz", "is a shareholder of", "Iluka Resources", { negated: true }],
  ["differs", "wsu-372", "USA Rare Earth", "is located in", "Blacksburg"],
  // the seed article
  ["known", "bao-009", "Baogang Group", "develops", "giant magnetostrictive materials"],
  ["known", "bao-062", nre, "PRODUCES", "Six new separation products", { figure: 6, unit: "products", day: "2025-03" }],
  // what the atlas does not record
  ["not_its_subject", "", "Baogang Group", "has a chief executive named", "Smith"],
  ["not_its_subject", "", "Taylor Swift", "supplies", "Netflix"],
  ["not_its_subject", "", "Paris", "is the capital of", "France"],
];

/** The statements with their answers. */
export const labelledStatements = rows.map(
  ([verdict, claims, subject, relation, object, more]): LabelledStatement => ({
    says: { subject, relation, object, ...more },
    verdict,
    claims: claims.split(" ").filter((id) => id !== ""),
  }),
);
