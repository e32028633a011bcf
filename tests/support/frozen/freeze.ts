import { writeFileSync } from "node:fs";
import { freezeBriefings } from "./freezeBriefings.ts";
import { FROZEN_FILE } from "./frozenBriefing.ts";

writeFileSync(FROZEN_FILE, await freezeBriefings());
