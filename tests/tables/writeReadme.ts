import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tablesReadme } from "./bringTables.ts";
import { withTablesDesk } from "./withTablesDesk.ts";

withTablesDesk(tablesReadme).then((text) => writeFileSync(fileURLToPath(new URL("README.md", import.meta.url)), text));
