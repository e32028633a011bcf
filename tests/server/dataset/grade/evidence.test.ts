import { type GradedClaim, gradeEvidence, type Voice } from "../../../../server/src/dataset/grade/evidence.ts";
import { ownershipOf } from "../../../../server/src/dataset/grade/ownership.ts";

type Owning = Parameters<typeof ownershipOf>[0][number];

/**
 * The ownership in these tests: a company owns a plant and its sister, a group owns the company, a government owns the
 * group; the plant owns a lab, and the lab a spin-off.
 */
const owning: Owning[] = [
  ["plant", "company"],
  ["sister", "company"],
  ["company", "group"],
  ["group", "government"],
  ["lab", "plant"],
  ["spin-off", "lab"],
].map(([subject = "", object = ""]) => ({ subject, predicate: "SUBSIDIARY_OF", object, status: "in-force" }));

function source(publisher: string, publisher_entity: string | null = null): Voice {
  return { id: publisher.toLowerCase(), publisher, publisher_entity };
}

const reuters = source("Reuters");
const caixin = source("Caixin");

/** Grades a claim that the plant develops a technology, with these sources. */
function grade(sources: Voice[], change: Partial<GradedClaim> = {}, ownership = owning) {
  const claim: GradedClaim = {
    subject: "plant",
    predicate: "DEVELOPS",
    object: "hydrogen-storage",
    sources: sources.map(({ id }) => id),
    disputed_by: [],
    caveats: [],
    ...change,
  };
  const { family } = ownershipOf(ownership);
  return gradeEvidence(claim, sources, new Set([...family(claim.subject), ...family(claim.object)]));
}

describe("publishers are counted", () => {
  test("one independent publisher is a single source", () => {
    expect(grade([reuters])).toEqual({
      evidence: "single-source",
      publisher_count: 1,
      independent_sources: ["reuters"],
    });
  });

  test("two independent publishers corroborate", () => {
    expect(grade([reuters, caixin])).toEqual({
      evidence: "corroborated",
      publisher_count: 2,
      independent_sources: ["reuters", "caixin"],
    });
  });

  test("two sources of one publisher are one, however its name is spelled", () => {
    const sources = [
      reuters,
      { ...reuters, id: "reuters-2" },
      { id: "r3", publisher: "REUTERS ", publisher_entity: null },
    ];
    expect(grade(sources)).toEqual({
      evidence: "single-source",
      publisher_count: 1,
      independent_sources: ["reuters", "reuters-2", "r3"],
    });
  });

  test("a publisher written in letters of full width is the same publisher", () => {
    expect(grade([reuters, source("Ｒｅｕｔｅｒｓ")])).toMatchObject({ evidence: "single-source", publisher_count: 1 });
  });

  test("without any source a claim is nobody's but its own", () => {
    expect(grade([])).toEqual({ evidence: "self-reported", publisher_count: 0, independent_sources: [] });
  });
});

describe("the word of a party does not count", () => {
  test.each([
    ["the subject itself", "plant"],
    ["its owner", "company"],
    ["an owner two levels up", "group"],
    ["a government that owns it at last", "government"],
    ["its subsidiary", "lab"],
    ["a subsidiary two levels down", "spin-off"],
  ])("of %s", (_who, entity) => {
    expect(grade([source("Web site", entity)]).evidence).toBe("self-reported");
    expect(grade([source("Web site", entity), reuters]).evidence).toBe("single-source");
  });

  test("nor does the press that relays it, though it has a name of its own", () => {
    const relayed = source("Rare Earth Exchanges", "company");
    expect(grade([relayed, source("Magnetics Magazine", "plant")])).toEqual({
      evidence: "self-reported",
      publisher_count: 0,
      independent_sources: [],
    });
  });

  test("of the object and its owners", () => {
    const change = { subject: "customer", predicate: "SUPPLIES", object: "plant" } as const;
    expect(grade([source("Annual report", "group")], change).evidence).toBe("self-reported");
  });

  test("while another publication of the same paper does", () => {
    const sources = [
      source("Rare Earth Exchanges", "company"),
      { ...source("Rare Earth Exchanges"), id: "own-report" },
    ];
    expect(grade(sources).independent_sources).toEqual(["own-report"]);
  });
});

describe("who is no party counts", () => {
  test.each([
    ["another subsidiary of the same owner", "sister"],
    ["an organisation that has nothing to do with it", "rival"],
  ])("%s", (_who, entity) => {
    expect(grade([source("Web site", entity)]).evidence).toBe("single-source");
  });

  test("a subsidiary of the owner counts for the owner's sister, but not for the owner", () => {
    const word = [source("Web site", "sister")];
    expect(grade(word, { subject: "plant" }).evidence).toBe("single-source");
    expect(grade(word, { subject: "company" }).evidence).toBe("self-reported");
  });

  test("a suitor, for a proposed or planned takeover makes no owner", () => {
    for (const status of ["proposed", "planned"] as const) {
      const offer: Owning = { subject: "plant", predicate: "SUBSIDIARY_OF", object: "suitor", status };
      expect(grade([source("Web site", "suitor")], {}, [offer]).evidence).toBe("single-source");
    }
  });

  test("a shareholder without control", () => {
    const stake: Owning = { subject: "fund", predicate: "OWNS_STAKE_IN", object: "plant", status: "in-force" };
    expect(grade([source("Web site", "fund")], {}, [stake]).evidence).toBe("single-source");
  });
});

test("a former owner was a party, and stays one", () => {
  const sold: Owning = { subject: "plant", predicate: "SUBSIDIARY_OF", object: "seller", status: "ended" };
  expect(grade([source("Web site", "seller")], {}, [sold]).evidence).toBe("self-reported");
});

test("owners in a circle, as may be over the years, are all parties", () => {
  const circle: Owning[] = [
    { subject: "plant", predicate: "SUBSIDIARY_OF", object: "buyer", status: "ended" },
    { subject: "buyer", predicate: "SUBSIDIARY_OF", object: "plant", status: "in-force" },
  ];
  expect(grade([source("Web site", "buyer")], {}, circle).evidence).toBe("self-reported");
});

describe("disputes, judgements and caveats", () => {
  test("one source against it disputes a claim, however many support it; the count stays", () => {
    expect(grade([reuters, caixin], { disputed_by: ["bloomberg"] })).toMatchObject({
      evidence: "disputed",
      publisher_count: 2,
    });
  });

  test("a comparison of two sides is this data set's own judgement, even where it is disputed", () => {
    const comparison = { predicate: "COUNTERPART_OF" as const, disputed_by: ["bloomberg"] };
    expect(grade([reuters, caixin], comparison)).toMatchObject({ evidence: "assessed", publisher_count: 2 });
  });

  test.each(["weak", "relay-unmarked"] as const)("with the caveat %s a claim is a single source at best", (caveat) => {
    expect(grade([reuters, caixin], { caveats: [caveat] })).toMatchObject({
      evidence: "single-source",
      publisher_count: 2,
    });
    expect(grade([source("Web site", "plant")], { caveats: [caveat] }).evidence).toBe("self-reported");
  });

  test.each(["estimate", "headquarters-not-production"] as const)("the caveat %s takes nothing away", (caveat) => {
    expect(grade([reuters, caixin], { caveats: [caveat] }).evidence).toBe("corroborated");
  });
});
