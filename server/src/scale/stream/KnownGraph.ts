import type { KnownEntity } from "../../dataset/check/references.ts";
import type { GradingSource } from "../../dataset/grade/claimRelationships.ts";
import type { OwnershipClaim } from "../../dataset/grade/ownership.ts";

/** An entity as the other rows need to know it. */
export interface CountedEntity extends KnownEntity {
  /** Its names as claims are found by them (`foldedNames`). */
  names: string;
  /** Its number in the order of the files. */
  index: number;
}

/** A source as the other rows need to know it. */
export interface CountedSource extends GradingSource {
  claimCount: number;
}

/** What is kept of a data set while its rows pass: what other rows follow from, and nothing else. */
export interface KnownGraph {
  entities: Map<string, CountedEntity>;
  sources: Map<string, CountedSource>;
  claims: number;
  ownership: OwnershipClaim[];
  governments: Set<string>;
  /** The two ends of each claim as numbers, to count claims and neighbours by. */
  ends: [Int32List, Int32List];
}

/** Whole numbers one after the other, in four bytes each. */
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
