import { ask } from "../../../server/src/ask/ask.ts";
import { AskAnswer, AskRequest } from "../../../server/src/contract/index.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

const { questions } = readQuestions();
let store: GraphStore;

beforeAll(async () => {
  store = await embeddedWith(await realRows());
});

afterAll(() => store.close());

const MOST = 200;
const texts = {
  "one pair of characters again and again": "稀土".repeat(MOST),
  "a name again and again": "Lynas ".repeat(MOST),
  "a pattern that would backtrack": "(((((.*)+)+)+)+".repeat(MOST),
  "unknown words": "xyzzy plugh qwfp zxcvb asdfg ".repeat(MOST),
  "both scripts mixed": "\u0000\u202e磁e体x\ud83d\ude00 ".repeat(MOST),
  "dates upon dates": "2025 to 2024 and 2023 - 2022 年 ".repeat(MOST),
  "words without meaning": "the of a in ".repeat(MOST),
};

test("a text of 40,000 characters is refused", () => {
  const { success, error } = AskRequest.safeParse({ q: "磁体 magnet ".repeat(4000) });
  expect(success).toBe(false);
  expect(error?.issues[0]?.message).toBe("expected at most 200 characters");
});

test.each(Object.entries(texts))(
  "%s, as long as a text may be, look up few names and are answered",
  async (_, text) => {
    let searches = 0;
    const counting: GraphStore = {
      ...store,
      search(query) {
        searches += 1;
        return store.search(query);
      },
    };
    const q = text.slice(0, MOST).trim();
    const answer = await ask(counting, questions, { q, limit: 6 });
    expect(AskAnswer.parse(answer).offers.length).toBeLessThanOrEqual(6);
    expect(searches).toBeLessThanOrEqual(6);
  },
);
