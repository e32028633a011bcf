import type { EvidenceClaims, EvidenceClaimsRequest, EvidenceList } from "../../contract/index.ts";
import { BadRequest } from "../../errors.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import type { Evidence } from "../../vocabulary.ts";
import { claimContext } from "../claimContext.ts";
import { dueClaims } from "./dueClaims.ts";
import { serverDay } from "./evidenceMirror.ts";
import { evidenceClaims, evidenceClaimsCount, sourcesOfPublisher } from "./evidenceQueries.ts";

/** Most sources of one publisher that are looked through. */
const MOST_SOURCES = 5000;

const grades: Partial<Record<EvidenceList, Evidence>> = { "own-word": "self-reported", disputed: "disputed" };

/** The claims behind a number of the mirror, with what is needed to read them. */
export async function claimsByEvidence(store: GraphStore, asked: EvidenceClaimsRequest): Promise<EvidenceClaims> {
  const { claims, total, more } = await listed(store, asked);
  return { claims, ...(await claimContext(store, claims)), total, more };
}

type Listed = Pick<EvidenceClaims, "claims" | "total" | "more">;

async function listed(store: GraphStore, asked: EvidenceClaimsRequest): Promise<Listed> {
  const { list, publisher, limit } = asked;
  if (list === "suspension" || list === "plan" || list === "target" || list === "figure") {
    const { claims, more } = await dueClaims(store, { day: asked.day ?? serverDay(), kind: list });
    return { claims: claims.slice(0, limit).map(({ claim }) => claim), total: claims.length, more };
  }
  const byPublisher = list === "publisher" || list === "publisher-independent" || list === "publisher-alone";
  if (byPublisher && publisher === "") throw new BadRequest("publisher: is needed for this list");
  const found = byPublisher ? await sourcesOfPublisher.run(store, { publisher, maxRows: MOST_SOURCES + 1 }) : [];
  const sources = found.slice(0, MOST_SOURCES).map(({ source }) => source);
  // A list without a source means any, and nothing rests on a publisher that is not there.
  if (byPublisher && sources.length === 0) return { claims: [], total: 0, more: false };
  const grade = grades[list];
  const whatever = { evidence: grade === undefined ? [] : [grade], type: "", year: "" } as const;
  const { evidence, type, year } = list === "claims" ? asked : whatever;
  const params = {
    evidence: [...evidence],
    entityType: type,
    year,
    onePublisher: list === "one-publisher" || list === "publisher-alone",
    sources,
    independently: list === "publisher-independent" || list === "publisher-alone",
  };
  const [rows, [count]] = await Promise.all([
    evidenceClaims.run(store, { ...params, maxRows: limit }),
    evidenceClaimsCount.run(store, params),
  ]);
  return { claims: rows.map(({ claim }) => claim), total: count?.total ?? 0, more: found.length > MOST_SOURCES };
}
