import { buildGraph } from "../../../../server/src/dataset/grade/buildGraph.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { headers, withOwnData } from "../../../support/records/ownData.ts";

const interview = (id: string, publisher: string, speaker = "") =>
  `${id},Interview,${publisher},,${speaker},,2026-11-24,interview,en,`;
const sells = (id: string, sources: string) =>
  `talks-${id},mp-materials,SUPPLIES,baogang-group,MP sells.,2026,,,in-force,,,,,,,ndpr-oxide,,${sources},,`;

test("an interview counts by who speaks and by the kind of that person in the register", async () => {
  const own = {
    "acme/sources.csv": [
      headers.sources,
      interview("buyer", "Head of purchasing", "baogang-group"),
      interview("subsidiary", "Engineer", "northern-rare-earth"),
      interview("expert", "Former engineer"),
      interview("broker", "Magnet broker"),
      interview("stranger", "Somebody at a fair"),
    ],
    "acme/publishers.csv": ["publisher,kind", "Former engineer,expert", "Magnet broker,expert"],
    "acme/claims/talks.csv": [
      headers.claims,
      sells("1", "buyer"),
      sells("2", "buyer;subsidiary"),
      sells("3", "expert"),
      sells("4", "expert;buyer"),
      sells("5", "expert;broker"),
      sells("6", "stranger"),
      sells("7", "expert;stranger"),
    ],
  };
  const { dataset, faults } = await withOwnData(own, readDataset);
  expect(faults).toEqual([]);
  if (dataset === null) return;
  const { claims, sources } = buildGraph(dataset);
  const graded = claims.filter(({ dossier }) => dossier === "talks");
  expect(graded.map(({ evidence, source_roles }) => [evidence, ...source_roles])).toEqual([
    ["self-reported", "kin"],
    ["self-reported", "kin", "kin"],
    ["single-source", "counts"],
    ["single-source", "counts", "kin"],
    ["corroborated", "counts", "counts"],
    ["single-source", "counts"],
    ["single-source", "counts", "weak"],
  ]);
  expect(sources.filter(({ kind }) => kind === "interview").map(({ url }) => url)).toEqual(Array(5).fill(null));
});
