import type { z } from "zod";
import type { Statement, StatementVerdict } from "../../../../server/src/mcp/statements/Statement.ts";

/** A statement as an assistant takes it out of an article, and what a careful reader answers by data set 2027.1. */
export interface LabelledStatement {
  says: z.input<typeof Statement>;
  verdict: StatementVerdict;
  /** The claim on which the answer rests; any of several. */
  claims?: readonly string[];
}

const nre = "Northern Rare Earth";

/** By hand, from six articles, the seed article, and what none of them is about. */
export const labelledStatements: readonly LabelledStatement[] = [
  // Canberra's loans to Iluka
  ...one("known", ["wsu-067"], {
    subject: "Australian Government",
    relation: "FUNDS",
    object: "Iluka Resources",
    figure: 400,
    unit: "million AUD",
  }),
  ...one("known", ["wsu-065"], {
    subject: "Australian Government",
    relation: "lent money to",
    object: "Iluka",
    figure: 1_250_000_000,
    unit: "AUD",
    day: "2022",
  }),
  ...one("not_in_atlas", [], {
    subject: "Australian Government",
    relation: "funds",
    object: "Iluka Resources",
    figure: 75,
    unit: "million AUD",
  }),
  ...one("known", ["wsu-072"], {
    subject: "Iluka Resources",
    relation: "is located in",
    object: "Eneabba",
    planned: true,
  }),
  ...one("differs", ["wsu-073"], {
    subject: "Iluka Resources",
    relation: "develops",
    object: "heavy rare earth separation",
    figure: 12_100,
    unit: "t/yr",
    planned: true,
  }),
  ...one("known", ["wsu-042"], { subject: "Lynas Rare Earths", relation: "LOCATED_IN", object: "Kalgoorlie" }),
  ...one("not_in_atlas", [], { subject: "Iluka Resources", relation: "supplies", object: "Tesla" }),
  // a magnet factory in South Carolina
  ...one("known", ["wsu-116"], {
    subject: "e-VAC Magnetics",
    relation: "is a subsidiary of",
    object: "Vacuumschmelze",
  }),
  ...one("not_in_atlas", [], {
    subject: "Ara Partners",
    relation: "acquired",
    object: "Vacuumschmelze",
    day: "2023-10",
  }),
  ...one("known", ["wsu-117"], { subject: "e-VAC Magnetics", relation: "is located in", object: "Sumter" }),
  ...one("known", ["wsu-009"], {
    subject: "US Department of Defense",
    relation: "funds",
    object: "e-VAC Magnetics",
    figure: 94.1,
    unit: "million USD",
  }),
  ...one("differs", ["wsu-009"], {
    subject: "US Department of Defense",
    relation: "funds",
    object: "e-VAC Magnetics",
    figure: 49,
    unit: "million USD",
  }),
  ...one("known", ["mag-161"], {
    subject: "Vacuumschmelze",
    relation: "SUPPLIES",
    object: "General Motors",
    day: "2024",
  }),
  ...one("not_in_atlas", [], { subject: "Vacuumschmelze", relation: "is based in", object: "Hanau" }),
  ...one("known", ["wsu-118"], { subject: "e-VAC Magnetics", relation: "ACTIVE_IN", object: "defence", planned: true }),
  // a plant with Golden Dragon
  ...one("known", ["sou-125"], { subject: nre, relation: "partners with", object: "Changting Golden Dragon" }),
  ...one("known", ["sou-119"], {
    subject: "Changting Golden Dragon",
    relation: "is a subsidiary of",
    object: "Xiamen Tungsten",
  }),
  ...one("known", ["bao-153"], { subject: nre, relation: "owns", object: "Northern Jinlong", figure: 51, unit: "%" }),
  ...one("known", ["bao-156"], {
    subject: "Changting Golden Dragon",
    relation: "OWNS_STAKE_IN",
    object: "Northern Jinlong",
    figure: 49,
    unit: "%",
  }),
  ...one("differs", ["bao-153"], { subject: nre, relation: "owns", object: "Northern Jinlong", figure: 60, unit: "%" }),
  ...one("differs", ["bao-033"], {
    subject: nre,
    relation: "holds a stake in",
    object: "Changting Golden Dragon",
    figure: 5,
    unit: "%",
  }),
  ...one("known", ["bao-155"], {
    subject: "Northern Jinlong",
    relation: "DEVELOPS",
    object: "Solvent extraction separation",
    figure: 5000,
    unit: "t/yr",
    planned: true,
  }),
  ...one("differs", ["bao-155"], {
    subject: "Northern Jinlong",
    relation: "DEVELOPS",
    object: "Solvent extraction separation",
    figure: 5000,
    unit: "t/yr",
  }),
  // Magnequench
  ...one("known", ["mag-104"], {
    subject: "Magnequench",
    relation: "was a subsidiary of",
    object: "General Motors",
    day: "1990",
  }),
  ...one("differs", ["mag-104"], { subject: "Magnequench", relation: "is a subsidiary of", object: "General Motors" }),
  ...one("known", ["mag-104"], {
    subject: "Magnequench",
    relation: "is a subsidiary of",
    object: "General Motors",
    negated: true,
  }),
  ...one("known", ["mag-103"], {
    subject: "General Motors",
    relation: "developed",
    object: "Bonded NdFeB magnets",
    day: "1983",
  }),
  ...one("known", ["mag-112"], { subject: "Sextant Group", relation: "acquired", object: "Magnequench", day: "1995" }),
  ...one("known", ["mag-045"], {
    subject: "San Huan New Materials",
    relation: "OWNS_STAKE_IN",
    object: "Magnequench",
    day: "1995",
  }),
  ...one("differs", ["mag-107"], { subject: "Magnequench", relation: "is located in", object: "Valparaiso" }),
  ...one("known", ["mag-108"], { subject: "Magnequench", relation: "is located in", object: "Tianjin" }),
  ...one("not_in_atlas", [], { subject: "Magnequench", relation: "supplies", object: "Boeing" }),
  // 北方稀土
  ...one("known", ["bao-322", "bao-021", "bao-022"], { subject: "北方稀土", relation: "隶属于", object: "包钢集团" }),
  ...one("differs", ["bao-021"], {
    subject: "包钢集团",
    relation: "持股",
    object: "北方稀土",
    figure: 38.03,
    unit: "%",
  }),
  ...one("known", ["bao-021"], {
    subject: "包钢集团",
    relation: "持股",
    object: "北方稀土",
    figure: 36.71,
    unit: "%",
    day: "2023-09",
  }),
  ...one("differs", ["bao-361"], {
    subject: "北方稀土",
    relation: "DEVELOPS",
    object: "Solvent extraction separation",
    figure: 200_000,
    unit: "t/yr",
  }),
  ...one("known", ["bao-362"], {
    subject: nre,
    relation: "DEVELOPS",
    object: "Rare earth metal and alloy making",
    figure: 16_000,
    unit: "t/yr",
    day: "2021",
  }),
  ...one("differs", ["bao-363"], {
    subject: nre,
    relation: "develops",
    object: "NdFeB strip casting",
    figure: 100_000,
    unit: "t/yr",
  }),
  ...one("differs", ["bao-364"], {
    subject: nre,
    relation: "生产",
    object: "Rare earth polishing materials",
    figure: 36_000,
    unit: "t/yr",
  }),
  ...one("known", ["bao-040"], {
    subject: nre,
    relation: "ACTIVE_IN",
    object: "Hydrogen energy",
    figure: 8300,
    unit: "t/yr",
  }),
  ...one("known", ["bao-090"], { subject: "Baotou Steel", relation: "supplies", object: nre }),
  ...one("known", ["bao-090"], { subject: nre, relation: "buys from", object: "Baotou Steel" }),
  ...one("not_in_atlas", [], {
    subject: nre,
    relation: "produces",
    object: "Separated rare earth oxides",
    figure: 15_500,
    unit: "t",
    day: "2024",
  }),
  // tricky language
  ...one("not_in_atlas", [], { subject: nre, relation: "buys a stake in", object: "MP Materials", negated: true }),
  ...one("known", ["wsu-424"], { subject: "MP Materials", relation: "supplies", object: "Sumitomo Corporation" }),
  ...one("not_in_atlas", [], {
    subject: "MP Materials",
    relation: "supplies",
    object: "Mitsubishi Corporation",
    negated: true,
  }),
  ...one("differs", ["wsu-285"], { subject: "USA Rare Earth", relation: "acquired", object: "Serra Verde" }),
  ...one("known", ["wsu-285"], {
    subject: "USA Rare Earth",
    relation: "acquires",
    object: "Serra Verde",
    planned: true,
  }),
  ...one("known", ["wsu-095"], {
    subject: "Less Common Metals",
    relation: "is owned by",
    object: "USA Rare Earth",
    day: "2025-12",
  }),
  ...one("known", ["wsu-427"], { subject: "USA Rare Earth", relation: "supplies", object: "Moog", planned: true }),
  ...one("differs", ["wsu-124"], {
    subject: "Noveon Magnetics",
    relation: "develops",
    object: "Magnet recycling",
    negated: true,
  }),
  ...one("known", ["mag-039"], {
    subject: "Zhong Ke San Huan",
    relation: "holds",
    object: "Hitachi Metals San Huan (Nantong)",
    figure: 49,
    unit: "%",
  }),
  ...one("known", ["mag-043"], { subject: "Zhong Ke San Huan", relation: "supplies", object: "Tesla", negated: true }),
  ...one("not_in_atlas", [], {
    subject: "Sojitz",
    relation: "is a shareholder of",
    object: "Iluka Resources",
    negated: true,
  }),
  ...one("differs", ["wsu-372"], { subject: "USA Rare Earth", relation: "is located in", object: "Blacksburg" }),
  // the seed article
  ...one("known", ["bao-009"], {
    subject: "Baogang Group",
    relation: "develops",
    object: "giant magnetostrictive materials",
  }),
  ...one("known", ["bao-062"], {
    subject: nre,
    relation: "PRODUCES",
    object: "Six new separation products",
    figure: 6,
    unit: "products",
    day: "2025-03",
  }),
  // what the atlas does not record
  ...one("not_its_subject", [], { subject: "Baogang Group", relation: "has a chief executive named", object: "Smith" }),
  ...one("not_its_subject", [], { subject: "Taylor Swift", relation: "supplies", object: "Netflix" }),
  ...one("not_its_subject", [], { subject: "Paris", relation: "is the capital of", object: "France" }),
];

function one(
  verdict: StatementVerdict,
  claims: readonly string[],
  says: LabelledStatement["says"],
): [LabelledStatement] {
  return [{ says, verdict, claims }];
}
