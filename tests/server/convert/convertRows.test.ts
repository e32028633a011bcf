import { convertedSheet } from "../../support/records/convertedSheet.ts";

const entity = {
  type: { column: "Type", otherwise: "organisation" },
  kind: { value: "private-company" },
  country: "Country",
};
const mapping = {
  dossier: "deals",
  claim: {
    subject: "Seller",
    predicate: { value: "SUPPLIES" },
    object: "Buyer",
    statement: { value: "One sells to the other." },
    status: { value: "in-force" },
  },
  source: {
    title: "Paper",
    publisher: "Publisher",
    url: "Link",
    published: "Day",
    kind: { value: "news" },
    language: { value: "en" },
  },
  newEntities: { subject: entity, object: { type: { value: "organisation" }, kind: { value: "private-company" } } },
};

const head = "Seller,Type,Country,Buyer,Paper,Publisher,Day,Link";
const bought = "MP Materials,,US,Ganzhou Works,A paper,Gazette,2026,https://gazette.example/1";
const sold = "Ganzhou Works,,CN,MP Materials,A paper,Gazette,2026,https://gazette.example/1";

function converted(...rows: string[]) {
  return convertedSheet({
    "deals.csv": [head, ...rows].map((line) => `${line}\n`).join(""),
    "mapping.json": JSON.stringify(mapping),
  });
}

test("a new entity is the same whichever of its lines comes first", async () => {
  const orders = await Promise.all([converted(bought, sold), converted(sold, bought)]);
  const entities = orders.map(({ files }) => files.get("entities/organisations.csv")?.split("\n")[1]);
  expect(entities).toEqual(Array(2).fill("ganzhou-works,Ganzhou Works,,,,,private-company,CN,,,,"));
});

test("what two lines say differently of a new entity is a fault that names both", async () => {
  const { faults, files } = await converted(
    bought,
    sold,
    sold.replace("CN", "DE"),
    sold.replace(",,CN", ",product,CN"),
  );
  expect(faults).toEqual([
    'deals.csv:4 Country: has "DE" for "Ganzhou Works", expected "CN" as in line 3',
    'deals.csv:5 Type: has "product" for "Ganzhou Works", expected "organisation" as in line 2',
  ]);
  expect(files.size).toBe(0);
});

test("a fault in a cell that a later line gave names that line", async () => {
  const { faults } = await converted(bought, sold.replace("CN", "China"));
  expect(faults).toEqual([
    expect.stringMatching(/^deals\.csv:3 Country: has "China", expected an ISO 3166-1 country code/),
  ]);
});

test("a source that several lines share takes from each what the others lack, and must be the same in all", async () => {
  const shared = await converted(bought.replace(",2026,", ",,"), sold);
  expect(shared.files.get("sources.csv")?.split("\n")[1]).toBe(
    "gazette,A paper,Gazette,,,https://gazette.example/1,,2026,news,en,",
  );
  const differing = await converted(bought, sold.replace("A paper", "Another paper"));
  expect(differing.faults).toEqual([
    'deals.csv:3 Paper: has "Another paper" for "https://gazette.example/1", expected "A paper" as in line 2',
  ]);
});

test("new organisations of which no line gives the country are told, as they count as outside China", async () => {
  const { summary } = await converted(bought, sold.replace("CN", ""));
  expect(summary).toContain(
    "    new, in line 2: Ganzhou Works (ganzhou-works, entities/organisations.csv), without a country",
  );
  expect((await converted(bought, sold)).summary.join()).not.toContain("without a country");
});
