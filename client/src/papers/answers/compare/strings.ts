import type { Comparison } from "@atlas/server/contract";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

type Kind = Comparison["groups"][number]["kind"];
type Measure = NonNullable<Comparison["figures"][number]["measure"]>;

const en = {
  title: "Compare",
  lead: "What two to five entities have in common and what only one of them has: technologies, sectors, partners, owners, policies, figures and dates, with the claims behind each. Countries: who is there by step of the chain, what they depend on, and what they pay.",
  entities: "Entities to compare",
  start: "Choose two entities or two countries, or begin with one of these:",
  pickAnother: "Choose another entity to compare it with.",
  example: (left: string, right: string) => `${left} and ${right}`,
  titleOf: (names: string) => `${names} compared`,
  loading: "Comparing…",
  shared: (number: number, kinds: string, compared: number) => {
    if (number === 0) return "They have nothing in common in this data set.";
    return compared === 2
      ? `In this data set they share: ${kinds}.`
      : `In this data set, at least two of the ${formatNumber(compared)} share: ${kinds}.`;
  },
  sharedOf: (kind: string, number: number) => `${kind.toLowerCase()} (${formatNumber(number)})`,
  between: (number: number) => counted(number, "claim links them directly.", "claims link them directly."),
  figuresFor: (things: string) => `Figures can be compared for ${things}.`,
  mixOf: (name: string, total: number, grades: string) =>
    total === 0 ? `${name}: no claims.` : `${name}: ${counted(total, "claim", "claims")} (${grades}).`,
  gradeCount: (grade: string, count: number) => `${formatNumber(count)} ${grade.toLowerCase()}`,
  readOnly: (name: string, read: number, total: number) =>
    `For ${name}, only the ${formatNumber(read)} claims with the best evidence, of ${formatNumber(total)}, are compared. What seems unique to the others may be among the rest.`,
  side: {
    caption: "Side by side",
    matter: "Matter",
    also: "Also develops or makes",
    owners: "Owned by",
    funders: "Money from",
    customers: "Supplies",
    note: "Amounts are of the year beside them and of what their brackets name: those of different years or things cannot be compared.",
  },
  /** Technologies and products, as lists; one of them may be empty. */
  allMake: (compared: number, technologies: string, products: string) => {
    const parts = [technologies && `develop ${technologies}`, products && `make ${products}`].filter(Boolean);
    return `${compared === 2 ? "Both" : "All"} ${parts.join(" and ")}.`;
  },
  facts: "What they are",
  fact: "Fact",
  factNames: {
    type: "Type",
    kind: "Kind",
    country: "Country or region",
    city: "City",
    founded: "Founded",
    stage: "Stage",
    date: "Date",
  },
  figures: "Figures side by side",
  thing: "Figure for",
  measures: {
    imports: "share of imports",
    exports: "share of exports",
    demand: "share of demand",
    supply: "share of supply",
    output: "share of output",
    use: "share of use",
    revenue: "share of revenue",
    patents: "share of patents",
    value: "share of value",
  } satisfies Record<Measure, string>,
  unit: "Unit",
  betweenTitle: "Claims between them",
  statement: "Statement",
  evidence: "Evidence",
  timeline: "Dated claims by year",
  date: "Date",
  whose: "Entity",
  onlyNewest: (shown: number, all: number) =>
    `Only the newest ${formatNumber(shown)} of ${formatNumber(all)} dated claims are listed.`,
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
  chartTitle: (names: string) => `Evidence for the claims about ${names}`,
  chartSentence: "Number of claims about each entity, by evidence grade.",
  bars: "Entity",
  limits: {
    absent: "An empty cell means that this data set has no claim, not that there is nothing.",
    depth: "More claims about one entity may only mean that it was searched more deeply, or publishes more.",
    about: "A claim is also listed under the technology, product or policy it is about, and says so.",
    figures:
      "Figures are compared only for the same kind of link, the same other entity and the same unit; percentages only if they are shares of the same measure, such as imports. Their dates may still differ. Money is as stated by the source, not converted and not adjusted for inflation.",
    direct: "Only claims about the entities themselves are compared, not those about their subsidiaries.",
  },
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
