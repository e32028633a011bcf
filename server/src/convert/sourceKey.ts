import type { SourceRow } from "../dataset/check/checkedDataset.ts";

type Told = Pick<SourceRow, "url" | "publisher" | "title" | "published">;

/** What tells a source from others: its address, or for one that is not public who said what when. */
export function sourceKey({ url, title, publisher, published }: Told): string {
  return url || JSON.stringify([title, publisher, published ?? ""]);
}
