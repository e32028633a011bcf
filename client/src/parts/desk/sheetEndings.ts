/** Endings of the files that may be chosen as a spreadsheet. */
export const SHEET_ENDINGS = ".csv,.tsv,.txt,.xlsx";
