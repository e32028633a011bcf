import {
  CompareRequest,
  Comparison,
  CountriesRequest,
  CountryComparison,
  EvidenceClaims,
  EvidenceClaimsRequest,
  EvidenceMirror,
  EvidenceRequest,
  Landscape,
  LandscapeRequest,
  Ownership,
  OwnershipRequest,
  PathAnswer,
  PathRequest,
  Reading,
  ReadRequest,
  TechnologyRequest,
} from "../../contract/index.ts";
import { compare } from "../../graph/compare/compare.ts";
import { compareCountries } from "../../graph/compare/compareCountries.ts";
import { claimsByEvidence } from "../../graph/evidence/claimsByEvidence.ts";
import { evidenceMirror } from "../../graph/evidence/evidenceMirror.ts";
import { landscape, technologyLandscape } from "../../graph/landscape/landscape.ts";
import { ownership } from "../../graph/ownership/ownership.ts";
import { paths } from "../../graph/paths/paths.ts";
import { readArticle } from "../../read/readArticle.ts";
import { defineRoute } from "../defineRoute.ts";

export const landscapeRoutes = [
  defineRoute({
    path: "/landscape",
    summary:
      "China compared with the rest of the world, technology by technology: who is recorded as working on it, how mature it is, and the names on both sides counted, with the rule.",
    request: LandscapeRequest,
    answer: Landscape,
    isLarge: true,
    example: { path: "/landscape?stage=magnet&evidence=single-source" },
    respond: ({ store }, asked) => landscape(store, asked),
  }),
  defineRoute({
    path: "/landscape/:technology",
    summary: "The same for one technology, followed by its parts and by the technologies that it is part of.",
    request: TechnologyRequest,
    answer: Landscape,
    isLarge: true,
    example: { path: "/landscape/disc-motors" },
    respond: ({ store }, asked) => technologyLandscape(store, asked),
  }),
];

export const pathRoutes = [
  defineRoute({
    path: "/paths",
    summary:
      "How two entities are connected: the shortest paths and those one step longer, a direct one first, then ranked by their weakest link.",
    request: PathRequest,
    answer: PathAnswer,
    example: { path: "/paths?from=baogang-group&to=mp-materials" },
    respond: ({ store }, asked) => paths(store, asked),
  }),
];

export const ownershipRoutes = [
  defineRoute({
    path: "/ownership",
    summary: "Who owns an organisation, up to its highest known owner, and what it owns, with the claims that say so.",
    request: OwnershipRequest,
    answer: Ownership,
    example: { path: "/ownership?organisation=northern-rare-earth" },
    respond: ({ store }, asked) => ownership(store, asked),
  }),
];

export const compareRoutes = [
  defineRoute({
    path: "/compare",
    summary: "What two to five entities share and what only one of them has, with the claims of each.",
    request: CompareRequest,
    answer: Comparison,
    example: { path: "/compare?left=northern-rare-earth&right=lynas-rare-earths" },
    respond: ({ store }, asked) => compare(store, asked),
  }),
  defineRoute({
    path: "/compare/countries",
    summary: "Countries compared: who makes, develops or mines what there, what they depend on, and what they pay.",
    request: CountriesRequest,
    answer: CountryComparison,
    example: { path: "/compare/countries?countries=DE,JP" },
    respond: ({ store }, asked) => compareCountries(store, asked),
  }),
];

export const evidenceRoutes = [
  defineRoute({
    path: "/evidence",
    summary:
      "What the data set rests on: claims by evidence, publisher, year, type and stage, and the claims that are due to be checked again.",
    request: EvidenceRequest,
    answer: EvidenceMirror,
    isLarge: true,
    errors: ["store_unavailable", "query_timeout"],
    example: { path: "/evidence?day=2026-11-25" },
    respond: ({ store }, asked) => evidenceMirror(store, asked),
  }),
  defineRoute({
    path: "/evidence/claims",
    summary:
      "The claims behind a number in /evidence: due claims start with the longest overdue, other claims with those longest without a new source.",
    request: EvidenceClaimsRequest,
    answer: EvidenceClaims,
    example: { path: "/evidence/claims?list=suspension&day=2026-11-25" },
    respond: ({ store }, asked) => claimsByEvidence(store, asked),
  }),
];

/** Room for the longest text that is read in any script, and for a longer one, which is cut rather than refused. */
const MOST_BYTES = 1_000_000;

export const readRoutes = [
  defineRoute({
    method: "post",
    path: "/read",
    summary:
      "Reads an article against the atlas: which sentences claims fit, how well those are evidenced, and where figures differ. POST because the text is long; the request changes nothing, and the text is neither kept nor logged.",
    request: ReadRequest,
    answer: Reading,
    errors: ["payload_too_large", "store_unavailable", "query_timeout"],
    example: {
      path: "/read",
      body: {
        text: "Baogang unveils new rail\n\nBaogang recently unveiled rail for trains at 400 km/h. Northern Rare Earth develops disc motors.",
      },
    },
    mostBytes: MOST_BYTES,
    isPrivate: true,
    respond: ({ store }, asked) => readArticle(store, asked),
  }),
];
