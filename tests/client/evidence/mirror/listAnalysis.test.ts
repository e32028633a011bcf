import { listAnalysis } from "../../../../client/src/evidence/mirror/listAnalysis.ts";
import { setLanguage } from "../../../../client/src/ui/language.ts";
import { wholeList } from "../../../../client/src/url/evidenceAddress.ts";

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
