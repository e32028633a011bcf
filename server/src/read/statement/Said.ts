/** A statement on two entities, as far as a claim on the same two and the same relation is compared with it. */
export interface Said {
  /** A predicate, or words for the relation. */
  relation: string;
  /** A share, quantity or sum that it gives. */
  figure?: number | undefined;
  unit: string;
  /** Day, month or year at which it is said to hold; absent means now. */
  day?: string | undefined;
  negated: boolean;
  planned: boolean;
}
