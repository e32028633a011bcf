/** Roles of a source in a claim's grade: counted, or the reason why it is left out. */
export const sourceRoleIds = [
  "counts",
  /** It is the word of an end of the claim, or of an owner or subsidiary of one. */
  "kin",
  /** One of these controls its publisher. */
  "controlled",
  /** It is a page of a company or press agency that names no speaker. */
  "own-word",
  /** It is state media on a body, firm or policy of their own state. */
  "state-media",
  /** It is a weak publisher's, and there is a strong one. */
  "weak",
  /** It repeats a publisher that counts already. */
  "retells",
  /** It was read again and does not carry the claim. */
  "failed-check",
] as const;

export type SourceRole = (typeof sourceRoleIds)[number];
