import { ReadRequest, type ReadSentence } from "../../../server/src/contract/index.ts";
import { readArticle } from "../../../server/src/read/readArticle.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../../support/engines/embeddedWith.ts";
import { realRows } from "../../support/records/realRows.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await embeddedWith(await realRows());
});
afterAll(() => store.close());

async function last(text: string): Promise<ReadSentence | undefined> {
  const { sentences } = await readArticle(store, ReadRequest.parse({ text }));
  return sentences.at(-1);
}

/** The statements of the last sentence of a text: their words, verdicts and reasons. */
async function statements(text: string): Promise<string[]> {
  const sentence = await last(text);
  return (sentence?.statements ?? []).map(({ spans, verdict, reason }) => {
    const said = spans.map(({ start, end }) => text.slice(start, end).trim()).join(" … ");
    return `${said} | ${verdict} ${reason.why}`;
  });
}

test.each([
  [
    "MP Materials mines rare earths at Mountain Pass, and Lynas mines them at Mount Weld.",
    "known",
    [
      "MP Materials mines rare earths at Mountain Pass, | known same",
      "and Lynas mines them at Mount Weld. | known same",
    ],
  ],
  [
    "The US Department of Defense holds 25% of MP Materials, but Toyota Tsusho owns nothing of Lynas.",
    "differs",
    [
      "The US Department of Defense holds 25% of MP Materials, | differs figure",
      "but Toyota Tsusho owns nothing of Lynas. | not_in_atlas no_claim",
    ],
  ],
  [
    "Lynas, which mines at Mount Weld, does not own MP Materials.",
    "known",
    ["Lynas, … , does not own MP Materials. | not_in_atlas no_claim", "which mines at Mount Weld | known same"],
  ],
])(
  "each statement of a sentence has its own verdict, and the sentence has the gravest: %s",
  async (text, verdict, expected) => {
    expect(await statements(text)).toEqual(expected);
    expect((await last(text))?.verdict).toBe(verdict);
  },
);

test.each([
  [
    "Serra Verde produces rare earths in Brazil and is owned by Denham Capital.",
    "and is owned by Denham Capital. | known same",
  ],
  ["Solvay competes with Moog and has a works in La Rochelle.", "and has a works in La Rochelle. | known same"],
  ["金龙稀土是比亚迪的客户，并由厦门钨业控股。", "并由厦门钨业控股。 | known same"],
])("a statement without a subject goes on about that of the one before: %s", async (text, expected) => {
  expect((await statements(text)).at(-1)).toBe(expected);
});

test.each([
  ["MP Materials, Lynas, and Iluka announced nothing."],
  ["Baotou Tianhe supplies magnets to Tesla rather than Bosch."],
  ["Baogang Group is controlled by the Inner Mongolia government, which holds 51% of it."],
  ["Shenghe was reported to hold 13.7 million MP Materials shares, about 8.39%, which it could sell freely."],
  ["Lynas is old. Does Lynas mine at Mount Weld, and does Iluka mine at Eneabba?"],
])(
  "a list, a contrast, more on the same, what is said of a figure and a question are no several statements: %s",
  async (text) => {
    expect(await statements(text)).toEqual([]);
  },
);

test("figures of one statement are not compared with claims on another", async () => {
  const text = "The US Department of Defense holds 15% of MP Materials, and LKAB owns 25% of Moog.";
  expect(await statements(text)).toEqual([
    "The US Department of Defense holds 15% of MP Materials, | known same_figure",
    "and LKAB owns 25% of Moog. | not_in_atlas no_claim",
  ]);
});
