import { wholeText } from "../../../../client/src/model/words/plainText.ts";

test("half of a character pair becomes U+FFFD, and whole pairs stay", () => {
  expect(wholeText("half \uD83E of \uDDF2, whole 🧲, 包钢")).toBe("half \uFFFD of \uFFFD, whole 🧲, 包钢");
});
