import { wholeList } from "../../../../../../client/src/model/address/pages/evidenceAddress.ts";
import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import { listAnalysis } from "../../../../../../client/src/papers/answers/evidence/mirror/listAnalysis.ts";

afterEach(() => setLanguage("en"));

test.each(["en", "zh"] as const)("in %s a list that may be cut says so, and no other does", async (spoken) => {
  await setLanguage(spoken);
  const sentences = (more: boolean) => {
    const page = { claims: [], entities: [], sources: [], total: 5000, more };
    return listAnalysis(wholeList("plan"), page, "2026-11-25").sentences;
  };
  expect(sentences(true)).toEqual([...sentences(false), expect.stringContaining("5,000")]);
  expect(sentences(false)).toHaveLength(1);
});
