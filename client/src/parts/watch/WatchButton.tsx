import { Button, type ButtonProps } from "@mantine/core";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { useState } from "react";
import { strings } from "./strings.ts";
import { useToggleWatch, useWatches } from "./useWatches.ts";

interface WatchButtonProps extends Pick<ButtonProps, "size"> {
  address: string;
  /** The name of what is there. */
  title: string;
}

/** Begins or stops watching an address. */
export function WatchButton({ address, title, size = "sm" }: WatchButtonProps) {
  const watched = useWatches().some((watch) => watch.address === address);
  const toggle = useToggleWatch();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button
        size={size}
        variant="default"
        title={strings.where}
        leftSection={watched ? <IconEyeOff size={16} /> : <IconEye size={16} />}
        onClick={async () => setFailed(!(await toggle(address, title)))}
      >
        {watched ? strings.unwatch : strings.watch}
      </Button>
      {failed && <span role="alert">{strings.notKept}</span>}
    </>
  );
}
