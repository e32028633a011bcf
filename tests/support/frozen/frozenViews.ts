import { readdirSync, readFileSync } from "node:fs";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { briefingViews } from "../records/briefingOf.ts";

const { 3: small, 60: large, 95: larger } = briefingViews;
const companies = "s=baogang-group.northern-rare-earth.baotou-steel";
const filtered =
  "s=baogang-group*,northern-rare-earth&hideEvidence=self-reported&asOf=2024-06&hide=mofcom,baotou-steel";

/** Every third curated view. */
const curated = readdirSync(`${DATA_FOLDER}/views`)
  .filter((_, index) => index % 3 === 0)
  .map((file): string => JSON.parse(readFileSync(`${DATA_FOLDER}/views/${file}`, "utf8")).view);

/** The views whose briefings are frozen. */
export const frozenViews: readonly string[] = [
  small,
  `${small}&layout=columns`,
  `${small}&hideEvidence=self-reported&asOf=2024-06`,
  `${small}&verbs=never`,
  large,
  `${large}&verbs=always`,
  `${large}&onlyEvidence=corroborated`,
  larger,
  companies,
  `${companies}&hidePairs=baogang-group~northern-rare-earth`,
  `${companies}&hideEvidence=disputed,corroborated`,
  `${companies}&hide=baotou-steel`,
  `${companies}.bayan-obo&hideTypes=place&dim=yes`,
  filtered,
  `${filtered}&hidePairs=baogang-group~northern-rare-earth`,
  "s=abb,northern-rare-earth*5",
  "s=baogang-group*",
  "s=baogang-group*11",
  "s=baogang-group*23",
  "s=baogang-group*60&hidePredicates=SUBSIDIARY_OF&onlyEvidence=self-reported,single-source",
  "s=baogang-group,rare-earth-medical-products",
  "s=lynas-rare-earths",
  "s=mofcom.mofcom-announcement-61-2025.mofcom-announcement-62-2025",
  "s=mp-materials*40&asOf=2024",
  "s=northern-rare-earth.sintered-ndfeb-magnets.rare-earth-polishing-materials",
  ...curated,
];
