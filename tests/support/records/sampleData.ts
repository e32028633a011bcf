import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatFault } from "../../../server/src/dataset/read/fault.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";

/** The content of a data folder by relative path. */
export type DataFolder = Record<string, string | Buffer>;

const claims = [
  "id,subject,predicate,object,statement,since,until,due,status,share_pct,quantity,unit,quantity_of,quantity_kind,maturity,about,caveat,sources,disputed_by,notes",
  "ore-001,northern-rare-earth,SUBSIDIARY_OF,baogang-group,Baogang Group holds 37% of Northern Rare Earth.,2024,,,in-force,37,,,,,,,,reuters-2025;caixin-2024,,",
  "ore-002,northern-rare-earth,MINES,bayan-obo,Northern Rare Earth works the ore of Bayan Obo.,1958,,,in-force,,,,,,,,weak;estimate,reuters-2025,baogang-2025,A note",
  "ore-003,northern-rare-earth,DEVELOPS,solvent-extraction,Northern Rare Earth separated by extraction.,2020-05,2024-12-31,,ended,,,,,,commercial,,,baogang-2025,,",
  'ore-004,northern-rare-earth,SUPPLIES,mp-materials,"A contract over 1,200 t a year.",2027,,2027,planned,,1200,t/yr,NdPr oxide,planned,,ndpr-oxide,,reuters-2025,,',
  "ore-005,mp-materials,COUNTERPART_OF,northern-rare-earth,Both separate light rare earths.,,,,in-force,,,,,,,solvent-extraction,,reuters-2025,,",
  "ore-006,baogang-group,SUBSIDIARY_OF,state-council,The state owns Baogang Group.,,,,in-force,,,,,,,,,caixin-2024,,",
  "ore-007,bayan-obo,PART_OF,inner-mongolia,Bayan Obo lies in Inner Mongolia.,,,,in-force,,,,,,,,,caixin-2024,,",
];

/** A small data set without faults: seven claims, ten entities, three sources with their publishers. */
export function sampleData(): Record<string, string> {
  return {
    "dataset.json": '{ "title": "Sample", "version": "2026.11", "date": "2026-11-25", "licence": "CC BY 4.0" }\n',
    "entities/organisations.csv": text([
      "id,name,name_zh,aliases,kind,country,city,founded,ticker,website,summary",
      "baogang-group,Baogang Group,包钢集团,Baogang;BSG,state-group,CN,Baotou,1954,,https://btsteel.com,Steel and rare earths.",
      "northern-rare-earth,Northern Rare Earth,北方稀土,,listed-company,CN,Baotou,1997-09,600111.SH,,",
      "mp-materials,MP Materials,,,listed-company,US,,,MP,https://mpmaterials.com,",
      "state-council,State Council,国务院,,government,CN,Beijing,,,,",
    ]),
    "entities/technologies.csv": text([
      "id,name,name_zh,aliases,stage,summary",
      "solvent-extraction,Solvent extraction,溶剂萃取,,separation,",
    ]),
    "entities/products.csv": text(["id,name,name_zh,aliases,summary", "ndpr-oxide,NdPr oxide,氧化镨钕,,"]),
    "entities/sectors.csv": text(["id,name,name_zh,aliases,summary", "electric-vehicles,Electric vehicles,,,"]),
    "entities/places.csv": text([
      "id,name,name_zh,aliases,kind,country,lat,lon,summary",
      "bayan-obo,Bayan Obo,白云鄂博,,deposit,CN,41.8,109.97,",
      "inner-mongolia,Inner Mongolia,内蒙古,,province,CN,,,",
    ]),
    "entities/policies.csv": text([
      "id,name,name_zh,aliases,kind,jurisdiction,date,summary",
      "export-rules,Export rules,,,export-control,CN,2025-10-09,",
    ]),
    "claims/ore.csv": text(claims),
    "sources.csv": text([
      "id,title,publisher,via,publisher_entity,url,published,kind,language,repeats",
      "reuters-2025,Rare earths in 2025,Reuters,,,https://reuters.example/1,2025-03-01,news,en,",
      "caixin-2024,稀土,Caixin,Sina,,https://caixin.example/2,2024,news,zh,",
      "baogang-2025,Annual report,Baogang Group,,baogang-group,https://btsteel.example/3,,filing,zh,",
    ]),
    "publishers.csv": text([
      "publisher,kind,country,controlled_by,note",
      "Reuters,news,GB,,",
      "Caixin,news,CN,,A note",
      "Baogang Group,company,CN,baogang-group,",
    ]),
  };
}

function text(lines: string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/**
 * The sample with one text in one file replaced. The text must occur exactly once, so that a case breaks what it says.
 */
export function sampleWith(path: string, from: string, to: string): Record<string, string> {
  const files = sampleData();
  const [before, after, ...more] = (files[path] ?? "").split(from);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`${path} has not once: ${from}`);
  return { ...files, [path]: `${before}${to}${after}` };
}

/** The sample with some whole files replaced, added, or (null) left out. */
export function sampleWithFiles(changes: Record<string, string | Buffer | null>): DataFolder {
  const all = Object.entries({ ...sampleData(), ...changes });
  return Object.fromEntries(all.flatMap(([path, content]) => (content === null ? [] : [[path, content]])));
}

/** Runs `use` on a temporary folder with these files, and removes the folder. */
export async function withFolder<Result>(files: DataFolder, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-data-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The faults of a data folder, as printed. */
export async function faultsOf(files: DataFolder): Promise<string[]> {
  const { faults } = await withFolder(files, (folder) => readDataset(folder));
  return faults.map(formatFault);
}
