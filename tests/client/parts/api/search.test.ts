import { fewerWords, search, searchClaims, searchSources } from "../../../../client/src/parts/api/search.ts";

test("a text with half of a character pair is searched for, with U+FFFD in its place", () => {
  const text = "half \uD83E of it";
  for (const { meta } of [search(text), searchClaims(text, 5), searchSources(text, 5), fewerWords(text)]) {
    expect(JSON.stringify(meta)).toContain(`q=${encodeURIComponent("half \uFFFD of it")}`);
  }
});
