import { wholeStatement } from "../../../../client/src/papers/document/statementRuns.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const entities = new Map(
  [
    entityOf({ id: "xiamen", name: "Xiamen Tungsten" }),
    entityOf({ id: "northern", name: "Northern Rare Earth", aliases: ["NRE"] }),
    entityOf({ id: "plate", name: "Heavy plate" }),
    entityOf({ id: "wind", name: "Wind power" }),
  ].map((entity) => [entity.id, entity]),
);
const whole = (statement: string, subject = "xiamen", object = "northern") =>
  wholeStatement(claimOf({ id: "c", subject, object, predicate: "SUPPLIES", statement }), entities);

test("a statement that names its subject, in whatever form, stays as it is", () => {
  for (const statement of [
    "Xiamen Tungsten sells to Northern Rare Earth.",
    "Xiamen's works sell oxides; the company says so.",
    "NRE buys from its neighbour.",
    "The wind industry grows.",
  ])
    expect(whole(statement, ...(statement.startsWith("The wind") ? ["wind", "plate"] : []))).toBe(statement);
});

test("the two groups are named", () => {
  expect(whole("The two groups signed an agreement in 2022.")).toBe(
    "Xiamen Tungsten and Northern Rare Earth signed an agreement in 2022.",
  );
  expect(whole("Both companies hold 20%.")).toBe("Xiamen Tungsten and Northern Rare Earth hold 20%.");
});

test("a company that is only called the company is named, also as an owner of something", () => {
  expect(whole("The company supplies Northern Rare Earth.")).toBe("Xiamen Tungsten supplies Northern Rare Earth.");
  expect(whole("The company's ore goes to Northern Rare Earth.")).toBe(
    "Xiamen Tungsten’s ore goes to Northern Rare Earth.",
  );
  expect(whole("Its ore goes to Northern Rare Earth.")).toBe("Xiamen Tungsten’s ore goes to Northern Rare Earth.");
  expect(whole("It supplies Northern Rare Earth.")).toBe("Xiamen Tungsten supplies Northern Rare Earth.");
});

test("a statement that names neither end, or only its object and a project, follows its claim in words", () => {
  expect(whole("Around 80 farms stand on Dillinger steel.", "plate", "wind")).toBe(
    "Heavy plate supplies Wind power: Around 80 farms stand on Dillinger steel.",
  );
  expect(whole("Northern Rare Earth builds for the project.")).toBe(
    "Xiamen Tungsten supplies Northern Rare Earth: Northern Rare Earth builds for the project.",
  );
});

test("a joint venture that the statement itself explains is not renamed", () => {
  const statement = "The joint venture of Xiamen Tungsten and a partner is in Ganzhou.";
  expect(whole(statement)).toBe(statement);
});

test("a phase of a project that is not named follows whose it is", () => {
  expect(whole("Phase II adds workshops beside those of Northern Rare Earth.")).toBe(
    "Xiamen Tungsten supplies Northern Rare Earth: Phase II adds workshops beside those of Northern Rare Earth.",
  );
});
