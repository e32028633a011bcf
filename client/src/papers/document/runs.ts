import type { Entity } from "@atlas/server/contract";
import { inWords, isWhole } from "../../model/address/splitAddress.ts";
import type { LabelMode } from "../../model/address/view/viewState.ts";
import { entityName, foreignLanguage, mainName, otherName } from "../../model/words/entityName.ts";
import { language } from "../../model/words/language.ts";
import { withAside } from "../../model/words/listWords.ts";
import type { Cell, Run } from "./Block.ts";

/** Text in the language of the briefing. */
export function say(text: string): Run {
  return { text };
}

/** Text set apart from what follows; Chinese is never slanted. */
export function slanted(text: string): Run {
  return language() === "zh" ? say(text) : { text, italic: true };
}

/** An address, linked if others can open it. */
export function addressRun(address: string): Run {
  return isWhole(address) ? { text: address, href: address } : say(inWords(address));
}

/** Text of the data, marked as English if the briefing is not. */
export function data(text: string): Run {
  const lang = foreignLanguage(text);
  return lang === "en" ? { text, lang } : { text };
}

/** A name in the script the author chose; for both, the second one follows in brackets. */
export function nameText(entity: Entity, labels: LabelMode): string {
  if (labels === "en") return entity.name;
  if (labels === "zh") return entity.name_zh ?? entity.name;
  const other = otherName(entity);
  const main = mainName(entity).text;
  return other === null ? main : withAside(main, other.text);
}

/** A name in one script: the author's choice, or that of the language of the briefing. */
export function shortName(entity: Entity, labels: LabelMode): string {
  return labels === "both" ? entityName(entity) : nameText(entity, labels);
}

/** The text of runs, without numbers of claims and sources, and without grades. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => ("text" in run ? run.text : "")).join("");
}

export function cell(...runs: readonly Run[]): Cell {
  return { runs };
}

export function numberCell(text: string): Cell {
  return { runs: text === "" ? [] : [say(text)], number: true };
}
