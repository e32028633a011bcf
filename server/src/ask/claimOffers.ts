import type { Entity } from "../contract/index.ts";
import { type Meaning, predicatesOf } from "../language/meanings.ts";
import { stanceOf } from "../language/stanceOf.ts";
import { type AskedText, placesOf } from "./AskedText.ts";
import type { AtlasClaim, AtlasWords } from "./AtlasWords.ts";
import { type Candidate, type Explained, explainedByAll, scoreOf } from "./Candidate.ts";
import type { Named } from "./namedIn.ts";

/** Claims that are compared with all words of a text, and that are kept. */
const MOST_READ = 250;
const MOST = 12;
/** Points against a claim as an answer: it is one of many; nothing that it is on is named; it denies; it is over. */
const CLAIM = -0.6;
const UNNAMED = -0.5;
const ARBITRARY = -1;
/** Points for each word and country by which a figure is of something else than is asked, and for all of them. */
const OTHER = -0.2;
const MOST_OTHER = -0.6;
const MEASURES: readonly Meaning[] = ["share", "output", "capacity", "figure"];
/** Points by evidence, of claims that have the same words. */
const BY_EVIDENCE: Readonly<Record<AtlasClaim["claim"]["evidence"], number>> = {
  corroborated: 0.1,
  "single-source": 0,
  assessed: 0,
  "self-reported": -0.1,
  disputed: -0.1,
};
/** Weight of a text about one thing, of which any claim is as good as another. */
const ONE_THING = 1.9;
const DENIED = -1.2;
const ENDED = -0.3;
/** Quality of an explanation by a statement, by the kind of a claim, its countries, its dates, its figure. */
const BY_WORD = 0.95;
const BY_TERM = 0.8;
const BY_PREDICATE = 0.9;
const BY_MEANING = 0.7;
const BY_COUNTRY = 0.9;
const BY_SEAT = 0.75;
const BY_DATE = 0.9;
/** Least fit of an entity that is plainly named. */
const NAMED = 0.3;
/** Least of a text that a claim must have by names and words. */
const LEAST_SAID = 0.7;
/** Points of a word that has a meaning besides. */
const MEANT = 0.5;

