import { Button, type ButtonProps } from "@mantine/core";
import { useRef } from "react";

interface FileButtonProps extends ButtonProps {
  /** Endings and media types of the files that may be chosen. */
  accept: string;
  onFile: (file: File) => void;
}

export function FileButton({ accept, onFile, ...button }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" {...button} onClick={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // Allows the same file to be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
