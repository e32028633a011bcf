import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";
import { Failure } from "./Failure.tsx";
import { strings } from "./strings.ts";

/** Keeps a fault in one part of the page from taking the rest with it, until the reader tries again or goes elsewhere. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  return <Boundary address={pathname + search}>{children}</Boundary>;
}

interface BoundaryProps {
  address: string;
  children: ReactNode;
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
    return <Failure message={strings.crashed} onRetry={() => this.setState({ failed: false })} />;
  }
}
