import type { Entity } from "@atlas/server/contract";
import { placeName } from "../ui/codeNames.ts";
import { formatDate } from "../ui/formatDate.ts";
import { typeName } from "../ui/names.ts";
import { readableTitle, readableWord } from "../ui/readableWord.ts";
import { strings } from "./strings.ts";

/** What an entity is, in a few short pieces: kind, place, dates, ticker, stage. */
export function entityFacts(entity: Entity): string[] {
  const facts = [
    entity.kind === null ? typeName(entity.type) : readableTitle(entity.kind),
    placeName(entity.city, entity.country),
    entity.founded && strings.founded(formatDate(entity.founded)),
    entity.ticker,
    entity.stage && strings.stage(readableWord(entity.stage)),
    entity.date && formatDate(entity.date),
  ];
  return facts.filter((fact): fact is string => Boolean(fact));
}
