import { parseChanges } from "../../../model/address/pages/changesAddress.ts";
import { watchedEntity } from "../../../model/watch/watchedAddress.ts";
import { storedWatches } from "../../../model/watch/watches.ts";
import { changesAnalysis } from "../../../papers/answers/changes/changesAnalysis.ts";
import { comparedFrom } from "../../../papers/answers/changes/comparedFrom.ts";
import type { AskAnalysis } from "../../../parts/answer/AskAnalysis.ts";
import { changes, releases } from "../../../parts/api/changes.ts";
import { summary } from "../../../parts/api/records.ts";

export const askChanges: AskAnalysis = async ({ search }, client) => {
  const asked = parseChanges(search);
  const [{ releases: kept }, { dataset }] = await Promise.all([
    client.fetchQuery(releases()),
    client.fetchQuery(summary()),
  ]);
  const from = comparedFrom(asked, kept, dataset.version);
  if (from === null) return null;
  const watched = storedWatches().flatMap(({ address }) => watchedEntity(address) ?? []);
  return changesAnalysis(await client.fetchQuery(changes({ ...asked, from })), asked, { kept, watched });
};
