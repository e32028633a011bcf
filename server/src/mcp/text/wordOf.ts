import type { Claim } from "../../contract/index.ts";
import { quoted } from "./quoted.ts";

/** Whose word a statement is, whole or in part; null where it is nobody's in particular. */
export function wordOf({ attributed_to, attributed_names, attributed_words, evidence }: Claim): string | null {
  if (attributed_to.length === 0) return evidence === "self-reported" ? "no independent voice supports it" : null;
  return attributed_to
    .map((id, place) => {
      const speaker = quoted(attributed_names[place] ?? id, 120);
      const parts = (attributed_words[place] ?? "").split(" | ").filter((part) => part !== "");
      if (parts.length === 0) return `the whole statement is the word of ${speaker}`;
      return `${parts.map((part) => quoted(part)).join(" and ")} is the word of ${speaker}`;
    })
    .join("; ");
}
