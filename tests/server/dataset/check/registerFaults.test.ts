import { faultsOf, sampleData, sampleWithFiles } from "../../../support/records/sampleData.ts";

const headers = {
  "relays.csv": "claim,source,after,speaker,note",
  "attributions.csv": "claim,speaker,extent,words,note",
  "disputes.csv": "claim,about,note",
  "effects.csv": "claim,effect,day,goods,short",
  "money.csv": "claim,giver,receiver,form,amount,currency,amount_kind,status,day,not_added,counted_in,note",
};
const register = (file: keyof typeof headers, ...lines: string[]) =>
  sampleWithFiles({ [file]: [headers[file], ...lines, ""].join("\n") });

test("a data set may have registers of what sources retell, whose word statements are, and what disputes are about", async () => {
  const relays = ["ore-001,caixin-2024,Reuters,,After the agency", "ore-001,reuters-2025,,baogang-group,"];
  expect(await faultsOf(register("relays.csv", ...relays))).toEqual([]);
  const words = ["ore-001,baogang-group,part,holds 37% | Northern,", "ore-002,baogang-group,all,,Its own word"];
  expect(await faultsOf(register("attributions.csv", ...words))).toEqual([]);
  expect(await faultsOf(register("disputes.csv", "ore-002,detail,whether it is worked"))).toEqual([]);
});

test.each<[what: string, file: keyof typeof headers, line: string, fault: string]>([
  [
    "a relay of a claim that is in no file",
    "relays.csv",
    "ore-099,reuters-2025,Caixin,,",
    'claim: has "ore-099", expected the id of a claim',
  ],
  [
    "a relay by a source that the claim does not cite",
    "relays.csv",
    "ore-003,reuters-2025,Caixin,,",
    'source: has "reuters-2025", expected a source that ore-003 cites',
  ],
  [
    "a relay of nothing and nobody",
    "relays.csv",
    "ore-001,reuters-2025,,,",
    "after: is empty, expected it or speaker to be filled",
  ],
  [
    "a relay of what is neither a source nor a publisher",
    "relays.csv",
    "ore-001,reuters-2025,Bloomberg,,",
    'after: has "Bloomberg", expected the id of a source or a publisher of publishers.csv',
  ],
  [
    "a source that relays itself",
    "relays.csv",
    "ore-001,reuters-2025,reuters-2025,,",
    'after: has "reuters-2025", the source itself, expected another',
  ],
  [
    "a speaker that is in no file",
    "relays.csv",
    "ore-001,reuters-2025,,baogang,",
    'speaker: has "baogang", expected the id of an entity',
  ],
  [
    "words that the statement does not have",
    "attributions.csv",
    "ore-001,baogang-group,part,holds 38%,",
    'words: has "holds 38%", expected words that the statement of ore-001 has',
  ],
  [
    "a part without words",
    "attributions.csv",
    "ore-001,baogang-group,part,,",
    "words: is empty, expected words of the statement, because the extent is part",
  ],
  [
    "words of a statement that is whole somebody's",
    "attributions.csv",
    "ore-001,baogang-group,all,holds 37%,",
    'words: has "holds 37%", expected none where the extent is all',
  ],
  [
    "a dispute over a claim that nobody disputes",
    "disputes.csv",
    "ore-001,core,the share",
    'claim: has "ore-001", expected a claim that a source disputes',
  ],
  [
    "a dispute that does not say what is disputed",
    "disputes.csv",
    "ore-002,core,",
    "note: is empty, expected what is disputed",
  ],
])("%s is refused", async (_what, file, line, fault) => {
  expect(await faultsOf(register(file, line))).toEqual([`${file}:2 ${fault}`]);
});

test("a row that stands twice is refused, where it stands again", async () => {
  const line = "ore-002,core,whether it is worked";
  expect(await faultsOf(register("disputes.csv", line, line))).toEqual([
    'disputes.csv:3 claim: has "ore-002" like disputes.csv:2, expected each once',
  ]);
});

