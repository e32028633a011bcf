import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildOnce } from "../support/engines/buildOnce.ts";
import { apiOverhead } from "./apiOverhead.ts";
import { asking } from "./asking.ts";
import { assistants } from "./assistants.ts";
import { desk } from "./desk.ts";
import { drawing } from "./drawing.ts";
import { exportTimes } from "./exportTimes.ts";
import { frames } from "./frames.ts";
import { load } from "./load.ts";
import { loading } from "./loading.ts";
import { isOver, type Measured } from "./measurement.ts";
import { memory } from "./memory.ts";
import { profiles } from "./profiles.ts";
import { hurriedReaders, readers } from "./readers.ts";
import { scale } from "./scale.ts";
import { scriptSize } from "./scriptSize.ts";
import { startTime } from "./startTime.ts";
import { table } from "./table.ts";

const usual = [startTime, memory, scriptSize, drawing, exportTimes, frames, apiOverhead];
const onRequest = [asking, assistants, desk, load, loading, readers, hurriedReaders, scale, profiles];

const { values: asked } = parseArgs({
  options: {
    /** Measures only these, separated by commas, instead of the usual ones. */
    only: { type: "string" },
    json: { type: "string" },
  },
});

const all = [...usual, ...onRequest];
const names = asked.only?.split(",") ?? usual.map(({ name }) => name);
const known = all.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0)
  throw new Error(`--only: there is no ${unknown.join(", ")}, expected some of ${known.join(", ")}`);
buildOnce();
const results: Measured[] = [];
for (const { name, measure } of all.filter((one) => names.includes(one.name))) {
  console.error(`measuring: ${name}`);
  results.push(...(await measure()));
}
console.log(table(results));
if (asked.json) writeFileSync(asked.json, `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = results.some(isOver) ? 1 : 0;
