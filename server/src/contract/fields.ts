import { z } from "zod";
import { COUNTRY_EXPECTED, isCountry } from "../rules/country.ts";
import { isOnTheCalendar, PARTIAL_DATE } from "../rules/partialDate.ts";

/** A stable id of the data set: lower-case words joined by single hyphens. */
export const Id = z
  .string()
  .max(120, "expected an ID of at most 120 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected a lower-case ID such as baogang-group");
export type Id = z.infer<typeof Id>;

/** Ids in a list. */
export const Ids = z.array(Id);

/** A whole number. */
export const int = z.number().int();

/** A record of the contract, by the name under which the documentation lists it. */
export function shape<Fields extends z.ZodRawShape>(id: string, fields: Fields) {
  return z.strictObject(fields).meta({ id });
}

/** An ISO 8601 calendar date, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const PartialDate = z
  .string()
  .regex(PARTIAL_DATE, {
    error: "expected a date YYYY, YYYY-MM or YYYY-MM-DD",
    abort: true,
  })
  .refine(isOnTheCalendar, "expected a date that exists in the calendar");
export type PartialDate = z.infer<typeof PartialDate>;

/** A full calendar date. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, { error: "expected a day YYYY-MM-DD", abort: true })
  .refine(isOnTheCalendar, "expected a date that exists in the calendar")
  .meta({ format: "date" });
export type Day = z.infer<typeof Day>;

/** A country as a request names it: ISO 3166-1 alpha-2, or EU; empty means any. */
export const anyCountry = z
  .string()
  // The part of the rule that the API documentation can show.
  .regex(/^([A-Z]{2})?$/, { error: COUNTRY_EXPECTED, abort: true })
  .refine((code) => code === "" || isCountry(code), COUNTRY_EXPECTED)
  .default("");

/** A text column that may be unknown: absent in the graph, `null` in every answer. */
export const optionalText = z.string().nullable().default(null);

/** An id that may be unknown: absent in the graph, `null` in every answer. */
export const optionalId = Id.nullable().default(null);

/** Marks an entity, claim or source as own data or base data. */
export const ownFields = {
  own: optionalText.describe("Name of the folder of own data that holds it; null for the base data set."),
  override_reason: optionalText.describe(
    "Why it overrides the row with the same ID in the base data set; null if it overrides none.",
  ),
};

/** A number column that may be unknown: absent in the graph, `null` in every answer. */
export const optionalNumber = z.number().nullable().default(null);

/** A list in one query parameter, with a comma between, each item once; empty means none. */
export function distinctList<Item extends z.ZodType<string, string>>(item: Item, most: number, what: string) {
  return z
    .string()
    .default("")
    .transform((text) => (text === "" ? [] : [...new Set(text.split(","))]))
    .pipe(z.array(item).max(most, `expected at most ${most} ${what}`));
}
