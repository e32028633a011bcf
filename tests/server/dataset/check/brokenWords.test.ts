import { columnValues, predicateIds } from "../../../../server/src/rules/vocabulary.ts";
import { type BrokenCell, testBrokenCells } from "../../../support/records/brokenCells.ts";

const claims = "claims/ore.csv";
const organisations = "entities/organisations.csv";
const technologies = "entities/technologies.csv";
const places = "entities/places.csv";
const policies = "entities/policies.csv";
const sources = "sources.csv";

const cases: BrokenCell[] = [
  [
    "an unknown kind of organisation",
    organisations,
    "government",
    "ministry",
    'entities/organisations.csv:5 kind: has "ministry", expected one of state-group, listed-company, subsidiary, private-company, joint-venture, research-institute, university, government, association, innovation-center',
  ],
  [
    "a place without a kind",
    places,
    "deposit",
    "",
    "entities/places.csv:2 kind: is empty, expected one of deposit, plant-site, base, city, province",
  ],
  [
    "an unknown kind of policy",
    policies,
    "export-control",
    "ban",
    'entities/policies.csv:2 kind: has "ban", expected one of regulation, quota, export-control, programme, subsidy, standard, award, patent, ruling, charter',
  ],
  [
    "an unknown stage",
    technologies,
    "separation",
    "refining",
    'entities/technologies.csv:2 stage: has "refining", expected one of mining, separation, metal-and-alloy, magnet, functional-material, hydrogen, steel, component, application, recycling, digital',
  ],
  [
    "an unknown predicate",
    claims,
    "MINES",
    "DIGS",
    `claims/ore.csv:3 predicate: has "DIGS", expected one of ${predicateIds.join(", ")}`,
  ],
  [
    "a predicate in small letters",
    claims,
    "MINES",
    "mines",
    `claims/ore.csv:3 predicate: has "mines", expected one of ${predicateIds.join(", ")}`,
  ],
  [
    "an unknown status",
    claims,
    "ended",
    "over",
    'claims/ore.csv:4 status: has "over", expected one of in-force, planned, proposed, suspended, ended',
  ],
  [
    "an unknown unit",
    claims,
    "t/yr",
    "tons",
    `claims/ore.csv:5 unit: has "tons", expected one of ${columnValues.unit.join(", ")}`,
  ],
  [
    "an unknown kind of quantity",
    claims,
    "NdPr oxide,planned",
    "NdPr oxide,target",
    'claims/ore.csv:5 quantity_kind: has "target", expected one of actual, capacity, planned, forecast, quota, change, price, minimum, maximum, share',
  ],
  [
    "an unknown maturity",
    claims,
    "commercial",
    "mature",
    'claims/ore.csv:4 maturity: has "mature", expected one of research, pilot, demonstration, commercial, deployed',
  ],
  [
    "an unknown caveat",
    claims,
    "weak;estimate",
    "weak;rumour",
    'claims/ore.csv:3 caveat: has "rumour", expected one of weak, relay-unmarked, headquarters-not-production, estimate',
  ],
  [
    "a caveat twice",
    claims,
    "weak;estimate",
    "weak;weak",
    'claims/ore.csv:3 caveat: has "weak;weak", expected each item once',
  ],
  [
    "an unknown kind of source",
    sources,
    "filing",
    "blog",
    'sources.csv:4 kind: has "blog", expected one of company, government, filing, news, trade-press, academic, think-tank, reference, interview, letter',
  ],
  [
    "a country by its name",
    organisations,
    ",US,",
    ",USA,",
    'entities/organisations.csv:4 country: has "USA", expected an ISO 3166-1 country code such as CN, or EU',
  ],
  [
    "a common abbreviation that is no country code",
    places,
    "deposit,CN",
    "deposit,UK",
    'entities/places.csv:2 country: has "UK", expected an ISO 3166-1 country code such as CN, or EU',
  ],
  [
    "the code for an unknown country",
    places,
    "deposit,CN",
    "deposit,ZZ",
    'entities/places.csv:2 country: has "ZZ", expected an ISO 3166-1 country code such as CN, or EU',
  ],
  [
    "a second jurisdiction that does not exist",
    policies,
    "export-control,CN",
    "export-control,CN;QQ",
    'entities/policies.csv:2 jurisdiction: has "QQ", expected an ISO 3166-1 country code such as CN, or EU',
  ],
  [
    "a country in place of a language",
    sources,
    "2024,news,zh",
    "2024,news,cn",
    'sources.csv:3 language: has "cn", expected an ISO 639-1 language code such as zh',
  ],
];

testBrokenCells(cases);
