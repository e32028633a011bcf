export const SHEET_ENDINGS = ".csv,.tsv,.txt,.xlsx";
