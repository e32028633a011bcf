import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";
import { Failure } from "./Failure.tsx";
import { strings } from "./strings.ts";

/** Keeps a fault in one part of the page from taking the rest with it, until the reader tries again or goes elsewhere. */
export function ErrorBoundary(props: ErrorBoundaryProps) {
  const { pathname, search } = useLocation();
  return <Boundary {...props} address={pathname + search} />;
}

interface ErrorBoundaryProps {
  children: ReactNode;
  /** What is to stand around the words that tell of the fault. */
  around?: (failure: ReactNode) => ReactNode;
}

interface BoundaryProps extends ErrorBoundaryProps {
  address: string;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate({ address }: BoundaryProps) {
    if (this.state.failed && address !== this.props.address) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const failure = <Failure message={strings.crashed} onRetry={() => this.setState({ failed: false })} />;
    return this.props.around?.(failure) ?? failure;
  }
}
