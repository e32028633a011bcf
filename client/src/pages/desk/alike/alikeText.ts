import type { AlikeDiffers, Claim } from "@atlas/server/contract";
import { periodText } from "../../../model/claim/periodText.ts";
import { figureText, heldShare, moneyText } from "../../../model/words/figureText.ts";
import { readableWord } from "../../../model/words/readableWord.ts";

/** The point of a claim in which it differs from what is being written: "8.26%", "since 2023", "planned"; null if its sentence tells it. */
export function pointOf(claim: Claim, differs: AlikeDiffers): string | null {
  if (differs === "figure") return heldShare(claim) ?? figureText(claim)?.amount ?? sumOf(claim);
  if (differs === "time") return periodText(claim);
  return differs === "status" ? readableWord(claim.status) : null;
}

function sumOf({ money_amount, money_currency, money_kind }: Claim): string | null {
  return money_amount === null || money_currency === null ? null : moneyText(money_amount, money_currency, money_kind);
}
