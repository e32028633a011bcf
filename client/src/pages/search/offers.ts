import type { AskAnswer, AskOffer, Entity, OfferedAnswer, OfferedPage, SearchHit } from "@atlas/server/contract";
import { isCountry } from "@atlas/server/country";
import { language } from "../../model/words/language.ts";
import type { CountryCount } from "../../parts/picker/countries.ts";
import type { Found } from "./groupFound.ts";

/** A question to open, with what fills it in: entities, and codes of countries or other words. */
export interface FoundQuestion {
  id: string;
  title: string;
  values: Readonly<Record<string, string>>;
  about: readonly (Entity | string)[];
  /** The size of what it finds; null if that was not looked up. */
  answer: OfferedAnswer | null;
}

/** A page to open, with the entities and countries that it is about. */
export interface FoundPage {
  page: OfferedPage;
  values: Readonly<Record<string, string>>;
  named: readonly Entity[];
  countries: readonly string[];
}

interface Known {
  hits: readonly SearchHit[];
  countries: readonly CountryCount[];
}

/** Words such as "of" are in too many others to be marked. */
const SHORT = 2;

/**
 * The offers of the server as lines of the list, in its order; one that names what is not there is left out, and a question
 * that would read like one before it.
 */
export function foundOffers(answer: AskAnswer, known: Known): Found[] {
  const lines = answer.offers.flatMap((offer) => lineOf(offer, answer, known) ?? []);
  // A sum has a payer and a payee: filled in as either, the line is the same, and the page of the question has both fields.
  const readings = lines.map((line) => (line.kind === "question" ? readingOf(line) : line.key));
  return lines.filter((_, place) => readings.indexOf(readings[place] ?? "") === place);
}

function readingOf({ id, about }: FoundQuestion): string {
  return [id, ...about.map((one) => (typeof one === "string" ? one : one.id))].join(" ");
}

function lineOf(offer: AskOffer, { q, offers, claims, entities }: AskAnswer, { hits, countries }: Known): Found | null {
  const { kind, id, target, values } = offer;
  const entityOf = (one: string) => entities.find((entity) => entity.id === one);
  switch (kind) {
    case "none":
      return { key: target, target, kind, what: titleOf(offer), nearest: offers.length > 1 };
    case "entity": {
      const entity = entityOf(id);
      if (!entity) return null;
      const hit = hits.find((one) => one.entity.id === id) ?? { entity, matched: entity.name, match: "exact" };
      return { key: `entity ${id}`, target, kind, hit };
    }
    case "claim": {
      const claim = claims.find((one) => one.id === id);
      if (!claim) return null;
      const [subject, object] = [entityOf(claim.subject), entityOf(claim.object)];
      const explained = offer.explains.map(({ start, end }) => q.slice(start, end));
      const words = explained.filter((word) => word.length > SHORT || /\p{Script=Han}/u.test(word)).join(" ");
      return { key: `claim ${id}`, target, kind, claim, subject, object, words };
    }
    case "country": {
      const of = countries.find(({ country }) => country === id);
      return of ? { key: `country ${id}`, target, kind, of } : null;
    }
    case "question": {
      const about = Object.values(values).map((value) => entityOf(value) ?? value);
      return { key: target, target, kind, id, title: titleOf(offer), values, about, answer: offer.answer };
    }
    case "page": {
      const page = id as OfferedPage; // the contract has the name of a page in its id
      const named = idsIn(values).flatMap((one) => entityOf(one) ?? []);
      return { key: target, target, kind, page, values, named, countries: countriesIn(values) };
    }
  }
}

export function idsIn({ ids = "" }: FoundPage["values"]): string[] {
  return ids.split(",").filter(Boolean);
}

function countriesIn({ country = "" }: FoundPage["values"]): string[] {
  return country.split(",").filter(isCountry);
}

function titleOf({ title, title_zh }: Pick<AskOffer, "title" | "title_zh">): string {
  return language() === "zh" ? title_zh : title;
}
