import css from "../frame/PanelHead.module.css";
import { strings } from "../frame/strings.ts";

/** Says once that claims are written in English, if the interface is not. */
export function OriginalNote() {
  return strings.originalNote === "" ? null : <p className={css.small}>{strings.originalNote}</p>;
}
