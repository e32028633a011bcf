import type { AskOffer, OfferedPage } from "../../contract/index.ts";
import { quoted } from "./quoted.ts";

type Offer = Pick<AskOffer, "kind" | "id" | "values" | "title">;

/** The tool that answers what a page shows of some entities and a country; undefined where no tool does. */
const pageCalls: Record<
  OfferedPage,
  (ids: readonly string[], country: string) => [tool: string, args: object] | undefined
> = {
  "what-if": (items, country) => ["what_if", { items, ...(country === "" ? {} : { countries: [country] }) }],
  ownership: ([organisation]) => (organisation === undefined ? undefined : ["ownership", { organisation }]),
  compare: (entities) => (entities.length < 2 ? undefined : ["compare", { entities }]),
  landscape: ([technology]) => ["landscape", technology === undefined ? {} : { technology }],
  timeline: ([entity]) => (entity === undefined ? undefined : ["claims", { entity }]),
  evidence: () => undefined,
  // Which version it was then, the tool itself tells.
  changes: ([entity]) => ["changes", entity === undefined ? {} : { entity }],
  paths: ([from, to]) => (from === undefined || to === undefined ? undefined : ["paths", { from, to }]),
};

/** Something to open in one line, with the call of a tool that answers it, where one does. */
export function offerLine(offer: Offer): string {
  const call = callOf(offer);
  const told = `${offer.kind}: ${quoted(offer.title)}`;
  return call === undefined ? told : `${told}; call ${call[0]} with ${JSON.stringify(call[1])}`;
}

function callOf({ kind, id, values }: Offer): [tool: string, args: object] | undefined {
  if (kind === "question") return ["ask", { name: id, parameters: values }];
  if (kind === "entity") return ["entity", { entity: id }];
  if (kind === "claim") return ["claim", { id }];
  if (kind !== "page") return undefined;
  const ids = (values.ids ?? "").split(",").filter((one) => one !== "");
  return pageCalls[id as OfferedPage](ids, values.country ?? "");
}
