import type { Claim } from "@atlas/server/contract";
import { strings as shared } from "../../words/strings.ts";
import { today } from "../../words/today.ts";
import css from "./due.module.css";
import { dueText } from "./dueText.ts";

/** Says since when a claim is due to be checked again; nothing for other claims. */
export function DueNote({ claim }: { claim: Claim }) {
  const text = dueText(claim, today());
  if (text === null) return null;
  return (
    <p className={css.due} data-due>
      {text}
      {shared.end}
    </p>
  );
}
