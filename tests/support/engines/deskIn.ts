import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import type { Desk } from "../../../server/src/desk/Desk.ts";
import { openDesk } from "../../../server/src/desk/openDesk.ts";
import { openServedGraph } from "../../../server/src/desk/versions/openServedGraph.ts";
import { ServedReleases } from "../../../server/src/desk/versions/ServedReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";

/** A desk as main.ts opens it, over a data set; without a folder it is switched off, and reads the data set for its first check. */
export async function deskIn(
  folder: string | null,
  { store, base = DATA_FOLDER, own = [] }: { store: GraphStore; base?: string; own?: string[] },
): Promise<Desk> {
  const releases = await ServedReleases.open({ desk: folder, program: base });
  return openDesk({
    folder,
    releases,
    openGraph: () => openServedGraph(releases.served, { own, store }),
    isEmbedded: store.engine === "embedded",
  });
}
