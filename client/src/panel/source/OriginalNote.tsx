import css from "../frame/PanelHead.module.css";
import { strings } from "../frame/strings.ts";

/** Says once that what is claimed is written in English, where the interface is not. */
export function OriginalNote() {
  return strings.originalNote === "" ? null : <p className={css.small}>{strings.originalNote}</p>;
}
