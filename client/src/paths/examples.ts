/** Pairs of entities that are worth a look, for a reader who has none in mind. */
export const examples = [
  { from: { id: "baogang-group", name: "Baogang Group" }, to: { id: "lynas-rare-earths", name: "Lynas Rare Earths" } },
  { from: { id: "northern-rare-earth", name: "Northern Rare Earth" }, to: { id: "tesla", name: "Tesla" } },
  {
    from: { id: "solid-state-hydrogen-storage", name: "Solid-state hydrogen storage" },
    to: { id: "mofcom", name: "Ministry of Commerce" },
  },
];
