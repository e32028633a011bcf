import type { Developer, LandscapeRow } from "@atlas/server/contract";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const en = {
  title: "Landscape",
  lead: "Each technology against China and the rest of the world: who develops it, how far they are, on what evidence, and by which rule one side is behind the other.",
  back: "The whole landscape",
  technology: "Technology",
  stage: "Stage",
  anyStage: "all stages",
  sector: "Sector",
  anySector: "all sectors",
  gap: "Rest of the world",
  anyGap: "any",
  floor: "Evidence",
  floors: {
    disputed: "all claims",
    "self-reported": "without disputed ones",
    assessed: "without disputed and self-reported ones",
    "single-source": "one independent publisher or more",
    corroborated: "two independent publishers or more",
  },
  clear: "Show all",
  gaps: {
    "none-found-abroad": "No counterpart found in this data set",
    behind: "Behind",
    level: "Level",
    ahead: "Ahead",
    "none-found-in-china": "No developer in China found in this data set",
    "not-comparable": "Not comparable",
    "none-found": "No developer found in this data set",
  } satisfies Record<LandscapeRow["gap"], string>,
  /** Qualifies "none found" if weaker evidence is filtered out. */
  atFloor: (gap: string) => `${gap} with this evidence`,
  reason: (gap: string, reason: string) => `${gap}: ${reason}`,
  reasons: {
    "maturity-not-stated": "maturity not stated",
    "disputed-only": "only disputed claims",
    "last-reported-only": "last reported years ago",
    "plans-only": "only plans",
    "named-otherwise": "found only with its parts or partners",
  },
  gapSentences: {
    "none-found-abroad":
      "No counterpart outside China is found in this data set. That does not mean that there is none.",
    behind: "The rest of the world is behind China in maturity, as far as this data set tells.",
    level: "The rest of the world is level with China in maturity, as far as this data set tells.",
    ahead: "The rest of the world is ahead of China in maturity, as far as this data set tells.",
    "none-found-in-china": "No developer in China is found in this data set. That does not mean that there is none.",
    "not-comparable": "China and the rest of the world are not comparable here.",
    "none-found": "No developer is found in this data set. That does not mean that there is none.",
  } satisfies Record<LandscapeRow["gap"], string>,
  graded: (far: string, grade: string) => `${far} (${grade.toLowerCase()})`,
  ownWord: (gap: string) => `${gap}, on own word alone`,
  oneClaimSentence: "One claim on each side decides this.",
  ownWordSentence: "On at least one side this rests on the word of those concerned alone.",
  ruleCompared: (china: string, abroad: string) =>
    `The rule: of claims in force that nobody disputes and that were reported within five years, the furthest maturity is ${china} in China and ${abroad} outside it.`,
  rules: {
    "plans-only-abroad": (china: string, _abroad: string) =>
      `The rule: outside China there are only plans and proposals, which do not count as reached; in China the furthest is ${china}.`,
    "plans-only-in-china": (_china: string, abroad: string) =>
      `The rule: in China there are only plans and proposals, which do not count as reached; outside it the furthest is ${abroad}.`,
    "no-developer": () => "The rule: no claim in force names anybody who develops it.",
    "disputed-only": () => "The rule: where all claims of one side are disputed, they decide nothing.",
    "last-reported-only": () =>
      "The rule: where all that is known of one side was last reported more than five years ago, nothing is compared.",
    "maturity-not-stated": () => "The rule: where no claim of one side states how far it is, nothing is compared.",
    "named-otherwise": () =>
      "The rule: no developer is on record on one side, but claims on it or on its parts name organisations there; so nobody is said to be missing, and nothing is compared.",
    "plans-only": () => "The rule: both sides have only plans and proposals, which are not compared.",
  },
  /** The gap if what was last reported years ago is counted. */
  ifStill: (gap: string) => `If what was last reported more than five years ago still held: ${gap.toLowerCase()}.`,
  ifStillAside: (gap: string) => `${gap.toLowerCase()}, if what was last reported years ago still held`,
  oneSidedRules: {
    "no-developer-abroad": (china: string, _abroad: string) =>
      `The rule: ${china}, and no claim names anybody outside.`,
    "ended-only-abroad": (china: string, _abroad: string) =>
      `The rule: ${china}; outside, only work that has ended is on record.`,
    "no-developer-in-china": (_china: string, abroad: string) =>
      `The rule: ${abroad}, and no claim names anybody inside.`,
    "ended-only-in-china": (_china: string, abroad: string) =>
      `The rule: ${abroad}; inside, only work that has ended is on record.`,
  },
  /** The side on which somebody is found, by standing. */
  inChinaIs: {
    developed: "somebody in China develops it",
    "last-reported": "that somebody in China develops it was last reported more than five years ago",
    disputed: "that somebody in China develops it is disputed",
    planned: "in China there are only plans and proposals",
  },
  abroadIs: {
    developed: "somebody outside China develops it",
    "last-reported": "that somebody outside China develops it was last reported more than five years ago",
    disputed: "that somebody outside China develops it is disputed",
    planned: "outside China there are only plans and proposals",
  },
  leftOut: (claims: number) =>
    claims === 1
      ? "1 claim is evidenced less well and left out."
      : `${formatNumber(claims)} claims are evidenced less well and left out.`,
  cut: "There is more: an answer holds 500 technologies and the best evidenced 5,000 claims, and the rest is not counted here.",
  standing: {
    "not-stated": "maturity not stated",
    disputed: "disputed",
    planned: "planned",
    ended: "ended",
  } satisfies Record<Exclude<Developer["standing"], "working" | "last-reported">, string>,
  plannedMaturity: (maturity: string) => `planned: ${maturity}`,
  disputedMaturity: (maturity: string) => `${maturity}, disputed`,
  groups: {
    china: "China",
    us: "United States",
    europe: "Europe",
    "japan-korea": "Japan and South Korea",
    other: "Other countries",
  },
  nobody: "none found",
  more: (count: number) => `${formatNumber(count)} more`,
  fewer: "fewer",
  moreOf: (count: number, cell: string) => `${formatNumber(count)} more: ${cell}`,
  showCell: "On the canvas",
  showCellOf: (technology: string, group: string) => `${technology}, ${group}: show on the canvas`,
  claimsOf: (claims: string, technology: string) => `${claims}: ${technology}`,
  claimsFor: (technology: string) => `Claims on ${technology}`,
  tableLabel: "Technologies against China and the rest of the world",
  counted: (rows: number) => (rows === 1 ? "1 technology" : `${formatNumber(rows)} technologies`),
  countsOf: (gap: string, count: number) => `${gap.charAt(0).toLowerCase()}${gap.slice(1)}: ${formatNumber(count)}`,
  gapCounts: (counts: string) => `The rest of the world, seen from China, by number of technologies: ${counts}.`,
  none: "No technology passes these filters.",
  unknownSector: (sector: string) => `There is no sector “${sector}”; choose another one.`,
  unknownTitle: "There is no such technology",
  stageAndSectors: (stage: string, sectors: string) => `Stage: ${stage}. Applied in: ${sectors}.`,
  stageOnly: (stage: string) => `Stage: ${stage}.`,
  parts: "Parts and wholes",
  isPart: "part",
  isWhole: "whole",
  relation: "Relation",
  partOf: "Part of:",
  itsParts: "Its parts and variants:",
  developers: "Developers",
  organisation: "Organisation",
  country: "Country",
  maturity: "Maturity",
  figure: "Figure",
  evidence: "Evidence",
  inChina: "In China",
  abroad: "Outside China",
  furthestInChina: "Furthest in China",
  furthestAbroad: "Furthest outside",
  international: "International",
  chartTitle: "Maturity by country",
  chartTitleOf: (technology: string) => `Maturity by country: ${technology}`,
  chartSentence: (developers: number, technologies: number) =>
    technologies === 1
      ? `How many organisations of each country develop it, by how far they are: ${formatNumber(developers)} in all. They are counted, not weighed by what they make.`
      : `How many organisations of each country develop the ${formatNumber(technologies)} technologies, by how far they are: ${formatNumber(developers)} in all, each once for each technology. They are counted, not weighed by what they make.`,
  onlyPlans: "only planned",
  notStated: "not stated, disputed or last reported years ago",
  others: (countries: number) => `Other countries (${formatNumber(countries)})`,
  limits: [
    "What is not found in this data set may well exist: the search was deepest for the technologies of the seed article, and for the rest it was not meant to be complete.",
    "Maturity is that of the furthest developer at the dates of its claims. What no source of the five years before this data set reports counts as last reported, not as reached; what only undated sources report counts as reached. Deployed counts as further than commercial. It says nothing about quantity, cost or quality. Level does not mean that as much is made.",
    "The country is that of an organisation's seat: a plant in China of a foreign company counts for its owner's country, unless it is an organisation of its own here.",
    "Who only makes or buys a product that contains the technology is not counted as a developer.",
    "What a comparison of this data set names, without a claim of its own, counts as found, with its maturity not stated.",
  ],
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
