import type { Entity } from "@atlas/server/contract";
import type { LabelMode } from "../../url/view/viewState.ts";
import { entityName, foreignLanguage, mainName, otherName } from "../../words/entityName.ts";
import { withAside } from "../../words/listWords.ts";
import type { Cell, Run } from "./Block.ts";

/** Text in the language of the briefing. */
export function say(text: string): Run {
  return { text };
}

/** Text of the data, which is English: marked as such where the briefing is not. */
export function data(text: string): Run {
  const lang = foreignLanguage(text);
  return lang === "en" ? { text, lang } : { text };
}

/** A name in the script that the author chose; with both, the other one stands in brackets behind. */
export function nameText(entity: Entity, labels: LabelMode): string {
  if (labels === "en") return entity.name;
  if (labels === "zh") return entity.name_zh ?? entity.name;
  const other = otherName(entity);
  const main = mainName(entity).text;
  return other === null ? main : withAside(main, other.text);
}

/** A name in one script: that which the author chose, or that of the briefing's language. */
export function shortName(entity: Entity, labels: LabelMode): string {
  return labels === "both" ? entityName(entity) : nameText(entity, labels);
}

/** A cell of running text. */
export function cell(...runs: readonly Run[]): Cell {
  return { runs };
}

/** A cell that holds a number, or nothing where there is none to tell. */
export function numberCell(text: string): Cell {
  return { runs: text === "" ? [] : [say(text)], number: true };
}
