import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MenuProps,
} from "@mantine/core";

const accent: MantineColorsTuple = [
  "#e6f3f1",
  "#cde5e2",
  "#a0cfca",
  "#62c1b7",
  "#45a59c",
  "#2a8b84",
  "#177a76",
  "#0e6e6e",
  "#0a5a5b",
  "#064647",
];

/** Mantine in the colours and fonts of the atlas. */
export const theme = createTheme({
  colors: { accent },
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 3 },
  fontFamily: "var(--sans)",
  headings: { fontFamily: "var(--serif)", fontWeight: "600" },
  fontSizes: { xs: "12px", sm: "14px", md: "14px", lg: "16px", xl: "20px" },
  defaultRadius: 6,
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // A menu stays in the landmark of its button, and its first item takes the focus, because a menu may contain only
    // items. Typed without the component, which loads with the first menu.
    Menu: { defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } satisfies Partial<MenuProps> },
  },
  // The dark accent is light, so text on it must be dark.
  variantColorResolver: (input) =>
    input.variant === "filled"
      ? { background: "var(--accent)", hover: "var(--accent-strong)", color: "var(--on-accent)", border: "none" }
      : defaultVariantColorsResolver(input),
});

const shared = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--muted)",
  "--mantine-color-default": "var(--sheet)",
  "--mantine-color-default-hover": "var(--wash)",
  "--mantine-color-default-border": "var(--hairline)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-placeholder": "var(--muted)",
  "--menu-item-hover": "var(--wash)",
  "--mantine-primary-color-contrast": "var(--on-accent)",
  "--mantine-color-anchor": "var(--accent)",
};

/** Mantine's greys for menus and fields, replaced by page colours. */
const light = { ...shared, "--mantine-color-gray-4": "var(--rule)" };
const dark = {
  ...shared,
  "--mantine-color-dark-4": "var(--rule)",
  "--mantine-color-dark-6": "var(--sheet)",
};

/** Makes Mantine's variables follow theme.css in both colour schemes. */
export const resolveVariables: CSSVariablesResolver = () => ({ variables: {}, light, dark });
