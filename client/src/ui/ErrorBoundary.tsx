import { Component, type ReactNode } from "react";
import { Failure } from "./Failure.tsx";
import { strings } from "./strings.ts";

/** Keeps a fault in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure message={strings.crashed} onRetry={() => this.setState({ failed: false })} />;
  }
}
