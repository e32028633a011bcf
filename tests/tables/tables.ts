import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NewName } from "../../server/src/contract/index.ts";
import { workbook } from "../support/records/workbook.ts";

/** A table as people make it, and what its writer answers to the questions that it leaves open. */
export interface PeoplesTable {
  file: string;
  bytes: () => Buffer;
  /** The meaning of names that come near to known ones, by ID. */
  meant?: Readonly<Record<string, string>>;
  fresh?: readonly NewName[];
}

const kept = (file: string, answers: Pick<PeoplesTable, "meant" | "fresh"> = {}): PeoplesTable => ({
  file,
  bytes: () => readFileSync(fileURLToPath(new URL(file, import.meta.url))),
  ...answers,
});
const firm = (text: string): NewName => ({ text, type: "organisation", kind: "private-company" });

/** A workbook with a title, owners in merged cells and shares kept as parts of one. */
function mergedOwners(): Buffer {
  const share = (value: number) => ({ value, format: "0.0%" });
  const day = (value: number) => ({ value, format: 14 });
  return workbook(
    [
      ["Who owns whom in magnets", "", "", "", "", "", "", "", ""],
      ["", "", "", "", "", "", "", "", ""],
      ["Shareholder", "Stake", "Company", "As of", "Source", "Publisher", "Source type", "Published", "Link"],
      [
        "Shenghe Resources",
        share(0.0839),
        "MP Materials",
        day(44561),
        "Annual report 2021",
        "Shenghe Resources",
        "Annual report",
        day(44681),
        "https://shenghe.example/m1",
      ],
      [
        "",
        share(0.1),
        "Peak Rare Earths",
        day(45000),
        "Annual report 2022",
        "Shenghe Resources",
        "Annual report",
        day(45046),
        "https://shenghe.example/m2",
      ],
      [
        "USA Rare Earth",
        share(1),
        "Less Common Metals",
        day(45979),
        "USAR closes",
        "Reuters",
        "News",
        day(45979),
        "https://reuters.example/m3",
      ],
      [
        "Sojitz",
        share(0.5),
        "Japan Australia Rare Earths",
        "2011",
        "Nikkei on JARE",
        "Nikkei",
        "Newspaper",
        "2011-04-01",
        "https://nikkei.example/m4",
      ],
      [
        "",
        share(0.02),
        "Lynas Rare Earths",
        "2023",
        "Nikkei on Lynas",
        "Nikkei",
        "Newspaper",
        "2023-03-08",
        "https://nikkei.example/m5",
      ],
      [
        "Iluka Resources",
        share(0.099),
        "Northern Minerals",
        day(44964),
        "Iluka in",
        "Reuters",
        "News",
        day(44964),
        "https://reuters.example/m6",
      ],
    ],
    "Owners",
    ["A1:I1", "A4:A5", "A7:A8"],
  );
}

const sellers = ["Lynas", "MP Materials", "Neo", "JL MAG", "Shenghe Resources", "Iluka", "Energy Fuels", "Solvay"];
const buyers = ["Sojitz", "General Motors", "Bosch", "Tesla", "ZF", "Schaeffler", "BMW", "Siemens Gamesa"];

/** The file of the longest table. */
export const REGISTER = "customs-5000.csv";

/** 5,000 rows of a customs office, as one list; every hundredth has a fault. */
function register(): Buffer {
  const rows = Array.from({ length: 5000 }, (_, place) => {
    const [month, day] = [1 + (place % 12), 13 + (place % 15)];
    const date = place % 100 === 99 ? "31/02/2025" : `${day}/${String(month).padStart(2, "0")}/2025`;
    const figure = `"${(1000 + place * 1.5).toLocaleString("en-GB", { minimumFractionDigits: 1 })} kg"`;
    const [seller, buyer] = [sellers[place % 8], buyers[(place >> 3) % 8]];
    return [
      seller,
      "delivers to",
      buyer,
      figure,
      date,
      `Declaration ${place + 1}`,
      "Customs office",
      "Government statistics",
      "2026",
      `https://customs.example/${place + 1}`,
    ].join(",");
  });
  const heads =
    "Exporter,Relation,Importer,Net weight,Day of clearance,Document,Issued by,Kind of source,Year of publication,Link";
  return Buffer.from([heads, ...rows].join("\r\n"));
}

/** Ten tables as people make them. */
export const tables: readonly PeoplesTable[] = [
  kept("german-deals.csv", { meant: { Solvey: "solvay" } }),
  kept("german-shares.csv", {
    meant: { "Lynas Rare Erths": "lynas" },
    fresh: [firm("Ara Partners"), firm("Muster AG")],
  }),
  kept("chinese-capacity.csv", {
    meant: { 盛和资原: "shenghe-resources", 抛光粉: "rare-earth-polishing-powder" },
    fresh: [firm("厦门某公司")],
  }),
  { file: "merged-owners.xlsx", bytes: mergedOwners },
  { file: REGISTER, bytes: register },
  kept("british-press.csv", { meant: { "MP Matrials": "mp-materials", "Northern Mineral": "northern-minerals" } }),
  kept("american-list.csv", { meant: { "Vulcan Element": "vulcan-elements" } }),
  kept("french-contracts.csv", { meant: { Carestère: "carester" } }),
  kept("notes-from-word.txt", { meant: { "Baotou INST": "baotou-inst-magnetic" } }),
  kept("papers-and-letters.csv"),
];
