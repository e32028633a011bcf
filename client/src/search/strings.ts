/** Everything the search says. */
export const strings = {
  label: "Search companies, technologies, products, places, policies",
  placeholder: "Search a company, technology, 包钢 …",
  shortcut: "Ctrl K",
  results: "Entities found",
  count: (hits: number) => (hits === 1 ? "1 entity found" : `${hits} entities found`),
  searching: "Searching …",
  nothing: (text: string) => `Nothing found for “${text}”.`,
  nothingHint: "Try a shorter word, an English or Chinese name, pinyin, or a stock ticker such as 600111.",
  failed: "The search did not get through.",
  retry: "Try again",
  picked: (name: string) => `${name} is on the canvas, with its neighbours.`,
  alsoKnown: (alias: string) => `also ${alias}`,
};
