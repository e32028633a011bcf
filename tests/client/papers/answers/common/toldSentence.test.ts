import { toldBy, toldParts, withoutMarks } from "../../../../../client/src/papers/answers/common/toldSentence.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

test("words told by a claim pass through a sentence, and lead to it; an unknown claim leaves only its words", () => {
  const claim = claimOf({ id: "halt" });
  const sentence = `Stopped: ${toldBy("Suzuki", claim)} and ${toldBy("Ford", claimOf({ id: "gone" }))}.`;
  expect(withoutMarks(sentence)).toBe("Stopped: Suzuki and Ford.");
  expect(toldParts(sentence, new Map([["halt", claim]]))).toEqual([
    "Stopped: ",
    { text: "Suzuki", claim: "halt", to: expect.stringContaining("halt") },
    ...[" and ", "Ford", "."],
  ]);
});
