import { sampleData, sampleWith } from "../../../support/records/sampleData.ts";
import { rowsOf } from "../../../support/records/sampleRows.ts";

function find<Item extends { id: string }>(items: readonly Item[], id: string): Item | undefined {
  return items.find((item) => item.id === id);
}

test("an entity has the columns of its file, null for those of other types, and what follows from its claims", async () => {
  const { entities } = await rowsOf(sampleData());
  expect(entities).toHaveLength(10);
  expect(find(entities, "northern-rare-earth")).toEqual({
    id: "northern-rare-earth",
    type: "organisation",
    name: "Northern Rare Earth",
    name_zh: "北方稀土",
    aliases: [],
    summary: null,
    kind: "listed-company",
    country: "CN",
    city: "Baotou",
    founded: "1997-09",
    ticker: "600111.SH",
    website: null,
    stage: null,
    chain_step: null,
    short_name: null,
    lat: null,
    lon: null,
    seat_lat: null,
    seat_lon: null,
    date: null,
    counterpart: false,
    subsidiary: true,
    claim_count: 5,
    neighbour_count: 4,
    own: null,
    override_reason: null,
    labels: ["Entity", "Organisation", "Subsidiary"],
    search_names: expect.arrayContaining(["Northern Rare Earth", "北方稀土", "600111.SH"]),
    search_tokens: expect.stringContaining("northern"),
    hub_counts: null,
    hub_first: null,
  });
});

test("a policy's jurisdiction is its country, both of them where it has two", async () => {
  const policies = "entities/policies.csv";
  expect(find((await rowsOf(sampleData())).entities, "export-rules")?.country).toBe("CN");
  const joint = await rowsOf(sampleWith(policies, "export-control,CN", "export-control,US;JP"));
  expect(find(joint.entities, "export-rules")?.country).toBe("US;JP");
});

test("an organisation is a counterpart outside China, be it abroad or an international body, and not in Hong Kong", async () => {
  const organisations = "entities/organisations.csv";
  // Without the sample's claims, which have further requirements.
  const files = (country: string) => ({
    ...sampleWith(organisations, "listed-company,US", `listed-company,${country}`),
    "claims/ore.csv": `${(sampleData()["claims/ore.csv"] ?? "").split("\n")[0]}\n`,
  });
  const labels = async (country: string) => find((await rowsOf(files(country))).entities, "mp-materials")?.labels;
  expect(await labels("US")).toEqual(["Entity", "Organisation", "Counterpart"]);
  expect(await labels("")).toEqual(["Entity", "Organisation", "Counterpart"]);
  expect(await labels("CN")).toEqual(["Entity", "Organisation"]);
  expect(await labels("HK")).toEqual(["Entity", "Organisation"]);
});

test("an organisation has the place of its city in its own country, none if no city or none of that name is known", async () => {
  const cities =
    "city,country,lat,lon,from\nBaotou,CN,40.65,109.84,GeoNames\nBaotou,US,1,2,by hand\nBeijing,CN,40,116,GeoNames\n";
  const { entities } = await rowsOf({ ...sampleData(), "cities.csv": cities });
  expect(find(entities, "northern-rare-earth")).toMatchObject({ seat_lat: 40.65, seat_lon: 109.84, lat: null });
  expect(find(entities, "mp-materials")).toMatchObject({ city: null, seat_lat: null, seat_lon: null });
  expect(find((await rowsOf(sampleData())).entities, "northern-rare-earth")?.seat_lat).toBeNull();
});

test("a government owner, or a parent of the past, makes no subsidiary", async () => {
  const { entities } = await rowsOf(sampleData());
  expect(find(entities, "baogang-group")).toMatchObject({ kind: "state-group", subsidiary: false });
  const sold = await rowsOf(sampleWith("claims/ore.csv", "2024,,,in-force,37", "2024,,,ended,37"));
  expect(find(sold.entities, "northern-rare-earth")?.subsidiary).toBe(false);
});

