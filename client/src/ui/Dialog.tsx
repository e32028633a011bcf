import "@mantine/core/styles/Modal.layer.css";
import "@mantine/core/styles/ModalBase.layer.css";
import "@mantine/core/styles/Overlay.layer.css";
import "@mantine/core/styles/Paper.layer.css";
import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useFocusReturn } from "./browser/useFocusReturn.ts";
import css from "./Dialog.module.css";
import { strings } from "./strings.ts";

interface DialogProps {
  title: string;
  size?: number;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that keeps the focus until closed, and returns it. Load it only when it opens. */
export function Dialog({ title, size = 440, onClose, children }: DialogProps) {
  useFocusReturn();
  return (
    <Modal.Root returnFocus={false} opened onClose={onClose} size={size} centered>
      <Modal.Overlay />
      <Modal.Content className={css.content}>
        {/* Not the library's own head, which would be a second banner of the page. */}
        <div className={`row between gap12 onSheet sticky top0 z1 ${css.head}`}>
          <Modal.Title className="heading">{title}</Modal.Title>
          <Modal.CloseButton aria-label={strings.close} />
        </div>
        <Modal.Body className={`breaks onSheet ${css.body}`}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