test("two sources of a claim that retell each other are refused", async () => {
  const lines = ["ore-001,caixin-2024,reuters-2025,,", "ore-001,reuters-2025,caixin-2024,,"];
  expect(await faultsOf(register("relays.csv", ...lines))).toEqual([
    'relays.csv:2 after: has "reuters-2025", which retells caixin-2024, expected no circle',
    'relays.csv:3 after: has "caixin-2024", which retells reuters-2025, expected no circle',
  ]);
});

test("effects are those of what policies affect and of what is needed, in at most eight words, over goods that exist", async () => {
  const claim =
    "ore-008,export-rules,AFFECTS,mp-materials,The rules stopped a line.,,,,in-force,,,,,,,,,reuters-2025,,\n";
  const files = (line: string) =>
    sampleWithFiles({
      "claims/ore.csv": `${sampleData()["claims/ore.csv"]}${claim}`,
      "effects.csv": `${headers["effects.csv"]}\n${line}\n`,
    });
  expect(await faultsOf(files("ore-008,stopped,2025-05,ndpr-oxide,stopped its line"))).toEqual([]);
  expect(await faultsOf(files("ore-003,stopped,2025-05,,stopped its line"))).toEqual([
    'effects.csv:2 claim: has "ore-003", expected an AFFECTS or DEPENDS_ON claim',
  ]);
  expect(await faultsOf(files("ore-008,stopped,,ndpr-oxide;no-such,stopped its line"))).toEqual([
    'effects.csv:2 goods: has "no-such", expected the id of an entity',
  ]);
  expect(await faultsOf(files("ore-008,stopped,,,one two three four five six seven eight nine"))).toEqual([
    'effects.csv:2 short: has "one two three four five six seven eight nine", expected at most 8 words',
  ]);
});

test("a sum has an amount with its currency, entities that exist, and counts once in another of the same currency", async () => {
  const sums = (...lines: string[]) => faultsOf(register("money.csv", ...lines));
  const whole = "ore-001,mp-materials,mp-materials,grant,500,USD,about,paid,2025,,,";
  expect(await sums(whole, "ore-002,,mp-materials,loan,,,,agreed,,,,not told")).toEqual([]);
  expect(await sums("ore-001,no-such,mp-materials,grant,500,,,paid,,,,")).toEqual([
    'money.csv:2 giver: has "no-such", expected the id of an entity',
    "money.csv:2 currency: is empty, expected that of the amount",
  ]);
  expect(await sums("ore-001,,mp-materials,gift,,USD,about,paid,,,,")).toEqual([
    expect.stringMatching(/^money\.csv:2 form: has "gift", expected one of grant, loan/),
    'money.csv:2 currency: has "USD", expected none without an amount',
    'money.csv:2 amount_kind: has "about", expected none without an amount',
  ]);
  expect(await sums(whole, "ore-002,,,loan,5,EUR,,paid,,part-of-another,ore-001,")).toEqual([
    'money.csv:3 counted_in: has "ore-001", a sum in USD, expected one in EUR',
  ]);
  expect(await sums(whole, "ore-002,,,loan,5,USD,,paid,,several-givers,ore-001,")).toEqual([
    'money.csv:3 counted_in: has "ore-001", expected it only where not_added is part-of-another, told-again, replaced',
  ]);
  expect(
    await sums(
      "ore-001,,,loan,5,USD,,paid,,part-of-another,ore-002,",
      "ore-002,,,loan,5,USD,,paid,,told-again,ore-001,",
    ),
  ).toEqual([
    'money.csv:2 counted_in: has "ore-002", expected a sum that does not count in this one',
    'money.csv:3 counted_in: has "ore-001", expected a sum that does not count in this one',
  ]);
  expect(await sums("ore-001,,,loan,5,USD,,paid,,part-of-another,no-such,")).toEqual([
    'money.csv:2 counted_in: has "no-such", expected the id of a claim',
  ]);
});
