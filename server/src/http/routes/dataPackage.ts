import { DataPackageRequest } from "../../contract/index.ts";
import { NotFound } from "../../errors.ts";
import { heldDataset } from "../../graph/summary.ts";
import type { DataPackage } from "../../releases/package/dataPackage.ts";
import { type Context, defineRoute } from "../defineRoute.ts";

export const dataPackageRoutes = [
  defineRoute({
    path: "/datapackage.zip",
    summary:
      "The data set as a data package: its CSV files with datapackage.json, which describes each column and key, the grades, the changes of each version, the codebook and CITATION.cff. The same program packs the same data into the same bytes.",
    request: DataPackageRequest,
    answer: { type: "application/zip", name: "datapackage.zip" },
    errors: ["not_found", "faulty_rows", "store_unavailable"],
    example: { path: "/datapackage.zip" },
    // With own data, it is made of files of a desk that nothing here watches.
    isPrivate: true,
    respond: async (context, { own }) => (await packed(context, own === "with")).zip,
  }),
];

async function packed({ store, dataPackage }: Context, withOwn: boolean): Promise<DataPackage> {
  const make = () => dataPackage(withOwn);
  const made = withOwn
    ? await make()
    : await (store.once?.("data package", { make, sizeOf: ({ zip }) => zip.length }) ?? make());
  const { title, version } = await heldDataset(store);
  if (made.dataset.title === title && made.dataset.version === version) return made;
  throw new NotFound("the graph holds another data set than the folder of this server: run npm run package:data there");
}
