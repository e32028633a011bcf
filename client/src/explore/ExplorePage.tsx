/** The canvas with its legend and toolbar. */
export function ExplorePage() {
  return <div />;
}
