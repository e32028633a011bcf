import type { Entity } from "@atlas/server/contract";
import { countryName } from "../../words/codeNames.ts";
import { formatDate } from "../../words/formatDate.ts";
import { readableTitle, readableWord } from "../../words/readableWord.ts";
import { factsStrings } from "./factsStrings.ts";

/** A fact that is a text; null where the data set does not state it. */
export interface TextFact {
  name: string;
  value: string | null;
}

/** What the columns of an entity tell of it besides names, place and website: which they are depends on its type. */
export function entityFacts(entity: Entity): TextFact[] {
  const kind = fact(factsStrings.kind, entity.kind, readableTitle);
  switch (entity.type) {
    case "organisation": {
      // Few organisations are listed: only of those is a missing ticker worth a line.
      const listed = entity.ticker !== null || entity.kind === "listed-company";
      const ticker = fact(factsStrings.ticker, entity.ticker, (text) => text.replaceAll(";", ", "));
      return [kind, fact(factsStrings.founded, entity.founded, formatDate), ...(listed ? [ticker] : [])];
    }
    case "technology":
      return [fact(factsStrings.stage, entity.stage, readableWord)];
    case "place":
      return [
        kind,
        fact(factsStrings.country, entity.country, countryName),
        { name: factsStrings.coordinates, value: coordinates(entity) },
      ];
    case "policy":
      return [
        kind,
        fact(factsStrings.jurisdiction, entity.country, countryName),
        fact(factsStrings.date, entity.date, formatDate),
      ];
    default:
      return [];
  }
}

function fact(name: string, value: string | null, say: (value: string) => string): TextFact {
  return { name, value: value === null ? null : say(value) };
}

function coordinates({ lat, lon }: Entity): string | null {
  return lat === null || lon === null ? null : factsStrings.coordinatesOf(lat, lon);
}
