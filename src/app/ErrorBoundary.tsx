import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** Going to another place clears the failure. */
  place: string;
  /** What to show instead. `onRetry` puts the screen back as if nothing had happened. */
  fallback: (error: unknown, onRetry: () => void) => ReactNode;
  children: ReactNode;
}

interface ErrorBoundaryState {
  place: string;
  failure: { error: unknown } | null;
}

/** Catches a bug in a screen, so that the way back and the data stay within reach. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { place: this.props.place, failure: null };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ place }: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return place === state.place ? null : { place, failure: null };
  }

  #retry = (): void => this.setState({ failure: null });

  override render() {
    const { failure } = this.state;
    return failure ? this.props.fallback(failure.error, this.#retry) : this.props.children;
  }
}
