import type { SupplyLoss } from "@atlas/server/contract";
import { counted } from "../../words/counted.ts";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const is = (number: number) => (number === 1 ? "is" : "are");
const numberOrNone = (number: number) => (number === 0 ? "none" : formatNumber(number));

const en = {
  title: "What if",
  lead: "What loses its last recorded developer, producer or supplier if organisations or a whole country drop out, and who remains.",
  organisations: "Organisations that drop out",
  country: "Country or region that drops out",
  noCountry: "none",
  subsidiaries: "Include their subsidiaries",
  loading: "Working it out…",
  pickOne:
    "Choose an organisation, country or region above to see what would be lost without it. Until you do, this page lists what has only one maker on record.",
  titleWithout: (what: string) => `Without ${what}`,
  organisationsOf: (country: string) => `the organisations of ${country}`,
  titleSingle: "Only one maker recorded",
  takenOut: (number: number) => `${counted(number, "organisation drops", "organisations drop")} out.`,
  takenOutOwned: (all: number, owned: number) =>
    `${formatNumber(all)} organisations drop out, ${formatNumber(owned)} of them because ${owned === 1 ? "it is a subsidiary" : "they are subsidiaries"} of ${all - owned === 1 ? "the one chosen" : "the others"}.`,
  touched: (taken: number, touched: number, lost: number) =>
    `According to current claims, ${taken === 1 ? "it develops or produces" : "they develop or produce"} ${counted(touched, "technology or product", "technologies and products")}; ${losers(touched, lost)} the last maker on record, or all but disputed ones, in China, outside China or everywhere.`,
  lostHere: (number: number, loss: string) =>
    `${counted(number, "technology or product", "technologies and products")}: ${loss}.`,
  sectorsLost: (number: number, whole: number) =>
    `${counted(number, "sector needs", "sectors need")} something that is lost; ${wholeLost(number, whole)}.`,
  customersLost: (number: number) =>
    `${counted(number, "supply link or dependence", "supply links or dependences")} of those who remain ${is(number)} affected.`,
  nothingLost: "Nothing in this data set loses its last recorded developer, producer or supplier.",
  nobodyTaken: "No organisation in this data set has its headquarters in that country or region.",
  singleFound: (number: number) =>
    `For ${counted(number, "technology or product", "technologies and products")}, this data set records only one current maker, counting an organisation and its subsidiaries as one. Others may exist. Those that the most sectors need come first.`,
  singleReported: (number: number) =>
    `For ${formatNumber(number)} of them, others were last reported more than five years before this data set. These are named with the year, but not counted.`,
  singleNeeded: (number: number) =>
    number === 0
      ? "None of them is needed by a sector on record."
      : `${formatNumber(number)} of them ${is(number)} needed by at least one sector on record.`,
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
    items: "Technologies and products affected",
    stays: "Who remains",
    sectors: "Sectors that need what is lost",
    customers: "Customers and dependants affected",
    removed: "Subsidiaries that also drop out",
    single: "Only one maker recorded",
  },
  columns: {
    what: "Technology or product",
    type: "Type",
    loss: "Loss",
    taken: "Drops out",
    left: "Who remains",
    reported: "Last reported years ago",
    announced: "Planned or proposed",
    sectors: "Needed by",
    organisation: "Organisation",
    country: "Country or region",
    maturity: "Maturity",
    evidence: "Evidence",
    sector: "Sector",
    share: "Lost, of all on record",
    which: "What is lost",
    customer: "Who is affected",
    by: "How it is linked",
    supplied: "What",
    holder: "Only maker recorded",
    only: "Developed or produced by",
    number: "Number of sectors",
  },
  share: (lost: number, all: number) => `${formatNumber(lost)} of ${formatNumber(all)}`,
  noneSectors: "none on record",
  supplied: "is supplied with it",
  depends: "depends on it",
  limits: {
    notFound:
      "“Nobody else recorded” does not mean that nobody else exists: only organisations in this data set are considered.",
    counted:
      "Developers, producers and suppliers count if a claim in force names them. Those last reported more than five years before this data set are named with the year, but not counted; nor are those only planned or proposed. Suspended and ended supply is left out. Those named only by disputed claims are counted, and marked.",
    capacity:
      "Those who remain are shown with maturity and evidence, but not with spare capacity. Remaining does not mean able to replace the lost supply.",
    sectors:
      "A sector needs what is used in it, what it depends on, and the technologies behind the products used in it, as far as claims say so.",
    coverage: (technologies: string, products: string) =>
      `Coverage: a current developer is on record for ${technologies} technologies, and a current producer for ${products} products. The others cannot appear here as lost.`,
    of: (part: number, all: number) => `${formatNumber(part)} of ${formatNumber(all)}`,
    with: "Their subsidiaries drop out too, at every level, where a claim in force says so.",
    without: "Their subsidiaries remain: only the organisations themselves drop out.",
    country:
      "An organisation counts for the country or region of its headquarters, not of its plants. Hong Kong and Macao are counted separately.",
    china: "All of China drops out, so only what remains elsewhere is listed.",
    group:
      "An organisation and its owners count as one. Companies owned by the same government body still count separately.",
  },
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

function wholeLost(sectors: number, whole: number): string {
  if (sectors === 1) return `it ${whole === 0 ? "does not lose" : "loses"} everything it is recorded to need`;
  if (whole === 0) return "none of them loses everything it is recorded to need";
  return `${formatNumber(whole)} of them ${whole === 1 ? "loses everything it is" : "lose everything they are"} recorded to need`;
}

function losers(touched: number, lost: number): string {
  if (touched === 1) return lost === 0 ? "it would not lose" : "it would lose";
  return `${numberOrNone(lost)} of these would lose`;
}
