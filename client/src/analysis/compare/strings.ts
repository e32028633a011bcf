import type { Comparison } from "@atlas/server/contract";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

type Kind = Comparison["groups"][number]["kind"];

const en = {
  title: "Compare",
  lead: "What two to five entities share and what each has alone: technologies, sectors, partners, owners, rules, figures and dates, with the claims on every side.",
  entities: "Entities to compare",
  start: "Choose two entities, or begin with one of these:",
  pickAnother: "Choose another entity to compare it with.",
  example: (left: string, right: string) => `${left} and ${right}`,
  titleOf: (names: string) => `${names} compared`,
  loading: "Comparing …",
  shared: (number: number, kinds: string) =>
    number === 0 ? "They share nothing in this data set." : `They share in this data set: ${kinds}.`,
  sharedOf: (kind: string, number: number) => `${kind.toLowerCase()} (${formatNumber(number)})`,
  between: (number: number) =>
    number === 1 ? "1 claim joins them directly." : `${formatNumber(number)} claims join them directly.`,
  figuresFound: (number: number) =>
    number === 1
      ? "For 1 thing their figures can be set side by side."
      : `For ${formatNumber(number)} things their figures can be set side by side.`,
  mixOf: (name: string, total: number, grades: string) =>
    total === 0
      ? `${name}: no claims.`
      : `${name}: ${total === 1 ? "1 claim" : `${formatNumber(total)} claims`}, of which ${grades}.`,
  gradeCount: (grade: string, count: number) => `${formatNumber(count)} ${grade.toLowerCase()}`,
  readOnly: (name: string, read: number, total: number) =>
    `Of ${name} the ${formatNumber(read)} best evidenced of ${formatNumber(total)} claims are compared; what others have alone may be among the rest.`,
  facts: "What they are",
  fact: "Fact",
  factNames: {
    type: "Type",
    kind: "Kind",
    country: "Country",
    city: "City",
    founded: "Founded",
    stage: "Stage",
    date: "Date",
  },
  figures: "Figures side by side",
  thing: "For",
  unit: "Unit",
  betweenTitle: "Claims between them",
  statement: "Statement",
  evidence: "Evidence",
  timeline: "Dated claims by year",
  date: "Date",
  whose: "Whose",
  onlyNewest: (shown: number, all: number) =>
    `The list of dated claims holds the newest ${formatNumber(shown)} of ${formatNumber(all)}.`,
  kinds: {
    technologies: "Technologies",
    products: "Products",
    sectors: "Sectors",
    owners: "Owners",
    holdings: "Subsidiaries and stakes",
    suppliers: "Suppliers",
    customers: "Customers",
    partners: "Partners",
    developers: "Developers",
    producers: "Producers",
    counterparts: "Counterparts",
    funders: "Funded by",
    funded: "Funds",
    policies: "Policies",
    places: "Places",
    others: "Other organisations",
  } satisfies Record<Kind, string>,
  captionOf: (kind: string, shared: number, all: number) =>
    `${kind}: ${formatNumber(shared)} shared of ${formatNumber(all)}`,
  name: "Name",
  sharedColumn: "Shared",
  yes: "yes",
  notStated: "not stated",
  about: (phrase: string, other: string) => `${phrase} ${other}`,
  more: (number: number) => `and ${formatNumber(number)} more`,
  chartTitle: (names: string) => `Evidence of the claims of ${names}`,
  chartSentence: "How many claims of each have which grade of evidence.",
  bars: "Entity",
  limits: {
    absent: "An empty side means that this data set has no claim; it does not mean that there is nothing.",
    depth: "More claims of one side may only mean that it was searched more deeply, or publishes more.",
    about: "A claim also counts for the technology, product or policy that it is about, and says so.",
    figures:
      "Figures are set side by side only for the same kind of link, the same other end and the same unit; their dates and what they measure may still differ. Money is as stated by the source, neither deflated nor converted.",
    direct: "Only claims of the entities themselves are compared, not those of their subsidiaries.",
  },
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
