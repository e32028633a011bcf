// Applies a remembered choice of colours before the page is first painted; the rest of the client comes later.
try {
  const remembered = localStorage.getItem("mantine-color-scheme-value");
  if (remembered === "light" || remembered === "dark") {
    document.documentElement.dataset.mantineColorScheme = remembered;
  }
} catch {
  // A browser that stores nothing remembers nothing.
}
