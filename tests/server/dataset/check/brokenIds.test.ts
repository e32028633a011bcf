import { type BrokenCell, testBrokenCells } from "../../../support/records/brokenCells.ts";

const claims = "claims/ore.csv";
const organisations = "entities/organisations.csv";
const sectors = "entities/sectors.csv";

const cases: BrokenCell[] = [
  [
    "an id in capitals",
    sectors,
    "electric-vehicles,Electric",
    "Electric-Vehicles,Electric",
    'entities/sectors.csv:2 id: has "Electric-Vehicles", expected a lower-case ID such as baogang-group',
  ],
  [
    "an id with an underscore",
    claims,
    "ore-007",
    "ore_007",
    'claims/ore.csv:8 id: has "ore_007", expected a lower-case ID such as baogang-group',
  ],
  [
    "an id with two hyphens in a row",
    claims,
    "ore-007",
    "ore--007",
    'claims/ore.csv:8 id: has "ore--007", expected a lower-case ID such as baogang-group',
  ],
  [
    "an id with Chinese characters",
    claims,
    "ore-007",
    "矿-007",
    'claims/ore.csv:8 id: has "矿-007", expected a lower-case ID such as baogang-group',
  ],
  [
    "an id of 121 characters",
    claims,
    "ore-007",
    "o".repeat(121),
    'claims/ore.csv:8 id: has "oooooooooooooooooooooooooooooooooooooooooooooooooo…" (121 characters), expected an ID of at most 120 characters',
  ],
  [
    "an empty id",
    claims,
    "ore-007",
    "",
    "claims/ore.csv:8 id: is empty, expected a lower-case ID such as baogang-group",
  ],
  [
    "an empty name",
    organisations,
    ",MP Materials,",
    ",,",
    "entities/organisations.csv:4 name: is empty, expected a name",
  ],
  [
    "a name with a line break",
    organisations,
    ",MP Materials,",
    ',"MP\nMaterials",',
    'entities/organisations.csv:4 name: has "MP<U+000A>Materials", expected a name without a line break',
  ],
  [
    "a name of 301 characters",
    organisations,
    ",MP Materials,",
    `,${"M".repeat(301)},`,
    'entities/organisations.csv:4 name: has "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM…" (301 characters), expected a name of at most 300 characters',
  ],
  [
    "an empty alias",
    organisations,
    "Baogang;BSG",
    "Baogang;;BSG",
    "entities/organisations.csv:2 aliases: has an empty item 2, expected a name",
  ],
  [
    "an alias twice",
    organisations,
    "Baogang;BSG",
    "BSG;BSG",
    'entities/organisations.csv:2 aliases: has "BSG;BSG", expected each item once',
  ],
];

testBrokenCells(cases);
