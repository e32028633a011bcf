import type { CheckRow, PublisherRow } from "../../dataset/check/checkedDataset.ts";
import type { KnownEntity } from "../../dataset/check/references.ts";
import type { GradingEntity, GradingSource } from "../../dataset/grade/claimRelationships.ts";
import type { OwnershipClaim } from "../../dataset/grade/ownership.ts";

/** What other rows need to know of an entity. */
export interface CountedEntity extends KnownEntity, GradingEntity {
  /** Its number in the order of the files. */
  index: number;
}

/** What other rows need to know of a source. */
export interface CountedSource extends GradingSource {
  claimCount: number;
}

/** What is kept of a data set while its rows pass: only what other rows need. */
export interface KnownGraph {
  entities: Map<string, CountedEntity>;
  sources: Map<string, CountedSource>;
  /** The register of publishers, by `publisherKey`. */
  publishers: Map<string, PublisherRow>;
  /** All of checks.csv: sources are read again one by one, so they stay few. */
  checks: CheckRow[];
  claims: number;
  ownership: OwnershipClaim[];
  governments: Set<string>;
  /** The two ends of each claim as numbers, for counting claims and neighbours. */
  ends: [Int32List, Int32List];
}

/** A growing list of whole numbers, four bytes each. */
export class Int32List {
  length = 0;
  #numbers = new Int32Array(1 << 16);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}
