import type { columnValues } from "../../../server/src/rules/vocabulary.ts";
import type { EcosystemPlan } from "./EcosystemPlan.ts";
import { type Random, randomOf } from "./Random.ts";
import { slug } from "./slug.ts";
import { abroad, chineseCities, fields, stems, syllables, type Word } from "./words.ts";

/** What other rows need to know of an organisation. */
export interface MadeOrganisation {
  id: string;
  name: string;
  nameZh: string | null;
  country: string;
  city: string;
  kind: (typeof columnValues.organisationKind)[number];
}

/** One in this many organisations is a government body, which may fund or recognise others. */
const GOVERNMENT_EVERY = 40;
/** Number of the organisation that can have any number of claims. */
export const HUB = 1;

const SHARE_IN_CHINA = 0.6;

const companyKinds = ["private-company", "private-company", "private-company", "listed-company", "subsidiary"] as const;
const allKinds = [
  ...companyKinds,
  "joint-venture",
  "research-institute",
  "university",
  "state-group",
  "association",
  "innovation-center",
] as const;
const forms = {
  "private-company": { en: "Co.", zh: "有限公司" },
  "listed-company": { en: "Group", zh: "股份有限公司" },
  subsidiary: { en: "Works", zh: "分公司" },
  "joint-venture": { en: "Joint Venture", zh: "合资公司" },
  "research-institute": { en: "Institute", zh: "研究院" },
  university: { en: "University", zh: "大学" },
  "state-group": { en: "Holding", zh: "集团" },
  association: { en: "Association", zh: "协会" },
  "innovation-center": { en: "Innovation Center", zh: "创新中心" },
  government: { en: "Administration", zh: "管理局" },
} as const satisfies Record<MadeOrganisation["kind"], Word>;

/** The organisation with this number; the lower the number, the larger it is. */
export function organisation({ seed }: EcosystemPlan, index: number): MadeOrganisation {
  const random = randomOf(seed, "organisation", index);
  const kind = index % GOVERNMENT_EVERY === 0 ? "government" : random.pick(allKinds);
  const chinese = random.chance(SHARE_IN_CHINA);
  const { country, city } = chinese ? chineseSeat(random) : foreignSeat(random);
  const [one, other] = pairOf(chinese ? syllables : stems, random);
  const field = random.pick(fields);
  const form = forms[kind];
  // The number distinguishes organisations that got the same words, as districts and years do in the world.
  const number = index + 1;
  const brand = `${one.en}${other.en.toLowerCase()}`;
  const name = `${chinese ? `${city.en} ` : ""}${brand} ${field.en} ${form.en} ${number}`;
  const spoken = chinese || random.chance(0.5);
  return {
    id: `${slug(`${city.en} ${brand} ${field.en}`)}-${number}`,
    name,
    nameZh: spoken ? `${city.zh}${one.zh}${other.zh}${field.zh}${form.zh}第${number}` : null,
    country,
    city: city.en,
    kind,
  };
}

/** The number of a government body, low ones more often. */
export function governmentIndex({ counts }: EcosystemPlan, random: Random): number {
  return random.skewed(Math.ceil(counts.organisation / GOVERNMENT_EVERY)) * GOVERNMENT_EVERY;
}

/** A row of organisations.csv. */
export function organisationCells(plan: EcosystemPlan, index: number): (string | null)[] {
  const { id, name, nameZh, country, city, kind } = organisation(plan, index);
  const random = randomOf(plan.seed, "organisation cells", index);
  const short = name.split(" ").slice(0, -2).join(" ");
  return [
    id,
    name,
    nameZh,
    null,
    random.chance(0.3) ? `${short} No. ${index + 1}` : null,
    random.chance(0.7) ? `Made-up ${kind.replaceAll("-", " ")} in ${city} that works on ${short}.` : null,
    kind,
    country,
    city,
    random.chance(0.6) ? String(1950 + random.below(75)) : null,
    kind === "listed-company" ? `${600_000 + (index % 400_000)}.${country === "CN" ? "SH" : "X"}` : null,
    random.chance(0.4) ? `https://org-${index + 1}.example` : null,
  ];
}

function chineseSeat(random: Random): { country: string; city: Word } {
  return { country: random.chance(0.02) ? "HK" : "CN", city: random.pick(chineseCities) };
}

function foreignSeat(random: Random): { country: string; city: Word } {
  const seat = abroad[random.skewed(abroad.length)] ?? abroad[0];
  return { country: seat.country, city: { en: random.pick(seat.cities), zh: "" } };
}

function pairOf(list: readonly [Word, ...Word[]], random: Random): [Word, Word] {
  return [random.pick(list), random.pick(list)];
}
