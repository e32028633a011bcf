import type { Entity } from "@atlas/server/contract";
import type { LabelChoice } from "../../model/address/view/viewState.ts";
import { language } from "../../model/words/language.ts";

/** The shortest name of an entity for a drawing: in the language of the labels or, if both are wanted, that of the interface. */
export function nameOf({ name, name_zh, short_name }: Entity, labels: LabelChoice): string {
  const wanted = labels === "en" || labels === "zh" ? labels : language();
  return wanted === "zh" && name_zh !== null ? name_zh : (short_name ?? name);
}
