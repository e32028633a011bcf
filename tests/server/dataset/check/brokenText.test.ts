import { faultsOf, sampleData, sampleWith, sampleWithFiles } from "../../../support/records/sampleData.ts";

const claims = "claims/ore.csv";
const summary = "Steel and rare earths.";

/** The faults of the sample with another summary of Baogang Group, on line 2 of organisations.csv. */
function withSummary(text: string): Promise<string[]> {
  return faultsOf(sampleWith("entities/organisations.csv", summary, text));
}

function at(message: string): string[] {
  return [`entities/organisations.csv:2 summary: ${message}`];
}

test("the sample that the cases break has no fault", async () => {
  expect(await faultsOf(sampleData())).toEqual([]);
});

describe("characters that nobody sees are refused", () => {
  const expected = "expected visible characters and plain spaces";
  test.each([
    ["a zero-width space", "Steel\u200b and", 'has U+200B after "Steel"'],
    ["a zero-width joiner", "Steel\u200d and", 'has U+200D after "Steel"'],
    ["a byte order mark within the text", "Steel\ufeff and", 'has U+FEFF after "Steel"'],
    ["a soft hyphen", "Steel-\u00admaking", 'has U+00AD after "Steel-"'],
    ["an override of the writing direction", "\u202eleetS", "has U+202E at its start"],
    ["an isolate of the writing direction", "Steel \u2067and", 'has U+2067 after "Steel "'],
    ["a right-to-left mark", "Baogang\u200f and", 'has U+200F after "Baogang"'],
    ["a NUL", "Steel\0and", 'has U+0000 after "Steel"'],
    ["an escape", "Steel\u001b[31m", 'has U+001B after "Steel"'],
    ["a tab", "Steel\tand", 'has U+0009 after "Steel"'],
    ["a lone carriage return", "Steel\rand", 'has U+000D after "Steel"'],
    ["a control character of the upper half", "Steel\u0085and", 'has U+0085 after "Steel"'],
    ["a line separator", "Steel\u2028and", 'has U+2028 after "Steel"'],
    ["a no-break space", "Steel\u00a0and", 'has U+00A0 after "Steel"'],
    ["an ideographic space", "包钢\u3000集团", 'has U+3000 after "包钢"'],
    ["a character for private use", "Steel \ue000", 'has U+E000 after "Steel "'],
  ])("%s", async (_what, text, message) => {
    expect(await withSummary(text)).toEqual(at(`${message}, ${expected}`));
  });
});

describe("text in another form is refused", () => {
  test("letters and accents written apart", async () => {
    const message = 'is not in the composed form of Unicode (NFC) after "Soci", expected U+00E9 there';
    expect(await withSummary("Socie\u0301te\u0301")).toEqual(at(message));
  });

  test("a sign that Unicode replaces by another", async () => {
    expect(await withSummary("5 \u212b")).toEqual(
      at('is not in the composed form of Unicode (NFC) after "5 ", expected U+00C5 there'),
    );
  });

  test.each([
    ["a blank in front", " Steel."],
    ["a blank at the end", "Steel. "],
    ["a line break at the end", '"Steel.\n"'],
  ])("%s", async (_what, text) => {
    expect(await withSummary(text)).toEqual(at("begins or ends with a space, expected none"));
  });

  test("a blank within a list is one fault, not an unknown source as well", async () => {
    expect(await faultsOf(sampleWith(claims, "reuters-2025;caixin-2024", "reuters-2025; caixin-2024"))).toEqual([
      'claims/ore.csv:2 sources: has " caixin-2024", expected a lower-case ID such as baogang-group',
    ]);
  });

  test("a byte of another encoding, named by its row and column", async () => {
    const [before = "", after = ""] = (sampleData()["entities/organisations.csv"] ?? "").split(summary);
    const latin1 = Buffer.concat([Buffer.from(`${before}Soci`), Buffer.from([0xe9]), Buffer.from(`t${after}`)]);
    expect(await faultsOf(sampleWithFiles({ "entities/organisations.csv": latin1 }))).toEqual(
      at('has a byte that is not UTF-8, or the character U+FFFD in place of one, after "Soci", expected text in UTF-8'),
    );
  });

  test("the mark that a bad conversion left behind", async () => {
    expect(await withSummary("Soci\ufffdt")).toEqual(
      at('has a byte that is not UTF-8, or the character U+FFFD in place of one, after "Soci", expected text in UTF-8'),
    );
  });

  test("a file in UTF-16", async () => {
    const utf16 = Buffer.from(`\ufeff${sampleData()["entities/sectors.csv"]}`, "utf16le");
    expect(await faultsOf(sampleWithFiles({ "entities/sectors.csv": utf16 }))).toEqual([
      "entities/sectors.csv: is in UTF-16, expected UTF-8",
    ]);
  });

  test("a cell of 10 MB", async () => {
    expect(await withSummary("x".repeat(10_000_000))).toEqual(at("has 10000000 characters, expected at most 100000"));
  });

  test("a text that is long for its column", async () => {
    expect(await withSummary("x".repeat(2001))).toEqual(
      at(`has "${"x".repeat(50)}…" (2001 characters), expected a summary of at most 2000 characters`),
    );
  });
});
