import { type BrokenCell, testBrokenCells } from "../../../support/records/brokenCells.ts";

const claims = "claims/ore.csv";
const organisations = "entities/organisations.csv";
const places = "entities/places.csv";
const policies = "entities/policies.csv";
const sources = "sources.csv";

const cases: BrokenCell[] = [
  [
    "a date in another order",
    claims,
    "2020-05,",
    "05/2020,",
    'claims/ore.csv:4 since: has "05/2020", expected a date YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    "a month that does not exist",
    claims,
    "2020-05,",
    "2020-13,",
    'claims/ore.csv:4 since: has "2020-13", expected a date YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    "a day that does not exist",
    policies,
    "2025-10-09",
    "2025-02-29",
    'entities/policies.csv:2 date: has "2025-02-29", expected a date that exists in the calendar',
  ],
  [
    "a date with a time",
    sources,
    "2025-03-01",
    "2025-03-01T10:00",
    'sources.csv:2 published: has "2025-03-01T10:00", expected a date YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    "a year with a word",
    organisations,
    ",1954,",
    ",about 1954,",
    'entities/organisations.csv:2 founded: has "about 1954", expected a date YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    "an end before the start",
    claims,
    "2024-12-31",
    "2020-04-30",
    'claims/ore.csv:4 until: has "2020-04-30", expected a date on or after since, 2020-05',
  ],
  [
    "an end in a year before that of the start",
    claims,
    "2024-12-31",
    "2019",
    'claims/ore.csv:4 until: has "2019", expected a date on or after since, 2020-05',
  ],
  [
    "a date to come that lies before the start",
    claims,
    "2027,,2027,planned",
    "2027,,2026-11,planned",
    'claims/ore.csv:5 due: has "2026-11", expected a date on or after since, 2027',
  ],
  [
    "a date to come of what has ended",
    claims,
    "2024-12-31,,ended",
    "2024-12-31,2025,ended",
    'claims/ore.csv:4 due: has "2025", expected none, because the claim has ended',
  ],
  [
    "a start after the data set's date without a plan",
    claims,
    "2024,,,in-force",
    "2026-12,,,in-force",
    'claims/ore.csv:2 since: has "2026-12", after the data set\'s date 2026-11-25, expected a future date only with status planned or proposed',
  ],
  [
    "a share of 140",
    claims,
    "in-force,37",
    "in-force,140",
    'claims/ore.csv:2 share_pct: has "140", expected a number from 0 to 100',
  ],
  [
    "a share below 0",
    claims,
    "in-force,37",
    "in-force,-1",
    'claims/ore.csv:2 share_pct: has "-1", expected a number from 0 to 100',
  ],
  [
    "a share with its unit",
    claims,
    "in-force,37",
    "in-force,37%",
    'claims/ore.csv:2 share_pct: has "37%", expected a number from 0 to 100',
  ],
  [
    "a share with more decimals than are kept",
    claims,
    "in-force,37",
    "in-force,33.3333333",
    'claims/ore.csv:2 share_pct: has "33.3333333", expected a number from 0 to 100, with at most 6 decimals',
  ],
  [
    "a share on another predicate",
    claims,
    "1958,,,in-force,",
    "1958,,,in-force,50",
    'claims/ore.csv:3 share_pct: has "50", expected a share only on SUBSIDIARY_OF or OWNS_STAKE_IN',
  ],
  [
    "a quantity with a comma",
    claims,
    "planned,,1200,",
    'planned,,"1,200",',
    'claims/ore.csv:5 quantity: has "1,200", expected a plain number such as 12.5',
  ],
  [
    "a quantity with an exponent",
    claims,
    "planned,,1200,",
    "planned,,1.2e3,",
    'claims/ore.csv:5 quantity: has "1.2e3", expected a plain number such as 12.5',
  ],
  [
    "a quantity that is no number",
    claims,
    "planned,,1200,",
    "planned,,NaN,",
    'claims/ore.csv:5 quantity: has "NaN", expected a plain number such as 12.5',
  ],
  [
    "a quantity without a unit",
    claims,
    "t/yr",
    "",
    "claims/ore.csv:5 unit: is empty, expected all of quantity, unit, quantity_of, quantity_kind or none",
  ],
  [
    "a unit alone",
    claims,
    "1200,t/yr,NdPr oxide,planned",
    ",t/yr,,",
    "claims/ore.csv:5 quantity: is empty, expected all of quantity, unit, quantity_of, quantity_kind or none",
    "claims/ore.csv:5 quantity_of: is empty, expected all of quantity, unit, quantity_of, quantity_kind or none",
    "claims/ore.csv:5 quantity_kind: is empty, expected all of quantity, unit, quantity_of, quantity_kind or none",
  ],
  [
    "a latitude beyond the pole",
    places,
    "41.8",
    "91.8",
    'entities/places.csv:2 lat: has "91.8", expected a number from -90 to 90',
  ],
  [
    "a longitude beyond the date line",
    places,
    "109.97",
    "-180.5",
    'entities/places.csv:2 lon: has "-180.5", expected a number from -180 to 180',
  ],
  [
    "a longitude without a latitude",
    places,
    "41.8",
    "",
    "entities/places.csv:2 lat: is empty, expected both lat and lon or none",
  ],
  [
    "a latitude without a longitude",
    places,
    "109.97",
    "",
    "entities/places.csv:2 lon: is empty, expected both lat and lon or none",
  ],
];

testBrokenCells(cases);
