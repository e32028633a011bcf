// Only the style sheets of the Mantine components in use; in their layer, so that our own rules always win.
import "@mantine/core/styles/baseline.layer.css";
import "@mantine/core/styles/default-css-variables.layer.css";
import "@mantine/core/styles/global.layer.css";
import "@mantine/core/styles/UnstyledButton.layer.css";
import "@mantine/core/styles/Button.layer.css";
import "@mantine/core/styles/ActionIcon.layer.css";
import "@mantine/core/styles/Loader.layer.css";
import "@mantine/core/styles/Popover.layer.css";
import "@mantine/core/styles/Menu.layer.css";
import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/Input.layer.css";
import "@mantine/core/styles/InlineInput.layer.css";
import "@mantine/core/styles/VisuallyHidden.layer.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/noto-sans-sc/wght.css";
import "./theme.css";
