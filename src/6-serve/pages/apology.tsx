import { Page } from "./layout.tsx";

interface ApologyProps {
  readonly heading: string;
  readonly advice: string;
}

/** A page that is not there or could not be made: what happened, and what to do. */
export function ApologyPage({ heading, advice }: ApologyProps) {
  return (
    <Page title={`${heading} · Corroborate`}>
      <h1>{heading}</h1>
      <p>{advice}</p>
      <p>
        <a href="/">To the incidents</a>
      </p>
    </Page>
  );
}
