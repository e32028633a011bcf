import type { PublisherRow, SourceRow } from "../../check/checkedDataset.ts";

/** What the rule needs to know about a source. */
export type Document = Pick<SourceRow, "id" | "publisher" | "publisher_entity" | "repeats">;

/** Whose words a source carries: a publisher as the register has it, and the organisation that speaks, if any. */
export interface Voice
  extends Pick<SourceRow, "publisher" | "publisher_entity">,
    Pick<PublisherRow, "kind" | "country" | "controlled_by"> {
  /** Whether the source repeats the words of another. */
  repeated: boolean;
}
