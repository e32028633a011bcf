import { progressPrinter } from "../../../server/src/commands/progressPrinter.ts";

function told(watched: boolean, steps: [string, number, number, number][]): string[] {
  const lines: string[] = [];
  let time = 0;
  const report = progressPrinter({ watched, print: (line) => lines.push(line), now: () => time });
  for (const [what, done, total, seconds] of steps) {
    time = seconds * 1000;
    report(what, done, total);
  }
  return lines;
}

const claims: [string, number, number, number][] = [
  ["claims", 0, 100_000, 0],
  ["claims", 10_000, 100_000, 0.5],
  ["claims", 20_000, 100_000, 1],
  ["claims", 60_000, 100_000, 3],
  ["claims", 90_000, 100_000, 10],
  ["claims", 100_000, 100_000, 10.5],
];

test("somebody who watches is told once a second what is done, at what rate, and how long it will take", () => {
  expect(told(true, claims)).toEqual([
    "claims: 100,000 to do",
    "claims: 20,000 of 100,000 (20 %), 20,000/s, 4 s left",
    "claims: 60,000 of 100,000 (60 %), 20,000/s, 2 s left",
    "claims: 90,000 of 100,000 (90 %), 9,000/s, 2 s left",
    "claims: 100,000 of 100,000 (100 %) in 10.5 s, 9,524/s",
  ]);
});

test("a file is told every ten seconds, and at the beginning and end of each step", () => {
  expect(told(false, claims)).toEqual([
    "claims: 100,000 to do",
    "claims: 90,000 of 100,000 (90 %), 9,000/s, 2 s left",
    "claims: 100,000 of 100,000 (100 %) in 10.5 s, 9,524/s",
  ]);
});

test("a step whose length nobody knows is told at its beginning and its end", () => {
  expect(
    told(true, [
      ["making the indexes", 0, 0, 0],
      ["making the indexes", 0, 0, 4],
    ]),
  ).toEqual(["making the indexes: started", "making the indexes: done in 4.0 s"]);
});
