import { MOST_READ, readingOf } from "../../../../client/src/parts/api/read.ts";
import { MOST_READ as promised } from "../../../../server/src/contract/index.ts";

test("the client knows how much of a text the server reads", () => {
  expect(MOST_READ).toBe(promised);
});

test("the key of a reading holds nothing of the text", () => {
  const request = {
    text: "A secret.",
    subject: null,
    ignored: [],
    meanings: {},
    title: null,
    url: null,
    publisher: null,
  };
  expect(JSON.stringify(readingOf("text-1", request).queryKey)).not.toContain("secret");
});
