import type { GoodsStep } from "@atlas/server/contract";
import { setLanguage } from "../../../../../../client/src/model/words/language.ts";
import { chainParts, chainSentence } from "../../../../../../client/src/papers/answers/whatIf/chain/chainSentence.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { dysprosium, stepOf } from "../../../../../support/records/whatIfRecords.ts";

const words = new WhatIfWords(dysprosium);
const say = (...steps: GoodsStep[]) => chainSentence(steps, words);
const chain = [
  stepOf("dysprosium-oxide", "dysprosium-metal"),
  stepOf("dysprosium-metal", "sintered"),
  stepOf("sintered", "tesla", { way: "supplied" }),
];

afterEach(() => setLanguage("en"));

test("a chain reads as one sentence in the direction in which goods go", async () => {
  expect(say(...chain)).toBe(
    "Dysprosium oxide goes into dysprosium metal, which goes into sintered NdFeB magnets, with which JL MAG supplies Tesla",
  );
  await setLanguage("zh");
  expect(say(...chain)).toBe("氧化镝用于金属镝，后者用于烧结钕铁硼，金力永磁以其向特斯拉供货");
});

test("each part of the sentence leads to the claims of its step", () => {
  expect(chainParts(chain, words).map(({ to }) => to)).toEqual([
    expect.stringContaining("dysprosium-oxide-dysprosium-metal"),
    expect.stringContaining("dysprosium-metal-sintered"),
    expect.stringContaining("sintered-tesla"),
  ]);
});

test.each([
  [
    "a thing at its makers",
    stepOf("sintered", "bosch", { way: "made" }),
    "Sintered NdFeB magnets are made by Bosch",
    "博世生产烧结钕铁硼",
  ],
  [
    "a process",
    stepOf("diffusion", "bosch", { way: "made" }),
    "Grain-boundary diffusion is used by Bosch",
    "博世采用晶界扩散",
  ],
  [
    "an organisation and what it makes",
    stepOf("bosch", "sintered", { way: "made" }),
    "Bosch makes sintered NdFeB magnets",
    "博世生产烧结钕铁硼",
  ],
  ["a place", stepOf("pit", "jl-mag", { way: "mined" }), "Bayan Obo is mined by JL MAG", "白云鄂博由金力永磁开采"],
  [
    "a single thing",
    stepOf("sintered", "scanner"),
    "Sintered NdFeB magnets go into the permanent-magnet MRI scanner",
    "烧结钕铁硼用于永磁磁共振成像仪",
  ],
  [
    "a product based on a technology",
    stepOf("sintered", "scanner", { way: "basis_of" }),
    "Sintered NdFeB magnets are the basis of the permanent-magnet MRI scanner",
    "烧结钕铁硼用于永磁磁共振成像仪",
  ],
  [
    "a sector",
    stepOf("sintered", "cars", { way: "used_in" }),
    "Sintered NdFeB magnets are used in electric vehicles",
    "烧结钕铁硼应用于新能源汽车",
  ],
  [
    "a sector with an article",
    stepOf("sintered", "europe", { way: "needed" }),
    "Sintered NdFeB magnets are needed by the European wind industry",
    "烧结钕铁硼为欧洲风电产业所需",
  ],
  [
    "a technology that needs an organisation",
    stepOf("jl-mag", "sintered", { way: "needed" }),
    "JL MAG is needed for sintered NdFeB magnets",
    "金力永磁为烧结钕铁硼所需",
  ],
  [
    "a customer of an organisation, with what it gets",
    stepOf("jl-mag", "tesla", { way: "supplied" }),
    "JL MAG supplies Tesla with sintered NdFeB magnets",
    "金力永磁向特斯拉供应烧结钕铁硼",
  ],
  [
    "a customer of a thing",
    stepOf("sintered", "tesla", { way: "supplied" }),
    "JL MAG supplies Tesla with sintered NdFeB magnets",
    "金力永磁向特斯拉供应烧结钕铁硼",
  ],
] as const)("a step tells of %s", async (_, step, english, chinese) => {
  expect(say(step)).toBe(english);
  await setLanguage("zh");
  expect(say(step)).toBe(chinese);
});

test("what follows a step agrees with what it ends with", () => {
  const makes = [stepOf("jl-mag", "sintered", { way: "made" }), stepOf("sintered", "bosch", { way: "made" })];
  expect(say(...makes)).toBe("JL MAG makes sintered NdFeB magnets, which Bosch makes");
  expect(say(stepOf("pit", "jl-mag", { way: "mined" }), stepOf("jl-mag", "sintered", { way: "made" }))).toBe(
    "Bayan Obo is mined by JL MAG, which makes sintered NdFeB magnets",
  );
  expect(say(stepOf("dysprosium-metal", "sintered"), stepOf("sintered", "cars", { way: "used_in" }))).toBe(
    "Dysprosium metal goes into sintered NdFeB magnets, which are used in electric vehicles",
  );
});
