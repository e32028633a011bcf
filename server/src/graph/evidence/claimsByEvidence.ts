import type { EvidenceClaims, EvidenceClaimsRequest, EvidenceList } from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import type { CheckVerdict } from "../../rules/checkVerdict.ts";
import { columnValues, type Evidence } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { claimContext } from "../claimContext.ts";
import { dueClaims } from "./dueClaims.ts";
import { serverDay } from "./evidenceMirror.ts";
import { evidenceClaims, evidenceClaimsCount, sourcesOfPublisher } from "./evidenceQueries.ts";

const MOST_SOURCES = 5000;

const grades: Partial<Record<EvidenceList, Evidence>> = { "own-word": "self-reported", disputed: "disputed" };

/** The findings of each list of checked claims. */
const verdicts: Partial<Record<EvidenceList, CheckVerdict[]>> = {
  checked: [...columnValues.checkVerdict],
  "found-in-full": ["supports"],
  "found-in-part": ["partly"],
  "not-supported": ["does-not"],
  unreadable: ["unreadable"],
};

const byPublisherLists: readonly EvidenceList[] = ["publisher", "publisher-independent", "publisher-alone"];

/** The claims behind one of the mirror's numbers, with what is needed to read them. */
export async function claimsByEvidence(store: GraphStore, asked: EvidenceClaimsRequest): Promise<EvidenceClaims> {
  refuseUnused(asked);
  const { claims, total, more } = await listed(store, asked);
  return { claims, ...(await claimContext(store, claims)), total, more };
}

/** Refuses a filter that the list does not use: readers would think that it had narrowed the list. */
function refuseUnused({ list, publisher, type, evidence, year, dossier }: EvidenceClaimsRequest): void {
  const narrowing = { type, evidence: evidence.join(), year };
  for (const [name, value] of Object.entries(narrowing))
    if (value !== "" && list !== "claims") throw new BadRequest(`${name}: needs list=claims`);
  if (publisher !== "" && !byPublisherLists.includes(list))
    throw new BadRequest(`publisher: needs list=publisher, publisher-independent or publisher-alone`);
  if (dossier !== "" && verdicts[list] === undefined)
    throw new BadRequest(`dossier: needs list=${Object.keys(verdicts).join(" or list=")}`);
}

type Listed = Pick<EvidenceClaims, "claims" | "total" | "more">;

async function listed(store: GraphStore, asked: EvidenceClaimsRequest): Promise<Listed> {
  const { list, publisher, limit } = asked;
  if (list === "suspension" || list === "plan" || list === "target" || list === "figure") {
    const { claims, more } = await dueClaims(store, { day: asked.day ?? serverDay(), kind: list });
    return { claims: claims.slice(0, limit).map(({ claim }) => claim), total: claims.length, more };
  }
  const byPublisher = byPublisherLists.includes(list);
  if (byPublisher && publisher === "") throw new BadRequest("publisher: is required for this list");
  const found = byPublisher ? await sourcesOfPublisher.run(store, { publisher, maxRows: MOST_SOURCES + 1 }) : [];
  const sources = found.slice(0, MOST_SOURCES).map(({ source }) => source);
  if (byPublisher && sources.length === 0) throw new NotFound(`publisher: there is no publisher named ${publisher}`);
  const grade = grades[list];
  const params = {
    evidence: grade === undefined ? asked.evidence : [grade],
    entityType: asked.type,
    year: asked.year,
    onePublisher: list === "one-publisher",
    sources,
    independently: list === "publisher-independent" || list === "publisher-alone",
    alone: list === "publisher-alone",
    verdicts: verdicts[list] ?? [],
    dossier: asked.dossier,
    lostGrade: list === "lost-grade",
  };
  const [rows, [count]] = await Promise.all([
    evidenceClaims.run(store, { ...params, maxRows: limit }),
    evidenceClaimsCount.run(store, params),
  ]);
  return { claims: rows.map(({ claim }) => claim), total: count?.total ?? 0, more: found.length > MOST_SOURCES };
}
