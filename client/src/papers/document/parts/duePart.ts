import { dueKinds, dueOf } from "@atlas/server/due";
import { formatDate } from "../../../model/words/formatDate.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import type { Block } from "../Block.ts";
import { sentenceWithNumbers } from "../missingFacts.ts";
import { say } from "../runs.ts";
import { evidenceStrings as words } from "./evidenceStrings.ts";

/** Which claims are due for a check on the day of the briefing, and why. */
export function duePart({ claims, made }: Briefing): Block[] {
  const due = claims.flatMap((numbered) => {
    const found = dueOf(numbered.claim, made);
    return found === null ? [] : { ...numbered, kind: found.kind };
  });
  const heading: Block = { block: "heading", level: 2, text: words.due };
  if (due.length === 0)
    return [heading, { block: "paragraph", runs: [say(words.nothingDue(formatDate(made), claims.length))] }];
  return [
    heading,
    { block: "paragraph", runs: [say(words.dueOn(formatDate(made), due.length, claims.length))] },
    {
      block: "list",
      items: dueKinds.flatMap((kind) =>
        sentenceWithNumbers(
          due.filter((one) => one.kind === kind),
          words.dueKinds[kind],
        ),
      ),
    },
  ];
}
