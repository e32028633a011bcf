import { openRealAtlas } from "../offersOf.ts";
import { collection, countsOf, type Judged, judgeOffers } from "./judgeOffers.ts";

// Prints how many searches of each collection are answered, by kind and by language, and which are missed: npx tsx <this file>.
const atlas = await openRealAtlas();
for (const name of ["shared", "own"] as const) {
  const judged: Judged[] = [];
  for (const search of collection(name)) judged.push(judgeOffers(search, await atlas.targets(search.q)));
  const row = (of: string, some: readonly Judged[]) => {
    const { answerable, first, amongThree, misleading, refused, refusable } = countsOf(some);
    return { [name]: of, answerable, first, amongThree, misleading, refused, refusable };
  };
  const groups = (key: "kind" | "lang") =>
    [...new Set(judged.map((one) => one[key]))].map((value) =>
      row(
        value,
        judged.filter((one) => one[key] === value),
      ),
    );
  console.table([row("all", judged), ...groups("lang"), ...groups("kind")]);
  for (const { q, at, kind } of judged)
    if (at !== 0) console.log(`${at < 0 ? "missed" : `at ${at + 1}`} (${kind}): ${q}`);
}
await atlas.close();
