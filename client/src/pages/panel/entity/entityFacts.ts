import type { Entity } from "@atlas/server/contract";
import { countryName } from "../../../model/words/codes/codeNames.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { readableTitle, readableWord } from "../../../model/words/readableWord.ts";
import { columnStrings } from "../../../parts/desk/strings.ts";
import { factsStrings } from "./strings.ts";

/** A fact as text; null if the data set does not state it. */
export interface TextFact {
  name: string;
  value: string | null;
}

/** The columns of an entity besides names, place and website, depending on its type. */
export function entityFacts(entity: Entity): TextFact[] {
  const kind = fact(columnStrings.kind, entity.kind, readableTitle);
  const country = fact(columnStrings.country, entity.country, countryName);
  // Own data need not tell the step.
  const chainStep = entity.chain_step === null ? [] : [fact(columnStrings.chain_step, entity.chain_step, readableWord)];
  switch (entity.type) {
    case "organisation": {
      // Few organisations are listed, so a missing ticker is worth a line only for those.
      const listed = entity.ticker !== null || entity.kind === "listed-company";
      const ticker = fact(columnStrings.ticker, entity.ticker, (text) => text.replaceAll(";", ", "));
      return [kind, fact(columnStrings.founded, entity.founded, formatDate), ...(listed ? [ticker] : [])];
    }
    case "technology":
      return [fact(factsStrings.stage, entity.stage, readableWord)];
    case "product":
      return chainStep;
    case "sector":
      return [...chainStep, ...(entity.country === null ? [] : [country])];
    case "place":
      return [kind, country, { name: factsStrings.coordinates, value: coordinates(entity) }];
    case "policy":
      return [
        kind,
        fact(columnStrings.jurisdiction, entity.country, countryName),
        fact(columnStrings.date, entity.date, formatDate),
      ];
  }
}

function fact(name: string, value: string | null, say: (value: string) => string): TextFact {
  return { name, value: value === null ? null : say(value) };
}

function coordinates({ lat, lon }: Entity): string | null {
  return lat === null || lon === null ? null : factsStrings.coordinatesOf(lat, lon);
}
