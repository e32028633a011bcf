import type { Entity } from "@atlas/server/contract";
import { entityClassOf, entityTypeIds } from "@atlas/server/vocabulary";
import { countryName, placeName } from "../../../model/words/codes/codeNames.ts";
import { listParts } from "../../../model/words/listWords.ts";
import { className } from "../../../model/words/names.ts";
import { readableWord } from "../../../model/words/readableWord.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import type { Block, Cell, Run } from "../Block.ts";
import { cell, data, say } from "../runs.ts";
import { strings } from "../strings.ts";

/** All entities with their names in both scripts, whatever the script of the figure. */
export function glossaryPart({ entities }: Briefing): Block[] {
  const inOrder = entities.toSorted(
    (a, b) => entityTypeIds.indexOf(a.type) - entityTypeIds.indexOf(b.type) || a.name.localeCompare(b.name, "en"),
  );
  return [
    { block: "heading", level: 1, text: strings.glossary },
    {
      block: "table",
      caption: strings.glossaryCaption,
      columns: [strings.name, strings.chineseName, strings.what, strings.place],
      widths: [24, 18, 42, 16],
      rows: inOrder.map(entityRow),
    },
  ];
}

function entityRow(entity: Entity): Cell[] {
  const { name, name_zh, summary, city, country, type } = entity;
  const place = type === "policy" ? country && countryName(country) : placeName(city, country);
  return [
    cell(data(name)),
    cell(name_zh === null ? say("") : { text: name_zh, lang: "zh" }),
    cell(say(kindText(entity)), ...(summary === null ? [] : ([say(shared.between), data(summary)] satisfies Run[]))),
    cell(say(place || "")),
  ];
}

/** The class of an entity, and its kind if that says more. */
function kindText(entity: Entity): string {
  const kind = entity.kind ?? entity.stage;
  const name = className(entityClassOf(entity));
  return kind === null || readableWord(kind) === name.toLowerCase() ? name : listParts([name, readableWord(kind)]);
}
