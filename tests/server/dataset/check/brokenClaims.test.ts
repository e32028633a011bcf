import { type BrokenCell, testBrokenCells } from "../../../support/records/brokenCells.ts";

const claims = "claims/ore.csv";
const organisations = "entities/organisations.csv";
const sources = "sources.csv";

const cases: BrokenCell[] = [
  [
    "a maturity on another predicate",
    claims,
    "1958,,,in-force,,,,,,,",
    "1958,,,in-force,,,,,,pilot,",
    'claims/ore.csv:3 maturity: has "pilot", expected a maturity only on DEVELOPS',
  ],
  [
    "a statement of 301 characters",
    claims,
    "The state owns Baogang Group.",
    "宝".repeat(301),
    'claims/ore.csv:7 statement: has "宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝宝…" (301 characters), expected a sentence of at most 300 characters',
  ],
  [
    "an empty statement",
    claims,
    "The state owns Baogang Group.",
    "",
    "claims/ore.csv:7 statement: is empty, expected a sentence",
  ],
  [
    "a statement with a line break",
    claims,
    "The state owns Baogang Group.",
    '"The state\nowns it."',
    'claims/ore.csv:7 statement: has "The state<U+000A>owns it.", expected a sentence without a line break',
  ],
  [
    "a claim without a source",
    claims,
    ",weak;estimate,reuters-2025,",
    ",weak;estimate,,",
    "claims/ore.csv:3 sources: is empty, expected at least one source",
  ],
  [
    "a source twice in one cell",
    claims,
    "reuters-2025;caixin-2024",
    "reuters-2025;reuters-2025",
    'claims/ore.csv:2 sources: has "reuters-2025;reuters-2025", expected each item once',
  ],
  [
    "a source for and against",
    claims,
    "reuters-2025,baogang-2025",
    "reuters-2025,reuters-2025",
    'claims/ore.csv:3 disputed_by: has "reuters-2025", which is also in sources, expected it in one of the two columns',
  ],
  [
    "a matter where none may stand",
    claims,
    "1958,,,in-force,,,,,,,",
    "1958,,,in-force,,,,,,,ndpr-oxide",
    'claims/ore.csv:3 about: has "ndpr-oxide", expected an empty cell on MINES',
  ],
  [
    "a counterpart without its technology",
    claims,
    ",solvent-extraction,,reuters-2025",
    ",,,reuters-2025",
    "claims/ore.csv:6 about: is empty, expected the technology that both sides work on",
  ],
  [
    "an address that runs code",
    sources,
    "https://reuters.example/1",
    "javascript:alert(1)",
    'sources.csv:2 url: has "javascript:alert(1)", expected an address without spaces that begins with http:// or https://',
  ],
  [
    "an address of another kind",
    sources,
    "https://reuters.example/1",
    "ftp://reuters.example/1",
    'sources.csv:2 url: has "ftp://reuters.example/1", expected an address without spaces that begins with http:// or https://',
  ],
  [
    "an address without its scheme",
    organisations,
    "https://mpmaterials.com",
    "mpmaterials.com",
    'entities/organisations.csv:4 website: has "mpmaterials.com", expected an address without spaces that begins with http:// or https://',
  ],
  [
    "an address with a blank in it",
    sources,
    "https://reuters.example/1",
    "https://reuters.example/a b",
    'sources.csv:2 url: has "https://reuters.example/a b", expected an address without spaces that begins with http:// or https://',
  ],
  [
    "an address without a host",
    sources,
    "https://reuters.example/1",
    "https://",
    'sources.csv:2 url: has "https://", expected an address without spaces that begins with http:// or https://',
  ],
  [
    "no address",
    sources,
    "https://reuters.example/1",
    "",
    "sources.csv:2 url: is empty, expected an address without spaces that begins with http:// or https://, a place in seen_at, or the kind interview",
  ],
  ["no title", sources, ",Annual report,", ",,", "sources.csv:4 title: is empty, expected a title"],
  ["no publisher", sources, ",Reuters,", ",,", "sources.csv:2 publisher: is empty, expected a publisher"],
  [
    "a publisher in a second spelling",
    sources,
    ",Caixin,",
    ",REUTERS,",
    'sources.csv:3 publisher: has "REUTERS", expected the spelling of publishers.csv:2, "Reuters"',
  ],
];

testBrokenCells(cases);