/** The claims that a text is about, best first. */
export function claimOffers(text: AskedText, atlas: AtlasWords, named: readonly Named[]): Candidate[] {
  const isOneThing = text.weights.reduce((sum, weight) => sum + weight, 0) < ONE_THING;
  const said = new Set(text.countries().flatMap(({ codes }) => codes));
  const asksMeasure = MEASURES.some((measure) => text.meant(measure).length > 0);
  const asksDenial = stanceOf(text.text).includes("negation");
  const byId = new Map(named.map((one) => [one.entity.id, one]));
  return nearestClaims(text, atlas, named)
    .map((one) => {
      const { claim, isDenied } = one;
      const explained = explainedByClaim(text, one, atlas, byId);
      const isNamed = one.parts.some((id) => (byId.get(id)?.fit ?? 0) >= NAMED);
      const otherCountries = [...one.countries].filter((code) => !said.has(code));
      const others = asksMeasure
        ? one.figureOf.filter((key) => !text.keys.includes(key)).length + otherCountries.length
        : 0;
      const isOver = claim.status === "ended" || claim.is_over;
      const bonus =
        CLAIM +
        BY_EVIDENCE[claim.evidence] +
        (isNamed ? 0 : UNNAMED) +
        (isOneThing ? ARBITRARY : 0) +
        Math.max(MOST_OTHER, others * OTHER) +
        (isDenied === asksDenial ? 0 : DENIED) +
        (isOver ? ENDED : 0);
      const title = claim.statement;
      const candidate: Candidate = {
        kind: "claim",
        id: claim.id,
        values: {},
        title,
        title_zh: title,
        explained,
        bonus,
      };
      return { candidate, score: scoreOf(text, candidate) };
    })
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** The claims that have most of a text by names and words. */
function nearestClaims(text: AskedText, atlas: AtlasWords, named: readonly Named[]): AtlasClaim[] {
  const said = new Map<AtlasClaim, number>();
  const add = (claims: readonly AtlasClaim[], much: number) => {
    for (const claim of claims) said.set(claim, (said.get(claim) ?? 0) + much);
  };
  for (const { entity, fit } of named) add(atlas.claimsOf(entity.id), fit);
  for (const [place, key] of text.keys.entries()) {
    const weight = text.weights[place] ?? 0;
    if (weight > 0 && !text.words[place]?.isHan)
      add(atlas.claimsWith(key), text.bare.includes(place) ? weight : weight * MEANT);
  }
  for (const { stems } of termsIn(text)) for (const stem of stems) add(atlas.claimsWith(stem), MEANT);
  return [...said]
    .filter(([, much]) => much >= LEAST_SAID)
    .sort((a, b) => b[1] - a[1] || (a[0].claim.id < b[0].claim.id ? -1 : 1))
    .slice(0, MOST_READ)
    .map(([claim]) => claim);
}

/** Chinese words and names of elements, with the stems of the words that statements use for them. */
function termsIn(text: AskedText): { places: number[]; stems: readonly string[] }[] {
  return text.segments.flatMap((segment) =>
    segment.readings.flatMap((reading) =>
      reading.kind === "term" || reading.kind === "element"
        ? [{ places: placesOf(segment), stems: reading.stems }]
        : [],
    ),
  );
}

function explainedByClaim(
  text: AskedText,
  { claim, keys, meanings, countries, parts }: AtlasClaim,
  atlas: AtlasWords,
  named: ReadonlyMap<string, Named>,
): Explained {
  const explained = explainedByAll(text);
  for (const id of parts) {
    const one = named.get(id);
    if (one !== undefined) explained.put(one.places, one.fit);
  }
  for (const [place, key] of text.keys.entries())
    if (!text.words[place]?.isHan && keys.has(key)) explained.put([place], BY_WORD);
  for (const { places, stems } of termsIn(text))
    if (stems.every((stem) => keys.has(stem))) explained.put(places, BY_TERM);
  for (const segment of text.segments)
    for (const reading of segment.readings) {
      if (reading.kind === "meaning") {
        const isKind = predicatesOf(reading.meaning).includes(claim.predicate) || isOfKind(reading.meaning, claim);
        if (isKind || meanings.has(reading.meaning))
          explained.put(placesOf(segment), isKind ? BY_PREDICATE : BY_MEANING);
      }
      if (reading.kind !== "country") continue;
      if (reading.codes.some((code) => countries.has(code))) explained.put(placesOf(segment), BY_COUNTRY);
      else if (parts.some((id) => isOf(atlas.entities.get(id), reading.codes)))
        explained.put(placesOf(segment), BY_SEAT);
    }
  for (const time of text.times) if (!time.isNow && isWithin(claim, time)) explained.put(text.placesIn(time), BY_DATE);
  return explained;
}

type Claim = AtlasClaim["claim"];

/** Whether a claim is of the kind that a measure or a time asks for. */
function isOfKind(meaning: Meaning, { unit, share_pct, quantity, status, since, effect }: Claim): boolean {
  switch (meaning) {
    case "share":
      return unit === "%" || share_pct !== null;
    case "capacity":
    case "output":
      return unit !== null && /^(?:kt?|t|%)(?:\/|$)/.test(unit);
    case "figure":
      return quantity !== null || share_pct !== null;
    case "fund":
      return unit !== null && /^[A-Z]{3}\b/.test(unit);
    case "halt":
      return effect === "stopped" || effect === "cut";
    case "short":
      return effect === "short" || effect === "stopped" || effect === "cut";
    case "suspended":
      return status === "suspended";
    case "planned":
      return status === "planned" || status === "proposed";
    case "when":
      return since !== null;
    default:
      return false;
  }
}

function isOf(entity: Entity | undefined, codes: readonly string[]): boolean {
  return (entity?.country ?? "").split(";").some((code) => code !== "" && codes.includes(code));
}

/** Whether a date of a claim is within a time, compared as precisely as both are known. */
function isWithin({ since, until, due }: Claim, { from, to }: { from: string; to: string }): boolean {
  return [since, until, due].some(
    (day) =>
      day !== null &&
      (from === "" || day.slice(0, from.length) >= from.slice(0, day.length)) &&
      (to === "" || day.slice(0, to.length) <= to),
  );
}
