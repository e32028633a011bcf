import type { SheetField } from "@atlas/server/contract";
import { predicateIds } from "@atlas/server/vocabulary";
import { predicatePhrase } from "../../../model/words/names.ts";
import { strings } from "./strings.ts";

/** A fault of a cell as the server tells it. */
export interface SheetFaultAt {
  target: SheetField["target"] | null;
  /** What the cell holds; empty for the whole row. */
  text: string;
  /** The name of the end that the cell describes; empty if it describes none. */
  name: string;
  message: string;
}

const dates: readonly (SheetField["target"] | null)[] = ["claim.since", "claim.until", "claim.due", "source.published"];

/** What is wrong in the reader's words and language, and which box mends it; null where only the server's words tell it. */
export function faultWords(fault: SheetFaultAt): string | null {
  const [, message = "", other] =
    /^(.*?)(?:; line (\d+) says more of it, but has faults itself)?$/s.exec(fault.message) ?? [];
  const words = plainWords({ ...fault, message });
  return words === null || other === undefined ? words : strings.faults.leansOn(words, other);
}

function plainWords({ target, text, name, message }: SheetFaultAt): string | null {
  const say = strings.faults;
  if (target === null) return null;
  const box = strings.targets[target];
  if (message.includes("say whether it is the same")) return say.near(text);
  if (target.startsWith("newEntities.") && target.endsWith(".type")) return say.noType(name, box);
  if (/(^|: )is empty/.test(message)) {
    if (target.startsWith("newEntities.")) return say.newLacks(name, box);
    if (target === "claim.subject" || target === "claim.object") return say.noEnd(box);
    if (target === "source.url") return say.noAddress(strings.targets["source.kind"]);
    if (target.startsWith("claim.quantity") || target === "claim.unit") return say.figureLacks(box);
    return say.empty(box);
  }
  if (/ a name of .* expected the id/.test(message)) return say.near(text);
  if (message.includes("expected the name or the id")) return say.unknown(text);
  const verb = predicateIds.find((id) => message.endsWith(` of ${id}`));
  if (verb !== undefined) return say.doesNotFit(text, predicatePhrase(verb));
  if (dates.includes(target) && /expected a (date (YYYY|that exists)|day YYYY)/.test(message)) return say.noDate(text);
  if (target === "source.url" && message.includes("expected an address")) return say.badAddress(text);
  if (/expected a (plain )?number/.test(message)) return say.noNumber(text);
  if (/expected one of/.test(message)) return say.noWord(text, box);
  if (/country code/.test(message)) return say.noCountry(text);
  if (message.startsWith("has the formula")) return say.formula;
  return null;
}
