import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";
import { Failure } from "./Failure.tsx";
import { strings } from "./strings.ts";

/** Keeps a fault in one part of the page from blanking the rest; draws the part again when the address changes. */
export function ErrorBoundary(props: ErrorBoundaryProps) {
  const { pathname, search } = useLocation();
  return <Boundary {...props} drawnFor={`${pathname}${search} ${props.input ?? ""}`} />;
}

interface ErrorBoundaryProps {
  children: ReactNode;
  /** Draws the frame around the message about the fault. */
  around?: (failure: ReactNode) => ReactNode;
  /** Other contents of the part: when they change, the part is drawn again. */
  input?: string;
}

interface BoundaryProps extends ErrorBoundaryProps {
  /** When this changes, the part gets another try. */
  drawnFor: string;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate({ drawnFor }: BoundaryProps) {
    if (this.state.failed && drawnFor !== this.props.drawnFor) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const failure = <Failure message={strings.crashed} onRetry={() => this.setState({ failed: false })} />;
    return this.props.around?.(failure) ?? failure;
  }
}
