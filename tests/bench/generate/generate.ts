import { parseCliArgs } from "../../../server/src/commands/parseCliArgs.ts";
import { fail, reportError } from "../../../server/src/commands/reportError.ts";
import { refuseNonEmptyFolder } from "../../../server/src/dataset/read/dataFiles.ts";
import { ecosystemPlan, LEAST_ENTITIES } from "./EcosystemPlan.ts";
import { generateEcosystem, hubId } from "./generateEcosystem.ts";

// npm run generate:data -- --entities 10000 [--seed 1] [--hub 0] --out FOLDER: writes an invented data set of any size, with names in
// two scripts, few hubs, and about five claims an entity; --hub gives one organisation that many more.
const USAGE = "Usage: npm run generate:data -- --entities 10000 [--seed 1] [--hub 100000] --out FOLDER";
const { values } = parseCliArgs(USAGE, {
  options: {
    entities: { type: "string" },
    seed: { type: "string", default: "1" },
    hub: { type: "string", default: "0" },
    out: { type: "string" },
  },
});
const [entities, seed, hub] = [values.entities, values.seed, values.hub].map(wholeNumber);
if (entities == null || seed == null || hub == null || values.out === undefined) fail(USAGE);
else if (entities < LEAST_ENTITIES) fail(`--entities ${entities}: expected at least ${LEAST_ENTITIES}`);
else await generate({ entities, seed, hub }, values.out).catch(reportError);

async function generate(size: { entities: number; seed: number; hub: number }, folder: string): Promise<void> {
  await refuseNonEmptyFolder(folder);
  const start = performance.now();
  const plan = ecosystemPlan(size);
  const claims = await generateEcosystem(plan, folder);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${size.entities} entities, ${claims} claims, ${plan.sources} sources written to ${folder} in ${seconds} s.`,
  );
  if (size.hub > 0) console.log(`The hub is ${hubId(plan)}.`);
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
