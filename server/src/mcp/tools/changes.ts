import { z } from "zod";
import { type ChangeAnswer, type ChangesRequest, ClaimChange, changeKinds, Version } from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import { entityClaims } from "../../graph/claims.ts";
import { changesAmong, changesSince, unfiltered } from "../../releases/changesSince.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { DoorContext } from "../Door.ts";
import { defineTool } from "../defineTool.ts";
import { oneMeant } from "../names/meantBy.ts";
import { claimLine } from "../text/claimLine.ts";
import { named, quoted } from "../text/quoted.ts";
import { entityName, limitOf, offset } from "./inputs.ts";

/** Changes of claims from one version of the data set to another. */
export const changesTool = defineTool({
  name: "changes",
  title: "What has changed",
  description:
    "How claims changed between two versions of the data set: removed, added, regraded (and why), reworded, revised. For all claims, or those of one entity.",
  input: z.strictObject({
    from: Version.optional().describe("The older version; by default the one before the newest."),
    to: Version.optional().describe("The newer version; by default the data held now."),
    entity: entityName.optional().describe("Only changes of this entity's claims."),
    kinds: z.array(z.enum(changeKinds)).default([]).describe("Only changes of these kinds."),
    limit: limitOf(20, 100),
    offset,
  }),
  output: z.strictObject({
    from: z.string(),
    to: z.string(),
    changed: z.number().int().describe("Number of changed claims before filters."),
    changes: z.array(ClaimChange),
    total: z.number().int(),
    offset: z.number().int(),
  }),
  example: { from: "2026.11-first", kinds: ["regraded"], limit: 5 },
  async respond(context, { from, to, entity: name, kinds, limit, offset }) {
    const { store, releases } = context;
    const before = from ?? releases.list.at(-2)?.version ?? releases.list.at(-1)?.version;
    if (before === undefined) throw new BadRequest("from: this atlas keeps no version to compare with");
    const entity = name === undefined ? null : await oneMeant(store, { name, parameter: "entity" });
    const asked = { from: before, to, kinds, limit, offset };
    const found =
      entity === null
        ? await changesSince(store, releases, { ...unfiltered, ...asked })
        : await changesOf(context, entity.id, asked);
    const { changes, total } = found;
    const counts = found.kinds.map(({ kind, count }) => `${count} ${kind}`).join(", ");
    const of = entity === null ? "" : ` of ${named(entity)}`;
    const now = new Map(found.claims.map((claim) => [claim.id, claim]));
    return {
      told: {
        head: [
          `From data set ${found.from.version} (${found.from.date}) to ${found.to.version} (${found.to.date}): ${total} changed claims${of} match${entity === null ? `; in all ${counts}` : ""}.`,
        ],
        items: changes.map((change) => {
          const claim = now.get(change.id);
          return `${changeWords(change)}${claim === undefined ? "" : `. Now: ${claimLine(claim)}`}`;
        }),
        total,
        offset,
        limits: ["What changed in the world: a change of the data set may only mean that more is known."],
      },
      data: (shown) => ({
        ...{ from: found.from.version, to: found.to.version, changed: found.changed },
        ...{ changes: changes.slice(0, shown), total, offset },
      }),
    };
  },
});

/** Most claims of an entity whose other ends are compared. */
const MOST_CLAIMS = 500;
const MOST_CHANGES = 500;

/** The changes of the claims of one entity, as it has them now or had them then. */
async function changesOf(
  { store, releases }: DoorContext,
  id: string,
  { from, to, kinds, limit, offset }: Pick<ChangesRequest, "from" | "to" | "kinds" | "limit" | "offset">,
): Promise<ChangeAnswer> {
  const kept = await releases.read(from);
  if (kept === null) throw new NotFound(`from: there is no release ${from}`);
  const filter = { types: [], predicates: [], evidence: [], limit: MOST_CLAIMS, offset: 0 };
  const { claims } = await entityClaims(store, { id, ...filter });
  const ends = [...claims, ...kept.claims.values()].filter(({ subject, object }) => subject === id || object === id);
  const ids = [...new Set([id, ...ends.flatMap(({ subject, object }) => [subject, object])])];
  const found = await changesAmong(store, releases, { from, to, ids, limit: MOST_CHANGES });
  const changes = found.changes.filter(({ before, after }) => isOf(before, id) || isOf(after, id));
  const wanted = changes.filter((change) => kinds.length === 0 || kinds.some((kind) => change.kinds.includes(kind)));
  return {
    ...found,
    changed: changes.length,
    changes: wanted.slice(offset, offset + limit),
    total: wanted.length,
  };
}

function isOf(claim: { subject: string; object: string } | null, id: string): boolean {
  return claim !== null && (claim.subject === id || claim.object === id);
}

function changeWords({ id, kinds, before, after, parts, why }: ClaimChange): string {
  const grade =
    before !== null && after !== null && before.evidence !== after.evidence
      ? `, from ${evidenceGrades[before.evidence].en.toLowerCase()} to ${evidenceGrades[after.evidence].en.toLowerCase()}`
      : "";
  const old = before === null || before.statement === after?.statement ? "" : `; before: ${quoted(before.statement)}`;
  const reason = why === null ? "" : `; the editors: ${quoted(why)}`;
  return `[${id}] ${kinds.join(", ")}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}${grade}${old}${reason}`;
}
