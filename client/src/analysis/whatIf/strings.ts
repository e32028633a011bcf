import type { SupplyLoss } from "@atlas/server/contract";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${formatNumber(number)} ${many}`;
const is = (number: number) => (number === 1 ? "is" : "are");
// "None of these has": none takes the singular.
const has = (number: number) => (number < 2 ? "has" : "have");
const numberOrNone = (number: number) => (number === 0 ? "none" : formatNumber(number));

const en = {
  title: "What if",
  lead: "What loses its last developer, producer or supplier when organisations or a whole country drop out, and who remains.",
  organisations: "Organisations taken out",
  country: "Country taken out",
  noCountry: "none",
  subsidiaries: "With what belongs to them",
  loading: "Working it out …",
  pickOne:
    "Choose an organisation or a country above to see what would be lost without it. Until you do, this page lists what has only one maker on record.",
  titleWithout: (what: string) => `Without ${what}`,
  organisationsOf: (country: string) => `the organisations of ${country}`,
  titleSingle: "Only one maker recorded",
  takenOut: (number: number) => `${count(number, "organisation is", "organisations are")} taken out.`,
  takenOutOwned: (all: number, owned: number) =>
    `${formatNumber(all)} organisations are taken out, ${formatNumber(owned)} of them because ${owned === 1 ? "it belongs" : "they belong"} to ${all - owned === 1 ? "the one chosen" : "the others"}.`,
  touched: (taken: number, touched: number, lost: number) =>
    `${taken === 1 ? "It develops or produces" : "They develop or produce"} ${count(touched, "technology or product", "technologies and products")} by current claims; ${touched === 1 ? "it" : `${numberOrNone(lost)} of these`} ${has(lost)} ${touched === 1 && lost === 0 ? "no loss" : "a loss"}.`,
  lostHere: (number: number, loss: string) =>
    `${count(number, "technology or product", "technologies and products")}: ${loss}.`,
  sectorsLost: (number: number, whole: number) =>
    `${count(number, "sector needs", "sectors need")} some of what is lost; ${wholeLost(number, whole)} together.`,
  customersLost: (number: number) =>
    `${count(number, "supply relation or dependence", "supply relations and dependences")} of those who remain ${is(number)} hit.`,
  nothingLost: "Nothing loses its last developer, producer or supplier in this data set.",
  nobodyTaken: "No organisation of this data set sits in that country.",
  singleFound: (number: number) =>
    `For ${count(number, "technology or product", "technologies and products")}, this data set records only one current maker, counting an organisation and its subsidiaries as one. Others may exist. Those needed by most sectors come first.`,
  singleReported: (number: number) =>
    `${formatNumber(number)} of them had others, last reported more than five years before this data set: they are named with the year, and not counted.`,
  singleNeeded: (number: number) =>
    number === 0
      ? "None of them is needed by a sector on record."
      : `${formatNumber(number)} of them ${is(number)} needed by at least one sector on record.`,
  cut: "The answer was cut short: what is told is right, but there is more.",
  losses: {
    anywhere: { none: "nobody else recorded", disputed: "only disputed claims left" },
    "outside-china": {
      none: "nobody else recorded outside China",
      disputed: "outside China only disputed claims left",
    },
    "in-china": { none: "nobody else recorded in China", disputed: "in China only disputed claims left" },
  } satisfies Record<SupplyLoss["side"], Record<SupplyLoss["rest"], string>>,
  tables: {
    items: "Technologies and products with a loss",
    stays: "Who remains",
    sectors: "Sectors that need what is lost",
    customers: "Who is supplied by them or depends on what is lost",
    removed: "Taken out besides, as they belong to what is taken out",
    single: "Only one maker recorded",
  },
  columns: {
    what: "Technology or product",
    type: "Type",
    loss: "Loss",
    taken: "Taken out",
    left: "Who remains",
    reported: "Last reported years ago",
    announced: "Planned or proposed",
    sectors: "Needed by",
    organisation: "Organisation",
    country: "Country",
    maturity: "Maturity",
    evidence: "Evidence",
    sector: "Sector",
    share: "Lost of known",
    which: "Which",
    customer: "Who",
    by: "How",
    supplied: "What",
    holder: "Only maker recorded",
    only: "Developed or produced by",
    number: "Sectors",
  },
  share: (lost: number, all: number) => `${formatNumber(lost)} of ${formatNumber(all)}`,
  noneSectors: "none on record",
  supplied: "is supplied with it",
  depends: "depends on it",
  limits: {
    notFound:
      "“Nobody else recorded” does not mean that nobody exists: only organisations in this data set can be named.",
    counted:
      "Developers, producers and suppliers count by claims in force. Who was last reported more than five years before this data set is named with the year, and not counted. Who is only planned or proposed is named, and not counted; what is suspended or ended is no supply. Who is named by disputed claims alone counts, and is told apart.",
    capacity:
      "Those who remain are shown with maturity and evidence, but not with spare capacity. Remaining does not mean able to replace the lost supply.",
    sectors:
      "A sector needs what is applied in it, what it depends on, and the technologies that are embodied in products applied in it, as far as claims say so.",
    coverage: (technologies: string, products: string) =>
      `Coverage: somebody is currently known to develop ${technologies} technologies and to produce ${products} products; for the others nothing can be lost here.`,
    of: (part: number, all: number) => `${formatNumber(part)} of ${formatNumber(all)}`,
    with: "What belongs to them along subsidiary claims in force goes too, at any depth.",
    without: "What belongs to them stays: only the organisations themselves go.",
    country:
      "An organisation sits where its seat is, not where its plants are. Hong Kong and Macao have codes of their own.",
    china: "All of China is removed, so only what remains elsewhere is listed.",
    group: "An organisation and its owners count as one; a government body does not join its companies into one.",
  },
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

function wholeLost(sectors: number, whole: number): string {
  if (sectors === 1) return `the loss ${whole === 0 ? "does not hold" : "holds"} for all its technologies and products`;
  if (whole === 0) return "for none of them does the loss hold for all its technologies and products";
  return `for ${formatNumber(whole)} of them the loss holds for all ${whole === 1 ? "its" : "their"} technologies and products`;
}
