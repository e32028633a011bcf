import { changes, releases } from "../../api/changes.ts";
import { summary } from "../../api/summary.ts";
import { parseChanges } from "../../url/pages/changesAddress.ts";
import type { AskAnalysis } from "../common/AskAnalysis.ts";
import { changesAnalysis } from "./changesAnalysis.ts";
import { comparedFrom } from "./comparedFrom.ts";

export const askChanges: AskAnalysis = async ({ search }, client) => {
  const asked = parseChanges(search);
  const [{ releases: kept }, { dataset }] = await Promise.all([
    client.fetchQuery(releases()),
    client.fetchQuery(summary()),
  ]);
  const from = comparedFrom(asked, kept, dataset.version);
  if (from === null) return null;
  return changesAnalysis(await client.fetchQuery(changes({ ...asked, from })), asked, kept);
};