test("a claim has its evidence, its rank, and the days between which it held", async () => {
  const { claims } = await rowsOf(sampleData());
  expect(find(claims, "ore-003")).toEqual({
    relayed_sources: [],
    source_voices: ["Baogang Group"],
    source_speakers: ["baogang-group"],
    source_voice_kinds: ["company"],
    source_voice_countries: ["CN"],
    source_voice_controllers: ["baogang-group"],
    attributed_to: [],
    attributed_names: [],
    attributed_names_zh: [],
    attributed_words: [],
    dispute_about: null,
    dispute_note: null,
    effect: null,
    effect_day: null,
    effect_goods: [],
    effect_short: null,
    money_giver: null,
    money_receiver: null,
    money_form: null,
    money_amount: null,
    money_currency: null,
    money_kind: null,
    money_status: null,
    money_day: null,
    money_not_added: null,
    money_counted_in: null,
    money_note: null,
    confirmed: null,
    id: "ore-003",
    subject: "northern-rare-earth",
    predicate: "DEVELOPS",
    object: "solvent-extraction",
    statement: "Northern Rare Earth separated by extraction.",
    since: "2020-05",
    until: "2024-12-31",
    due: null,
    status: "ended",
    share_pct: null,
    quantity: null,
    unit: null,
    quantity_of: null,
    quantity_kind: null,
    maturity: "commercial",
    about: null,
    caveats: [],
    notes: null,
    sources: ["baogang-2025"],
    disputed_by: [],
    independent_sources: [],
    source_roles: ["kin"],
    publisher_kinds: ["company"],
    check_sources: [],
    check_dates: [],
    check_verdicts: [],
    check_notes: [],
    check_lacks: [],
    evidence: "self-reported",
    publisher_count: 0,
    dossier: "ore",
    own: null,
    override_reason: null,
    evidence_rank: 1,
    since_day: "2020-05-01",
    until_day: "2024-12-31",
    due_day: null,
    newest_day: null,
    newest_source: null,
    is_over: false,
    last_reported: null,
    status_rank: 2,
    check_verdict: null,
    evidence_unchecked: null,
    source_count: 1,
    rank_key: "8 7979-94-98 ore-003",
    search_text: expect.stringMatching(/^northern rare earth separated by extraction\.\n northern rare earth /),
  });
  expect(claims.map(({ id, evidence }) => [id, evidence])).toEqual([
    ["ore-001", "corroborated"],
    ["ore-002", "disputed"],
    ["ore-003", "self-reported"],
    ["ore-004", "single-source"],
    ["ore-005", "assessed"],
    ["ore-006", "single-source"],
    ["ore-007", "single-source"],
  ]);
  expect(find(claims, "ore-004")).toMatchObject({ quantity: 1200, unit: "t/yr", about: "ndpr-oxide" });
  expect(find(claims, "ore-002")?.caveats).toEqual(["weak", "estimate"]);
});

test("a claim and its sources tell that the sources were read again", async () => {
  const checks = "claim,source,checked,verdict\nore-001,caixin-2024,2026-11-20,partly\n";
  const { claims, sources } = await rowsOf({ ...sampleData(), "checks.csv": checks });
  expect(find(claims, "ore-001")).toMatchObject({ check_sources: ["caixin-2024"], check_verdicts: ["partly"] });
  expect(sources.map(({ newest_check }) => newest_check)).toEqual([null, "2026-11-20", null]);
});

test("a source counts the claims that cite it, for or against", async () => {
  const { sources } = await rowsOf(sampleData());
  expect(sources.map(({ id, claim_count }) => [id, claim_count])).toEqual([
    ["reuters-2025", 4],
    ["caixin-2024", 3],
    ["baogang-2025", 2],
  ]);
});

test("a claim in force that no source of the five years before the data set tells of says when it was last reported", async () => {
  const told = async (files: Record<string, string>) => {
    const { newest_source, last_reported, status_rank } = find((await rowsOf(files)).claims, "ore-002") ?? {};
    return { newest_source, last_reported, status_rank };
  };
  const published = (date: string) => sampleWith("sources.csv", ",2025-03-01,", `,${date},`);
  expect(await told(published("2009-03-01"))).toEqual({
    newest_source: "2009-03-01",
    last_reported: "2009",
    status_rank: 1,
  });
  expect(await told(sampleData())).toMatchObject({ last_reported: null, status_rank: 0 });
});

test("a claim tells when its newest source was published, for or against, and of one day the date known best", async () => {
  const { claims } = await rowsOf(sampleData());
  const newest = (id: string) => find(claims, id)?.newest_source;
  expect([newest("ore-001"), newest("ore-006")]).toEqual(["2025-03-01", "2024"]);
  const files = sampleWith("sources.csv", "https://caixin.example/2,2024,", "https://caixin.example/2,2025,");
  expect(find((await rowsOf(files)).claims, "ore-001")).toMatchObject({
    newest_source: "2025",
    newest_day: "2025-12-31",
  });
  for (const [one, other] of [
    ["2025-12-31", "2025"],
    ["2025", "2025-12-31"],
    ["2025-12", "2025-12-31"],
    ["2025-12-31", "2025-12"],
  ]) {
    const tied = sampleWith("sources.csv", "https://caixin.example/2,2024,", `https://caixin.example/2,${one},`);
    const sources = String(tied["sources.csv"]).replace(",2025-03-01,", `,${other},`);
    const tie = find((await rowsOf({ ...tied, "sources.csv": sources })).claims, "ore-001");
    expect([one, other, tie?.newest_source]).toEqual([one, other, "2025-12-31"]);
  }
  expect(find(claims, "ore-004")).toMatchObject({ due: "2027", due_day: "2027-12-31" });
});
