import type { Claim } from "@atlas/server/contract";
import { dueText } from "../../model/claim/due/dueText.ts";
import { today } from "../../model/words/formatDate.ts";
import { strings as shared } from "../../model/words/strings.ts";
import css from "./due.module.css";

/** Says since when a claim is due to be checked again; nothing for other claims. */
export function DueNote({ claim }: { claim: Claim }) {
  const text = dueText(claim, today());
  if (text === null) return null;
  return (
    <p className={`ink tiny above6 ${css.due}`} data-due>
      {text}
      {shared.end}
    </p>
  );
}
